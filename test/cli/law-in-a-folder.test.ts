import { describe, expect, test } from 'vitest';
import { makeFolder, textsIn } from '../support/folder.ts';
import { replaced } from '../support/place.ts';
import { root, run } from '../support/run.ts';

/** Law that lies in some folder and belongs to no workspace. */
const sound = Object.fromEntries(
  Object.entries(textsIn(`${root}/test/planted/sound`)).map(([path, text]) => [
    path.replace('rubrics/', 'luat/'),
    text,
  ]),
);
const child = 'luat/thu/con/2026-01-01.yaml';
const parent = 'luat/thu/moi-cach/2026-01-01.yaml';

const linted = async (files: Readonly<Record<string, string>>, ...paths: readonly string[]) => {
  const cwd = makeFolder({ ...sound, ...files });
  const { code, out } = await run(['rubric', 'lint', ...paths, '-f', 'json'], { cwd });
  const problems: readonly { code: string; file: string; line: number }[] = JSON.parse(out).problems;
  return { code, told: problems.map((one) => `${one.code} ${one.file}:${one.line}`) };
};

const text = (path: string): string => sound[path] ?? '';

describe('law in a folder that is no workspace', () => {
  test.each([['luat'], ['luat/thu/con'], [child], ['.'], ['luat/thu/nam', 'luat/thu/con']])(
    'finds what it extends beside it: %s',
    async (...paths) => {
      expect(await linted({}, ...paths)).toEqual({ code: 0, told: [] });
    },
  );

  test('is checked in the same way', async () => {
    const cwd = makeFolder(sound);
    expect((await run(['check', child], { cwd })).code).toBe(0);
  });

  test('extends the version that it names and no other', async () => {
    const other = replaced(text(child), 'phien_ban: 2026-01-01', 'phien_ban: 2026-02-01');
    expect(await linted({ [child]: other }, 'luat')).toEqual({
      code: 1,
      told: [`extends-unknown ${child}:13`],
    });
  });

  test('extends shipped law where nothing beside it has that id', async () => {
    const other = replaced(
      text(child),
      '{bo_tieu_chi: thu/moi-cach, phien_ban',
      '{bo_tieu_chi: an-phu/phieu-danh-gia, phien_ban',
    );
    const { told } = await linted({ [child]: other }, 'luat');
    expect(told).toEqual([`change-no-part ${child}:15`]);
  });

  test('cannot extend itself, nor in a circle', async () => {
    const itself = replaced(
      text(child),
      'ke_thua: {bo_tieu_chi: thu/moi-cach',
      'ke_thua: {bo_tieu_chi: thu/con',
    );
    expect((await linted({ [child]: itself }, child)).told).toEqual([`extends-circle ${child}:13`]);
    const back = replaced(itself, 'bo_tieu_chi: thu/con\n', 'bo_tieu_chi: thu/moi-cach\n');
    const { told } = await linted({ [parent]: back }, 'luat');
    expect(told).toEqual([`extends-circle ${child}:13`, `extends-circle ${parent}:13`]);
  });

  test('tells where a file is past reading, and that what extends it waits for it', async () => {
    const broken = `${text(parent)}x: [\n`;
    expect((await linted({ [parent]: broken }, 'luat')).told).toEqual([
      `rubric-broken ${child}:13`,
      `yaml-bracket-open ${parent}:${broken.split('\n').length - 1}`,
    ]);
  });

  test('names the file that is to be put right, where no call knows it by its id', async () => {
    const cwd = makeFolder({ ...sound, [parent]: `${text(parent)}x: [\n` });
    const { err } = await run(['rubric', 'lint', 'luat', '-f', 'json'], { cwd, width: 200 });
    expect(err).toContain(`Sửa tệp ${parent} trước; xem lỗi bằng "shcb rubric lint" kèm đường dẫn đó.`);
    expect((await run(['rubric', 'lint', parent], { cwd })).err).toContain('[yaml-bracket-open]');
  });

  describe('is read however long the way to the first of its parents is', () => {
    const LINKS = 1500;
    const link = (at: number): string => `luat/thu/doi-${at}/2026-01-01.yaml`;

    /** Each extends the one before it; the first extends `first`. */
    const chain = (first: string): Readonly<Record<string, string>> =>
      Object.fromEntries(
        Array.from({ length: LINKS }, (_, at) => [
          link(at),
          text(child)
            .replace('bo_tieu_chi: thu/con\n', `bo_tieu_chi: thu/doi-${at}\n`)
            .replace(
              'ke_thua: {bo_tieu_chi: thu/moi-cach',
              `ke_thua: {bo_tieu_chi: ${at === 0 ? first : `thu/doi-${at - 1}`}`,
            ),
        ]),
      );

    test.each([
      ['where the first is missing', 'thu/khong-co', 'rubric-broken'],
      ['where they stand in a circle', `thu/doi-${LINKS - 1}`, 'extends-circle'],
    ])('%s', async (_, first, expected) => {
      const last = link(LINKS - 1);
      expect(await linted(chain(first), last)).toEqual({ code: 1, told: [`${expected} ${last}:13`] });
    });
  });

  test('is told of the version that supersedes what it extends', async () => {
    const newer = replaced(
      text(parent),
      'hieu_luc: {tu: 2026-01-01, xac_minh: de_xuat}',
      'hieu_luc: {tu: 2026-07-01, xac_minh: de_xuat}\nthay_the: 2026-01-01',
    );
    expect(await linted({ 'luat/thu/moi-cach/2026-07-01.yaml': newer }, 'luat')).toEqual({
      code: 0,
      told: [`parent-superseded ${child}:13`],
    });
  });

  test('has the cases of its annual rule run over the bands of its own rubric', async () => {
    const year = (rated: string) =>
      `quy_tac_nam: thu/nam\nbo_tieu_chi: thu/moi-cach\ntruong_hop:\n  - ten: Mọi tháng Tốt\n    khi: {thang: [${Array(12).fill('tot').join(', ')}]}\n    thi: {xep_loai: ${rated}}\n`;
    const tested = async (rated: string) => {
      const cwd = makeFolder({ ...sound, 'luat/thu/nam/2026-01-01.cases.yaml': year(rated) });
      return run(['rubric', 'test', 'luat'], { cwd });
    };
    const passed = await tested('tot');
    expect(passed.err).toContain('1 trường hợp đúng, 0 sai');
    const failed = await tested('kha');
    expect([failed.code, failed.err.includes('0 trường hợp đúng, 1 sai')]).toEqual([1, true]);
  });
});
