import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../../support/folder.ts';
import { ratingLawText } from '../../support/rating-bases.ts';
import { problemShape } from '../../support/results.ts';
import { root, run } from '../../support/run.ts';

const workspace = `dang_bo: {ma: DB01, ten: Thử}
bo_tieu_chi: an-phu/phieu-danh-gia
chi_bo: [{ma: CB01}]
`;

const shape = z.object({
  rubrics: z.array(
    z.looseObject({
      passed: z.number(),
      failed: z.number(),
      cases: z.array(z.looseObject({ name: z.string(), outcome: z.string(), messages: z.array(z.string()) })),
      untouched: z.array(z.string()),
    }),
  ),
  problems: z.array(problemShape),
});

/** What `rubric test` tells of a law with its cases. */
const tested = async (id: string, law: string, cases: string) => {
  const folder = `rubrics/${id}/2026-01-01`;
  const cwd = makeFolder({
    'shcb.yaml': workspace,
    [`${folder}.yaml`]: law,
    [`${folder}.cases.yaml`]: cases,
  });
  const { out } = await run(['rubric', 'test', id, '-f', 'json'], { cwd });
  const { rubrics, problems } = shape.parse(JSON.parse(out));
  return {
    passed: rubrics[0]?.passed,
    failed: rubrics[0]?.cases.filter(({ outcome }) => outcome !== 'passed') ?? [],
    untouched: rubrics[0]?.untouched ?? [],
    problems: problems.map(({ code, line }) => `${code} ${line}`),
  };
};

const invented = (name: string) =>
  readFileSync(`${root}/test/invented/rubrics/khoi-thi-dua/nam/2026-01-01${name}.yaml`, 'utf8');

const nothing = { failed: [], untouched: [], problems: [] };

describe('cases of an annual rule', () => {
  const yearTested = (change: (cases: string) => string = (cases) => cases) =>
    tested('khoi-thi-dua/nam', invented(''), change(invented('.cases')));

  test('worked out by hand pass, and touch every band and both sides of every condition', async () => {
    expect(await yearTested()).toEqual({ passed: 9, ...nothing });
  });

  test('one that comes to another band is told with both', async () => {
    const { failed } = await yearTested((cases) =>
      cases.replace('thi: {xep_loai: tot}', 'thi: {xep_loai: kha}'),
    );
    expect(failed.map(({ name, messages }) => [name, messages])).toEqual([
      ['Mười hai tháng 95 điểm', ['mức xếp loại phải là kha, được tot']],
    ]);
  });

  test('what no case touches is said: a band, and a part of a condition with the answer that is missing', async () => {
    const { untouched } = await yearTested((cases) => cases.slice(0, cases.lastIndexOf('  - ten: Ba tháng')));
    expect(untouched).toContain('chưa có trường hợp nào xếp mức Kém');
    expect(untouched).toContain(
      'mức Kém: chưa có trường hợp nào đúng điều số tháng Kém liền nhau từ 3 trở lên',
    );
  });

  test('a month that is no band of the rubric, a band that the rule does not give and a name used twice are told', async () => {
    const wrong = await yearTested((cases) =>
      cases
        .replace('thang: [95, 95, 70', 'thang: [gioi, 95, 70')
        .replace('ten: Sáu tháng Tốt thì Khá', 'ten: Mười hai tháng 95 điểm')
        .replace('thi: {xep_loai: kem}', 'thi: {xep_loai: yeu}'),
    );
    expect(wrong.problems).toEqual(['unknown-band 9', 'case-twice 11', 'unknown-band 31']);
  });

  test('a rule by counting has cases too; a month without a meeting leaves it without a band', async () => {
    const rule = readFileSync(`${root}/test/broken/sound/rubrics/thu/nam/2026-01-01.yaml`, 'utf8');
    const cases = `quy_tac_nam: thu/nam
bo_tieu_chi: an-phu/phieu-danh-gia
truong_hop:
  - {ten: Bảy Tốt, khi: {thang: [tot, tot, tot, tot, tot, tot, tot, kem]}, thi: {xep_loai: tot}}
  - {ten: Sáu Tốt, khi: {thang: [tot, tot, tot, tot, tot, tot, kha]}, thi: {xep_loai: kem}}
  - {ten: Không họp, khi: {thang: [tot, khong_hop]}, thi: {xep_loai: chua_xep}}
`;
    expect(await tested('thu/nam', rule, cases)).toEqual({ passed: 3, ...nothing });
    const few = await tested('thu/nam', rule, cases.replace(/.*Sáu Tốt.*\n/, ''));
    expect(few.untouched).toEqual([
      'chưa có trường hợp nào xếp mức Kém',
      'mức Tốt: chưa có trường hợp nào vướng điều kiện thứ 1',
    ]);
  });
});

describe('cases of a law on the annual rating', () => {
  const cases = `xep_loai_to_chuc: thu/xep-loai
truong_hop:
  - {ten: Đủ cả, khi: {diem: 95, so_lieu: {dung_han: 100, ky_luat: khong}}, thi: {xep_loai: xuat_sac}}
  - {ten: Thiếu một việc, khi: {diem: 95, so_lieu: {dung_han: 99.99, ky_luat: khong}}, thi: {xep_loai: tot}}
  - {ten: Bảy mươi chín điểm, khi: {diem: 79.99, so_lieu: {dung_han: 100}}, thi: {xep_loai: dat}}
  - {ten: Bị kỷ luật, khi: {diem: 95, so_lieu: {ky_luat: co}}, thi: {xep_loai: khong}}
`;

  test('give the best level that is allowed, and touch every level, condition and knock-out', async () => {
    expect(await tested('thu/xep-loai', ratingLawText, cases)).toEqual({ passed: 4, ...nothing });
  });

  test('what none touches is said', async () => {
    const few = await tested(
      'thu/xep-loai',
      ratingLawText,
      cases.replace(/.*(?:Thiếu một|Bị kỷ luật).*\n/g, ''),
    );
    expect(few.untouched).toEqual([
      'chưa có trường hợp nào xếp mức Tốt',
      'chưa có trường hợp nào xếp mức Không hoàn thành',
      'mức Xuất sắc: chưa có trường hợp nào sai điều nhiệm vụ đúng hạn từ 100% trở lên',
      'chưa có trường hợp nào bị khống chế bởi "Bị kỷ luật"',
    ]);
  });

  test('a fact that the law does not have is told', async () => {
    const wrong = await tested(
      'thu/xep-loai',
      ratingLawText,
      cases.replace('dung_han: 99.99', 'dung_hn: 99.99'),
    );
    expect(wrong.problems).toEqual(['unknown-fact 4']);
  });
});

describe('cases of obligations', () => {
  const duties = readFileSync(`${root}/test/planted/sound/rubrics/thu/nghia-vu/2026-01-01.yaml`, 'utf8');
  const held = (more: string) => `buoi: [{ngay: 2026-03-05, loai: thuong_ky${more}}]`;
  const one = (duty: string, span: string, more: string, standing: string) =>
    `  - {ten: ${duty} ${standing}, khi: {viec: ${duty}, ky: ${span}${more}}, thi: {thuc_hien: ${standing}}}\n`;
  const cases = `nghia_vu: thu/nghia-vu
truong_hop:
${[
  one('thuong_ky', '2026-03', `, ${held('')}`, 'dat'),
  one('thuong_ky', '2026-03', '', 'chua_dat'),
  one('chuyen_de', '2026-Q1', ', buoi: [{ngay: 2026-03-31, loai: ket_hop}]', 'dat'),
  one('chuyen_de', '2026-Q1', ', buoi: [{ngay: 2026-04-01, loai: ket_hop}]', 'chua_dat'),
  one('cap_tren', '2026-H1', `, ${held(', cap_tren_du: [{ma: UV01}]')}`, 'dat'),
  one('cap_tren', '2026-H1', `, ${held('')}`, 'chua_dat'),
  one('phan_cong', '2026', '', 'khong_bat_buoc'),
  one(
    'phan_cong',
    '2027',
    ', buoi: [{ngay: 2027-01-05, loai: thuong_ky, cap_tren_du: [{ma: UV}]}, {ngay: 2027-02-05, loai: thuong_ky, cap_tren_du: [{ma: UV}]}]',
    'dat',
  ),
  one(
    'phan_cong',
    '2027',
    ', buoi: [{ngay: 2027-01-05, loai: thuong_ky, cap_tren_du: [{ma: UV}]}]',
    'chua_dat',
  ),
  one('tai_lieu', '2026-03', `, ${held(', so_lieu: {ngay_dang_tai_tai_lieu: 2026-03-03}')}`, 'dat'),
  one('tai_lieu', '2026-03', `, ${held(', so_lieu: {ngay_dang_tai_tai_lieu: 2026-03-04}')}`, 'cham'),
  one('thoi_luong', '2026-03', `, ${held(', so_lieu: {thoi_luong: 90}')}`, 'dat'),
  one('thoi_luong', '2026-03', `, ${held(', so_lieu: {thoi_luong: 89}')}`, 'chua_dat'),
  one('ket_luan', '2026-03', `, ${held(', so_lieu: {ngay_dang_tai_ket_luan: 2026-03-08}')}`, 'dat'),
  one('ket_luan', '2026-03', `, ${held(', so_lieu: {ngay_dang_tai_ket_luan: 2026-03-09}')}`, 'cham'),
  one('ket_luan', '2026-03', `, ngay_tinh: 2026-03-07, ${held('')}`, 'con_han'),
  one('ket_luan', '2026-03', `, ${held('')}`, 'chua_ro'),
  one('ket_luan', '2026-03', ', khong_hop: Lũ', 'khong_hop'),
  one('bao_cao', '2026-03', `, ${held(', ngay_nhan: 2026-04-05')}`, 'dat'),
  one('bao_cao', '2026-03', `, ${held(', ngay_nhan: 2026-04-06')}`, 'cham'),
  one('bao_cao', '2026-03', ', ngay_tinh: 2026-02-28', 'chua_den'),
].join('')}`;
  const dutiesTested = (change: (cases: string) => string = (all) => all) =>
    tested('thu/nghia-vu', duties, change(cases));

  test('worked out by hand pass, one on each side of each border', async () => {
    expect(await dutiesTested()).toEqual({ passed: 21, ...nothing });
  });

  test('one that stands otherwise is told with both', async () => {
    const { failed } = await dutiesTested((all) =>
      all.replace('ngay_nhan: 2026-04-05', 'ngay_nhan: 2026-04-06'),
    );
    expect(failed.map(({ name, messages }) => [name, messages])).toEqual([
      ['bao_cao dat', ['thực hiện phải là dat, được cham']],
    ]);
  });

  test('what no case meets, or none falls short of, is said', async () => {
    const { untouched } = await dutiesTested((all) =>
      all.replace(/.*(?:bao_cao cham|tai_lieu dat).*\n/g, ''),
    );
    expect(untouched).toEqual([
      'việc "Gửi tài liệu": chưa có trường hợp nào đạt',
      'việc "Gửi phiếu": chưa có trường hợp nào chưa đạt hoặc chậm',
    ]);
  });

  test('a duty that is not in the file, a span of another kind and a fact that no duty asks for are told', async () => {
    const { problems } = await dutiesTested((all) =>
      all
        .replace('viec: thuong_ky, ky: 2026-03, buoi', 'viec: thuong, ky: 2026-03, buoi')
        .replace('viec: chuyen_de, ky: 2026-Q1', 'viec: chuyen_de, ky: 2026-01')
        .replace('so_lieu: {thoi_luong: 90}', 'so_lieu: {co_mat: 90}'),
    );
    expect(problems).toEqual(['wrong-choice 3', 'period-of-other-kind 5', 'unknown-fact 14']);
  });
});
