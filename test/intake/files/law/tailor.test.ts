import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeFolder, put } from '../../../support/folder.ts';
import { replaced } from '../../../support/place.ts';
import { root, run } from '../../../support/run.ts';

const folder = `${root}/test/invented/rubrics/thi-dua`;
const parent = readFileSync(`${folder}/truong-hoc/2026-09-01.yaml`, 'utf8');
const child = readFileSync(`${folder}/truong-xa/2026-09-01.yaml`, 'utf8');

/** Code, file and line of each problem of a child under its parent. */
const linted = async (text: string, under = parent) => {
  const cwd = makeFolder({ 'shcb.yaml': 'dang_bo: {ma: DB01, ten: Thử}\nchi_bo: [{ma: CB01}]\n' });
  put(cwd, {
    'rubrics/thi-dua/truong-hoc/2026-09-01.yaml': under,
    'rubrics/thi-dua/truong-xa/2026-09-01.yaml': text,
  });
  const { out, code } = await run(['rubric', 'lint', 'thi-dua/truong-xa', '-f', 'json'], { cwd });
  const all: readonly { code: string; file: string; line: number; severity: string }[] = JSON.parse(
    out || '{"problems":[]}',
  ).problems;
  const problems = all.filter(({ severity }) => severity === 'error');
  return { code, problems: problems.map((one) => `${one.code} ${one.file.split('/').at(-2)} ${one.line}`) };
};

const lineOf = (text: string, snippet: string) => text.slice(0, text.indexOf(snippet)).split('\n').length;

describe('a rubric that extends another', () => {
  test('may change what the parent opens', async () => {
    expect(await linted(child)).toEqual({ code: 0, problems: [] });
  });

  test.each([
    [
      'a key that no slot opens',
      'dat_lai:\n      muc:',
      'dat_lai:\n      diem: 30\n      muc:',
      'change-locked',
    ],
    ['another line', 'cua_tieu_chi: I.1', 'cua_tieu_chi: I.2', 'change-locked'],
    ['a line that is not there', 'cua_tieu_chi: I.1', 'cua_tieu_chi: I.9', 'change-no-part'],
    ['two things at once', '    dat_lai:\n', '    bo: co\n    dat_lai:\n', 'change-nothing'],
  ])('may not change %s', async (_, right, wrong, code) => {
    const text = replaced(child, right, wrong);
    expect((await linted(text)).problems).toEqual([`${code} truong-xa ${lineOf(text, '  - cua_tieu_chi')}`]);
  });

  test('may not leave a line out unless that is opened', async () => {
    const change = `  - cua_tieu_chi: I.1
    bo: co
    ly_do: Không dùng
    can_cu: {van_ban: xa, vi_tri: Điểm 1}
    xac_minh: de_xuat
`;
    const text = `${child.slice(0, child.indexOf('  - cua_tieu_chi'))}${change}${child.slice(child.indexOf('  - cua_nhom'))}`;
    expect((await linted(text)).problems).toEqual([
      `change-locked truong-xa ${lineOf(text, '  - cua_tieu_chi')}`,
    ]);
  });

  test('is as wrong as what it sets, at the place where it is written', async () => {
    const text = replaced(child, 'tu: 85, duoi: 95}', 'tu: 85, duoi: 94}');
    const { problems } = await linted(text);
    expect(problems).toEqual([`levels-gap truong-xa ${lineOf(text, '{ma: vua')}`]);
  });

  test('shows a fault of the parent in the parent', async () => {
    const broken = replaced(
      parent,
      '{ma: vua, diem: 20, tu: 90, duoi: 98}',
      '{ma: vua, diem: 20, tu: 90, duoi: 97}',
    );
    const { problems } = await linted(child, broken);
    expect(problems).toEqual([`rubric-broken truong-xa ${lineOf(child, 'ke_thua')}`]);
  });

  test('extends a version that is there, and never itself', async () => {
    const missing = replaced(child, 'phien_ban: 2026-09-01', 'phien_ban: 2026-09-02');
    expect((await linted(missing)).problems).toEqual([
      `extends-unknown truong-xa ${lineOf(child, 'ke_thua')}`,
    ]);
    const itself = replaced(
      child,
      'ke_thua: {bo_tieu_chi: thi-dua/truong-hoc',
      'ke_thua: {bo_tieu_chi: thi-dua/truong-xa',
    );
    expect((await linted(itself)).problems).toEqual([`extends-circle truong-xa ${lineOf(child, 'ke_thua')}`]);
  });

  test('adds lines only to a group', async () => {
    const text = replaced(child, '  - cua_nhom: III\n    them:', '  - cua_tieu_chi: I.1\n    them:');
    expect((await linted(text)).problems).toEqual([
      `add-outside-group truong-xa ${lineOf(text, '    them:')}`,
    ]);
  });
});
