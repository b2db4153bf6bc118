import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { contentsOf, makeFolder, put } from '../support/folder.ts';
import { root, run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const ESCAPE = '\u001b';
const examples = `${root}/examples`;

/** Calls whose pages a person reads, with the example they are made in. */
const pages: readonly (readonly [example: string, call: string])[] = [
  ['01-mot-buoi', 'score phieu.yaml'],
  ['01-mot-buoi', 'explain phieu.yaml'],
  ['02-mot-quy', 'score'],
  ['02-mot-quy', 'explain'],
  ['02-mot-quy', 'check'],
  ['02-mot-quy', 'report 2026-01'],
  ['02-mot-quy', 'report 2026-Q1'],
  ['02-mot-quy', 'report 2026'],
  ['03-mot-nam', 'score'],
  ['03-mot-nam', 'check'],
  ['03-mot-nam', 'report 2024-06'],
  ['03-mot-nam', 'report 2024-H2'],
  ['03-mot-nam', 'report 2024'],
  ['04-loi', 'score'],
  ['04-loi', 'check'],
  ['04-loi', 'report 2026-01'],
  ['05-dieu-kien', 'explain phieu.yaml'],
  ['05-dieu-kien', 'rubric list'],
  ['05-dieu-kien', 'rubric show an-phu/phieu-danh-gia'],
  ['05-dieu-kien', 'rubric show trung-uong/42-hd-btctw'],
  ['05-dieu-kien', 'rubric show phu-tho/nam'],
];

const hidden = /[^\P{C}\n]/u;

describe('every page', () => {
  for (const [example, call] of pages) {
    const cwd = `${examples}/${example}`;
    for (const width of [80, 120])
      test(`${example}, ${call}: fits ${width} columns and has nothing hidden`, async () => {
        const { all } = await run(call.split(' '), { cwd, width });
        const lines = all.split('\n');
        expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
        expect(lines.filter((line) => hidden.test(line))).toEqual([]);
        expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
      });
  }
});

describe('colour', () => {
  const cwd = `${examples}/04-loi`;
  const terminal = { outIsTerminal: true, errIsTerminal: true };

  test('on a terminal, each stream by itself', async () => {
    const both = await run(['score'], { cwd, io: terminal });
    expect([both.out.includes(ESCAPE), both.err.includes(ESCAPE)]).toEqual([true, true]);
    const out = await run(['score'], { cwd, io: { outIsTerminal: true } });
    expect([out.out.includes(ESCAPE), out.err.includes(ESCAPE)]).toEqual([true, false]);
    const err = await run(['score'], { cwd, io: { errIsTerminal: true } });
    expect([err.out.includes(ESCAPE), err.err.includes(ESCAPE)]).toEqual([false, true]);
  });

  test('not with --no-color, nor where the surroundings forbid it', async () => {
    for (const argv of [
      ['score'],
      ['report', '2026-01'],
      ['score', 'khong-co.yaml'],
      ['scroe'],
      ['--help'],
    ]) {
      expect((await run([...argv, '--no-color'], { cwd, io: terminal })).all).not.toContain(ESCAPE);
      expect((await run(argv, { cwd, io: { ...terminal, colour: false } })).all).not.toContain(ESCAPE);
    }
  });

  test('never in data or in a file, and it carries no meaning of its own', async () => {
    for (const format of ['md', 'html', 'json', 'ndjson'])
      expect((await run(['score', '-f', format], { cwd, io: terminal })).out).not.toContain(ESCAPE);
    const path = join(makeFolder(), 'bang.txt');
    await run(['score', '-o', path], { cwd, io: terminal });
    expect(readFileSync(path, 'utf8')).not.toContain(ESCAPE);
    const [plain, coloured] = [await run(['score'], { cwd }), await run(['score'], { cwd, io: terminal })];
    expect(coloured.all.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(plain.all);
  });
});

describe('control characters and bidi marks are written out', () => {
  const wild = '\\e[31mđỏ\\u202Engược\\u200B\\x9b\\a';
  const files = {
    'shcb.yaml': workspace(`{ma: CB01, ten: "${wild}"}`).replace('Đảng bộ phường (ví dụ)', `"${wild}"`),
    'phieu/a.yaml': sheet({ unit: 'CB01', date: '2026-01-05' }).replace(
      '"3.1": dat',
      `"3.1": {ket_qua: khong_dat, ly_do: "${wild}"}`,
    ),
    'phieu/b.yaml': sheet({ unit: `"x${wild}"`, date: '2026-01-05' }),
    'phieu/c.yaml': sheet({ unit: 'CB01', date: '2026-02-05' }).replace('12', '12\u001b[2J\u202e'),
  };
  for (const call of ['score', 'explain', 'check', 'report 2026-01', 'score phieu/a.yaml'])
    for (const width of [80, 120])
      test(`${call}, ${width} columns`, async () => {
        const { all } = await run(call.split(' '), { cwd: makeFolder(files), width });
        expect(all.split('\n').filter((line) => hidden.test(line))).toEqual([]);
        if (!['check', 'score'].includes(call))
          expect(all.replaceAll(/\s+/g, '')).toContain('\\u001b[31mđỏ\\u202engược');
      });

  test('in the name of a file and of a command', async () => {
    const name = `\u001b[31m${'\u202e'}.yaml`;
    const cwd = makeFolder({ [name]: 'x: 1\n' });
    for (const argv of [['score', name], ['score', `khong-${name}`], [name], ['score', `--${name}`]]) {
      const { code, all } = await run(argv, { cwd });
      expect(code).toBeGreaterThan(0);
      expect(all.split('\n').filter((line) => hidden.test(line))).toEqual([]);
    }
  });
});

const FOOT = /\nMã tra cứu: [0-9A-Z]{5}-[0-9A-Z]{5}\n$/;

describe('-o', () => {
  const cwd = `${examples}/02-mot-quy`;
  for (const call of ['score', 'explain', 'check', 'report 2026-Q1', 'rubric list', 'schema meeting'])
    for (const extension of call.startsWith('schema')
      ? ['json']
      : ['json', 'ndjson', 'jsonl', 'txt', 'md', 'html', 'htm'])
      test(`${call}: a .${extension} file holds what standard output would, as wide as it wants to be`, async () => {
        const path = join(makeFolder(), `ket-qua.${extension}`);
        const argv = call.split(' ');
        const { out, err } = await run([...argv, '-o', path], { cwd });
        const format = { jsonl: 'ndjson', txt: 'table', htm: 'html' }[extension] ?? extension;
        expect(out).toBe('');
        expect(err).toContain(`Đã ghi ${path}.`);
        const shown = (await run([...argv, '-f', format], { cwd, width: 160 })).out;
        // What is to be printed bears its code, which a screen has no use for.
        expect(readFileSync(path, 'utf8').replace(extension === 'txt' ? FOOT : '', '')).toBe(shown);
      });

  test('a file that is there stays as it is, unless --force is given', async () => {
    const folder = makeFolder({ 'cu.json': 'của tôi\n' });
    const before = contentsOf(folder);
    const path = join(folder, 'cu.json');
    const refused = await run(['score', '-o', path], { cwd });
    expect({ code: refused.code, after: contentsOf(folder) }).toEqual({ code: 2, after: before });
    expect(refused.err).toContain('--force');
    expect((await run(['score', '-o', path, '--force'], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ schema: 'shcb/assessments@1' });
    expect(readdirSync(folder)).toEqual(['cu.json']);
  });

  test.each(['NUL.json', 'thu-muc/con.json', 'a?.json', 'a.json.'])(
    'the name %s is refused before any work, on every system',
    async (name) => {
      const folder = makeFolder({ 'thu-muc/giu.txt': '' });
      const before = contentsOf(folder);
      const { code, err } = await run(['rubric', 'list', '-f', 'json', '-o', name], { cwd: folder });
      expect([code, contentsOf(folder)]).toEqual([2, before]);
      expect(err).toContain('Chọn tên khác');
    },
  );

  test('a write that fails leaves nothing behind', async () => {
    const folder = makeFolder({ 'thu-muc/x.json/giu.txt': 'của tôi\n' });
    const before = contentsOf(folder);
    for (const path of ['khong-co/x.json', 'thu-muc/x.json', 'thu-muc/x.json/giu.txt/y.json']) {
      const { code, err } = await run(['score', '-o', join(folder, path), '--force'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('không ghi được');
      expect(contentsOf(folder)).toEqual(before);
    }
    expect(existsSync(join(folder, 'khong-co'))).toBe(false);
  });

  test('its format is checked before any work', async () => {
    const folder = makeFolder();
    const { code } = await run(['score', 'khong-co.yaml', '-o', join(folder, 'x.pdf')], { cwd });
    expect([code, readdirSync(folder)]).toEqual([2, []]);
  });
});

test('no command changes an input', async () => {
  const folder = makeFolder();
  for (const example of ['02-mot-quy', '04-loi'])
    for (const [path, content] of Object.entries(contentsOf(`${examples}/${example}`)))
      put(folder, { [path.slice(examples.length)]: Buffer.from(content, 'base64') });
  const before = contentsOf(folder);
  for (const example of ['02-mot-quy', '04-loi'])
    for (const call of ['score', 'explain', 'check', 'report 2026-Q1', 'score phieu', 'rubric list'])
      await run(call.split(' '), { cwd: join(folder, example) });
  expect(contentsOf(folder)).toEqual(before);
});
