import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { complaints } from '../../src/messages/complaints/index.ts';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';

const shape = z.strictObject({
  schema: z.literal('shcb/codes@1'),
  codes: z.array(
    z.looseObject({
      code: z.string(),
      subject: z.string(),
      title: z.string(),
      why: z.string(),
      cure: z.string(),
      effect: z.string(),
      example: z.strictObject({ in: z.string(), wrong: z.string(), right: z.string() }),
    }),
  ),
});

const codesOf = (out: string): readonly string[] =>
  shape.parse(JSON.parse(out)).codes.map(({ code }) => code);

describe('explain <code>', () => {
  test('says what it means, how to mend it, an example and what happens meanwhile', async () => {
    const { code, out, err } = await run(['explain', 'file-empty']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Tệp trống (file-empty)

Vì sao
Tệp không có nội dung, hoặc chỉ có dòng chú thích. Tệp trống không phải là phiếu
0 điểm.

Cách sửa
Ghi nội dung vào tệp, hoặc bỏ tệp đi.

Khi chưa sửa
Tệp này chưa dùng được; các tệp khác vẫn được đọc. Nếu là phiếu thì tháng đó còn
thiếu, không tính là 0 điểm; nếu là shcb.yaml thì lệnh dừng; nếu là bộ tiêu chí
thì phiếu theo nó chưa được chấm.

Ví dụ
Sai:
    # Phiếu tháng 3
Đúng:
    # Phiếu tháng 3
    chi_bo: CB02
    ngay: 05/03/2026
    loai: thuong_ky
    bo_tieu_chi: an-phu/phieu-danh-gia
`);
  });

  test('a cure that asks for what was found is written out without it', async () => {
    const { out } = await run(['explain', 'unknown-key']);
    expect(out).toContain('\nCách sửa\nSửa theo tên mục mà thông báo lỗi gợi ý');
  });

  test('as it is copied out of brackets, in capitals, and by the other name of the command', async () => {
    const { out } = await run(['explain', 'head-count']);
    for (const argv of [
      ['explain', '[head-count]'],
      ['explain', 'HEAD-COUNT'],
      ['giai-thich', 'head-count'],
    ])
      expect((await run(argv)).out).toBe(out);
  });

  test('several at once, in the order they are asked for', async () => {
    const { out } = await run(['explain', 'more-than', 'head-count', '-f', 'json']);
    expect(codesOf(out)).toEqual(['more-than', 'head-count']);
  });

  test('in Markdown the example is a block of code, and in HTML too', async () => {
    const { out: markdown } = await run(['explain', 'yaml-colon', '-f', 'md']);
    expect(markdown).toContain('# Thiếu dấu cách sau dấu hai chấm (yaml-colon)\n');
    expect(markdown).toContain('Sai:\n\n```\nco_mat:27\n```\n');
    const { out: html } = await run(['explain', 'yaml-tag', '-f', 'html']);
    expect(html).toContain('<pre class="bad">dang_so: !!int 32</pre>');
    expect(html).toContain('<title>Dùng thẻ kiểu dữ liệu (yaml-tag)</title>');
  });

  test('is written to a file, and never over one', async () => {
    const cwd = makeFolder({ 'co-san.md': 'x' });
    expect((await run(['explain', 'head-count', '-o', 'ma.md'], { cwd })).code).toBe(0);
    expect(readFileSync(`${cwd}/ma.md`, 'utf8')).toContain('(head-count)');
    expect((await run(['explain', 'head-count', '-o', 'co-san.md'], { cwd })).code).toBe(2);
  });

  test('what may be true all the same is not called wrong, and it is said how to switch it off', async () => {
    const { out } = await run(['explain', 'odd-duration']);
    expect(out).toMatch(/\nVí dụ\nCó lưu ý:\n {4}thoi_luong: 950\nKhông có lưu ý:\n {4}thoi_luong: 95\n$/);
    expect(out.replaceAll('\n', ' ')).toContain('ghi mã của nó vào bo_qua_luu_y trong shcb.yaml.');
  });

  test('what cannot be seen in an example is written out', async () => {
    expect((await run(['explain', 'key-hidden'])).out).toContain('    co\\u200b_mat: 27\n');
  });
});

describe('what is no code', () => {
  test.each([
    ['haed-count', 'head-count'],
    ['head-cou', 'head-count'],
    ['yaml-colom', 'yaml-colon'],
  ])('%s: was %s meant?', async (found, meant) => {
    const { code, out, err } = await run(['explain', found]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`không có tệp nào và cũng không có ký hiệu lỗi nào là "${found}"`);
    expect(err).toContain(`Có phải ý đồng chí là "${meant}"?`);
  });

  test('near to nothing: it may be a path or a code, and both are named', async () => {
    const { code, err } = await run(['explain', 'phieu-cua-toi']);
    expect(code).toBe(2);
    expect(err).toContain('Kiểm tra lại đường dẫn, hoặc xem mọi mã bằng "shcb explain --codes".');
  });

  test('one wrong code among right ones explains none', async () => {
    const { code, out } = await run(['explain', 'head-count', 'haed-count']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test.each(['phieu', 'phieu/head-count', 'head-count.yaml', 'CB01'])('%s is a path', async (word) => {
    const { code, err } = await run(['explain', word]);
    expect(code).toBe(2);
    expect(err).toContain(`không tìm thấy "${word}"`);
  });

  test('a folder named like a code is a folder', async () => {
    const sheet = readFileSync(`${root}/examples/01-mot-buoi/phieu.yaml`, 'utf8');
    const cwd = makeFolder({ 'head-count/CB02.yaml': sheet });
    const { code, out } = await run(['explain', 'head-count'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('CB02: buổi sinh hoạt thường kỳ ngày 05/03/2026');
    expect(out).not.toContain('(head-count)');
  });

  test('a code beside a sheet is taken for a path', async () => {
    const { code, err } = await run(['explain', 'head-count', 'examples/01-mot-buoi/phieu.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('không tìm thấy "head-count"');
  });
});

describe('explain --codes', () => {
  test('lists every code once, by subject, with what it weighs', async () => {
    const { code, out, err } = await run(['explain', '--codes']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const listed = [...out.matchAll(/^([a-z]+(?:-[a-z0-9]+)*) {2,}/gm)].map(([, one]) => one);
    expect(listed.sort()).toEqual(Object.keys(complaints).sort());
    expect(out).toMatch(/^head-count {2,}Số người không khớp đảng số {2,}lỗi$/m);
    expect(out).toMatch(/^lost-without-reason {2,}Bị trừ điểm nhưng chưa ghi lý do {2,}lưu ý$/m);
    expect(out).toContain('\nSố liệu của buổi sinh hoạt\n');
  });

  test('as data it has every page', async () => {
    const { out } = await run(['explain', '--codes', '-f', 'json']);
    expect([...codesOf(out)].sort()).toEqual(Object.keys(complaints).sort());
    const { out: lines } = await run(['explain', '--codes', '-f', 'ndjson']);
    expect(lines.trimEnd().split('\n')).toHaveLength(Object.keys(complaints).length);
  });

  test('and takes nothing besides', async () => {
    const { code, err } = await run(['explain', '--codes', 'head-count']);
    expect(code).toBe(2);
    expect(err).toContain('thừa phần kèm lệnh');
  });
});
