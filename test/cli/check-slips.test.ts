import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const faulty = (): string => {
  const folder = makeFolder();
  cpSync(`${root}/examples/04-loi`, folder, { recursive: true });
  return folder;
};

const slips = async (cwd: string, ...more: readonly string[]) =>
  run(['check', '-o', 'tra-lai/', ...more], { cwd });

describe('slips that go back to units', () => {
  test('are one for each unit that has something wrong, and none for the others', async () => {
    const cwd = faulty();
    const { code, err } = await slips(cwd);
    expect(code).toBe(1);
    expect(readdirSync(`${cwd}/tra-lai`).sort()).toEqual([2, 3, 4, 5, 6].map((unit) => `CB0${unit}.docx`));
    expect(err.trimEnd().split('\n').at(-1)).toBe('Đã ghi 5 phiếu trả lại vào tra-lai/.');
    expect(readFileSync(`${cwd}/tra-lai/CB02.docx`).subarray(0, 2).toString()).toBe('PK');
  });

  test('say in which file and line what is wrong, and what to write instead', async () => {
    const cwd = faulty();
    await slips(cwd, '--form', 'txt');
    const slip = readFileSync(`${cwd}/tra-lai/CB04.txt`, 'utf8');
    expect(slip).toContain('Tệp phieu/CB04.yaml');
    expect(slip).toContain('dòng 6: lỗi: dòng thụt vào bằng phím Tab');
    expect(slip).toContain('Cách sửa: Thay Tab bằng dấu cách (2 dấu cách mỗi bậc).');
    expect(slip).not.toContain('CB02');
  });

  test('say what a sheet lacks that is not finished, and nothing of one that was taken back', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}', '{ma: CB02, ten: Chi bộ Hai}'),
      'phieu/CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05' })
        .replace(/ {2}co_mat: .*\n/, '')
        .replace(/ {2}"4\.4": .*\n/, ''),
      'phieu/CB02.yaml': 'chi_bo: CB02\nngay: 2026-03-05\nloai: thuong_ky\ntrang_thai: huy\n',
    });
    const { out } = await slips(cwd, '--form', 'txt');
    expect(readdirSync(`${cwd}/tra-lai`)).toEqual(['CB01.txt']);
    expect(readFileSync(`${cwd}/tra-lai/CB01.txt`, 'utf8').split('\n').slice(5)).toEqual([
      '- dòng 1: lỗi: phiếu chưa chấm xong: chưa ghi có mặt; chưa chấm tiêu chí 4.4',
      expect.anything(),
      expect.anything(),
      '  Cách sửa: Ghi đủ các mục đó rồi gửi lại.',
      '',
    ]);
    expect(out).toMatch(/CB02\.yaml +phiếu +dùng được\n/);
  });

  test('say that a file was not read, which is as good as not sent', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'),
      'phieu/CB01.pdf': '%PDF-1.7\n',
    });
    await slips(cwd, '--form', 'txt');
    expect(readFileSync(`${cwd}/tra-lai/CB01.txt`, 'utf8')).toContain(
      'Sửa các chỗ ghi lỗi ngay trong tệp đã gửi, rồi gửi lại.\n\nTệp phieu/CB01.pdf\n- lỗi: tệp PDF không được đọc\n',
    );
  });

  test('name a picture, which may be of a sheet or of the minutes', async () => {
    const cwd = makeFolder({ 'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'), 'phieu/CB01.JPG': 'x' });
    await slips(cwd, '--form', 'txt');
    expect(readFileSync(`${cwd}/tra-lai/CB01.txt`, 'utf8')).toContain(
      'Tệp phieu/CB01.JPG\n- lưu ý: tệp ảnh không được đọc\n',
    );
    const { out } = await run(['report', '2026-03', '-f', 'csv'], { cwd });
    expect(out).toMatch(/thiếu phiếu(?!;)/);
  });

  test('leave out rows of the table that are no sheets: no unit has to mend them', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}', '{ma: CB02, ten: Chi bộ Hai}'),
      'phieu/2026-03.csv':
        'Chi bộ,Ngày,Loại,Đảng số,Có mặt,3.1\nCB01,05/03/2026,Thường kỳ,12,13,đạt\nCB02,,,,,\nTổng cộng,,,12,13,\nNgười lập biểu,,,,,\n',
    });
    const { err } = await slips(cwd, '--form', 'txt');
    expect(err).toContain('[rows-total]');
    expect(readdirSync(`${cwd}/tra-lai`)).toEqual(['CB01.txt']);
    expect(readFileSync(`${cwd}/tra-lai/CB01.txt`, 'utf8')).not.toMatch(/bỏ qua|chưa điền/);
  });

  test('tell each unit of its own rows of a table, by the cell', async () => {
    const cwd = faulty();
    const head = 'Chi bộ,Ngày,Loại,Bộ tiêu chí,Đảng số,Có mặt';
    const row = (unit: string, present: string) =>
      `${unit},05/02/2026,Thường kỳ,an-phu/phieu-danh-gia,12,${present}`;
    writeFileSync(`${cwd}/thang-2.csv`, [head, row('CB01', 'mười'), row('CB02', 'chín')].join('\n'));
    await run(['check', 'thang-2.csv', '-o', 'tra-lai', '--form', 'txt'], { cwd });
    await run(['check', 'thang-2.csv', '-o', 'tra-lai/', '--form', 'txt'], { cwd });
    const of = (unit: string) => readFileSync(`${cwd}/tra-lai/${unit}.txt`, 'utf8');
    expect(of('CB01')).toContain('ô F2');
    expect(of('CB01')).not.toContain('F3');
    expect(of('CB02')).toContain('ô F3');
    expect(of('CB02')).not.toContain('F2');
  });

  test('bear a name that every system can hold and none takes for another, and name the unit as it is', async () => {
    const units = ['CB01', 'cb01', 'CON', 'CB.', 'khong-ro-chi-bo'];
    const cwd = makeFolder({
      'shcb.yaml': workspace(...units.map((unit) => `{ma: ${unit}}`)),
      ...Object.fromEntries(
        units.map((unit, index) => [`phieu/${index}.yaml`, `chi_bo: ${unit}\nngay: 2026-02-30\n`]),
      ),
      'phieu/x.yaml': 'x: 1\n',
    });
    await slips(cwd, '--form', 'txt');
    const stems = ['CB.', 'CB01', '_CON', '_cb01', '_khong-ro-chi-bo', 'khong-ro-chi-bo'];
    expect(readdirSync(`${cwd}/tra-lai`).sort()).toEqual(stems.map((stem) => `${stem}.txt`));
    expect(readFileSync(`${cwd}/tra-lai/_CON.txt`, 'utf8')).toContain('Phiếu cần sửa: CON');
    expect((await run(['new', '--all', '2026-02', '-o', 'moi'], { cwd })).code).toBe(0);
    expect(readdirSync(`${cwd}/moi`)).toContain('_cb01-2026-02.yaml');
  });

  test('of an earlier call that have nothing left to mend are named, and nothing else in the folder', async () => {
    const cwd = faulty();
    await slips(cwd);
    writeFileSync(`${cwd}/tra-lai/ghi-nho.docx`, '');
    rmSync(`${cwd}/phieu/CB02.yaml`);
    const { err } = await slips(cwd, '--force');
    expect(err.replaceAll('\n', ' ')).toContain(
      'Trong tra-lai/ còn phiếu trả lại của lần trước, nay không còn chỗ phải sửa: CB02.docx.',
    );
    expect(readdirSync(`${cwd}/tra-lai`)).toContain('CB02.docx');
  });

  test('say that what is to be their folder is a file', async () => {
    const cwd = faulty();
    writeFileSync(`${cwd}/f`, '');
    const { code, err } = await run(['check', '-o', 'f/'], { cwd });
    expect([code, err.includes('không ghi được "f" (ở đó có tệp cùng tên)')]).toEqual([2, true]);
  });

  test('ask nothing and name no call, as a unit has no program', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace('{ma: CB01}'),
      'phieu/a.yaml': [
        ...['chi_bo: CB01', 'ngay: 2026-03-05', 'loai: thuong_ky', 'bo_tieu_chi: an-phu/phieu-danh-gia'],
        ...['so_lieu: {co_mt: 20}', 'tu_cham: {"9.9": dat}', ''],
      ].join('\n'),
    });
    await slips(cwd, '--form', 'txt');
    const slip = readFileSync(`${cwd}/tra-lai/CB01.txt`, 'utf8');
    expect(slip).toContain('Cách sửa: Nếu đúng ý thì sửa thành "co_mat".');
    expect(slip).toContain('không có tiêu chí "9.9"');
    expect(slip).not.toMatch(/shcb [a-z]|--|\?/);
  });

  test('are together where nobody can tell the unit', async () => {
    const cwd = faulty();
    writeFileSync(`${cwd}/phieu/gui-den.yaml`, 'ngay: 05/02/2026\n');
    await slips(cwd, '--form', 'txt');
    expect(readFileSync(`${cwd}/tra-lai/khong-ro-chi-bo.txt`, 'utf8')).toContain('Tệp phieu/gui-den.yaml');
  });

  test('take the place of those that are there only by force, all or none', async () => {
    const cwd = faulty();
    await slips(cwd, '--form', 'txt', 'phieu/CB06.yaml');
    const { code, err } = await slips(cwd, '--form', 'txt');
    expect(code).toBe(2);
    expect(err).toContain('[output-exists]');
    expect(readdirSync(`${cwd}/tra-lai`)).toEqual(['CB06.txt']);
    expect((await slips(cwd, '--form', 'txt', '--force')).code).toBe(1);
    expect(readdirSync(`${cwd}/tra-lai`)).toHaveLength(5);
  });

  test('are not made where nothing is wrong, which is said', async () => {
    const cwd = faulty();
    const { code, err } = await slips(cwd, 'phieu/CB01.yaml');
    expect(code).toBe(0);
    expect(err).toContain('Không có gì phải sửa');
    expect(readdirSync(cwd)).not.toContain('tra-lai');
  });

  test('have no other form, and need a folder', async () => {
    const cwd = faulty();
    expect((await slips(cwd, '--form', 'xlsx')).err).toContain('[format-invalid]');
    expect((await run(['check', '--form', 'txt'], { cwd })).err).toContain('[option-value-missing]');
  });
});
