import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { help } from '../../src/messages/help.ts';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const aliases: readonly (readonly [name: string, alias: string])[] = [
  ['score', 'cham'],
  ['explain', 'giai-thich'],
  ['report', 'tong-hop'],
  ['check', 'kiem-tra'],
  ['init', 'khoi-tao'],
  ['rubric list', 'bo-tieu-chi danh-sach'],
  ['rubric show', 'bo-tieu-chi xem'],
  ['schema', 'luoc-do'],
];

const helpOf = async (call: string, width = 80) =>
  run([...call.split(' ').filter(Boolean), '--help'], { width });

const english =
  /\b(?:usage|options?|commands?|arguments?|display|error|default|choices|required|optional|version|help for|output the|examples?|alias|show|file|folder|unknown|missing|invalid)\b/i;

/** What stands in help as a name to type, in any language. */
const typed =
  /(?:--?[\w-]+|"[^"]*"|shcb [^\n]*|<[^>]*>|\b(?:rubric|annual-rule|json|table|ndjson|score, cham|show, xem)\b)/g;

describe('help', () => {
  for (const call of ['', ...aliases.map(([name]) => name)])
    for (const width of [80, 120])
      test(`${call || 'shcb'}: examples first, fits ${width} columns`, async () => {
        const { code, out, err } = await helpOf(call, width);
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(out).toMatch(/^Ví dụ:\n {2}shcb /);
        expect(out).toContain('\nCách dùng: shcb ');
        expect(out.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
      });

  for (const call of ['', 'rubric', ...aliases.map(([name]) => name).filter((name) => name !== 'init')])
    test(`${call || 'shcb'}: in Vietnamese`, async () => {
      const { out } = await helpOf(call);
      expect(out.replaceAll(typed, '').match(english)).toBeNull();
      expect(out).toContain('xem cách dùng');
    });

  test('without a command, with -h, with --help and with "help" it is the same', async () => {
    const { out } = await helpOf('');
    for (const argv of [[], ['-h'], ['help']]) expect((await run(argv)).out).toBe(out);
    expect((await run(['help', 'score'])).out).toBe((await helpOf('score')).out);
  });

  test('the front page names every command with its alias, and the exit codes', async () => {
    const { out } = await helpOf('');
    for (const [name, alias] of aliases.filter((pair) => !pair[0].includes(' ')))
      expect(out).toContain(`  ${name}, ${alias}`);
    expect(out).toContain('  rubric, bo-tieu-chi');
    expect(out).toContain('Mã thoát: 0 xong; 1 ');
  });

  test('-V says the version', async () => {
    for (const option of ['-V', '--version'])
      expect(await run([option])).toMatchObject({ code: 0, out: '0.0.0-test\n', err: '' });
  });
});

describe('an alias does the same as its command', () => {
  const cwd = `${root}/examples/04-loi`;
  const rest: Readonly<Record<string, readonly string[]>> = {
    report: ['2026-01'],
    'rubric show': ['an-phu/phieu-danh-gia'],
    schema: ['meeting'],
  };
  for (const [name, alias] of aliases)
    test(`${alias} is ${name}`, async () => {
      const said = async (call: string) => {
        const argv = [...call.split(' '), ...(rest[name] ?? [])];
        const { code, out, err } = await run(argv, { cwd: name === 'init' ? makeFolder() : cwd });
        return { code, out, err, help: (await helpOf(call)).out };
      };
      const first = await said(name);
      expect(await said(alias)).toEqual(first);
      expect(first.out).not.toBe('');
    });
});

describe('a slip is answered with what was probably meant', () => {
  const slips: readonly (readonly [argv: string, found: string, meant: string])[] = [
    ['scroe', 'lệnh "scroe"', 'score'],
    ['chấm', 'lệnh "chấm"', 'cham'],
    ['chấm'.normalize('NFD'), 'lệnh "', 'cham'],
    ['tong-hopp 2026', 'lệnh "tong-hopp"', 'tong-hop'],
    ['rubric lst', 'lệnh "lst"', 'rubric list'],
    ['lint', 'lệnh "lint"', 'rubric lint'],
    ['help kiem-chugn', 'lệnh "kiem-chugn"', 'rubric kiem-chung'],
    ['report 2026 --forc', 'tùy chọn "--forc"', '--force'],
    ['score --formt json', 'tùy chọn "--formt"', '--format'],
    ['report 2026 --asof today', 'tùy chọn "--asof"', '--as-of'],
    ['check --strikt', 'tùy chọn "--strikt"', '--strict'],
  ];
  for (const [call, found, meant] of slips)
    test(call, async () => {
      const { code, out, err } = await run(call.split(' '));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`lỗi: không có ${found}`);
      expect(err).toContain(`Có phải ý đồng chí là "${meant}"?`);
    });

  test('what resembles nothing is sent to help', async () => {
    expect((await run(['xyzxyzxyz'])).err).toContain('Xem các lệnh bằng "shcb --help".');
    expect((await run(['score', '--xyzxyzxyz'])).err).toContain('Xem các tùy chọn bằng "--help"');
    // Another command has it, and this one would refuse it.
    expect((await run(['track', 'report', '--withn'])).err).toContain('Xem các tùy chọn bằng "--help"');
  });

  test('a missing value or argument is named', async () => {
    expect((await run(['report'])).err).toContain('lỗi: thiếu kỳ');
    expect((await run(['rubric', 'show'])).err).toContain('lỗi: thiếu mã');
    expect((await run(['score', '-C'])).err).toContain('-C, --workspace <thư-mục> cần nội dung đi kèm');
  });
});

describe('every example of help runs', () => {
  const march = sheet({ unit: 'CB01', date: '2026-03-05', named: true });
  const units = workspace('{ma: CB01, ten: Chi bộ Một}');
  const files = {
    'shcb.yaml': units,
    'phieu.yaml': march,
    'phieu/2026-03/CB01.yaml': march,
    'dang-uy-2026/shcb.yaml': units,
    'dang-uy-2026/phieu/2026-03/CB01.yaml': march,
  };
  const list = { 'chi-bo.csv': 'Mã chi bộ,Tên chi bộ\nCB01,Chi bộ Một\n' };
  const { init, score, explain, report, check, rubricList, rubricShow, schema } = help;
  const commands = [init, score, explain, report, check, rubricList, rubricShow, schema];
  const examples = [help.rootExamples, ...commands.map((command) => command.examples)];
  for (const call of examples.flatMap((some) => some.map(([written]) => written)))
    test(call, async () => {
      const [program, ...argv] = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(
        (part) => part[1] ?? part[2] ?? '',
      );
      const cwd = makeFolder(argv[0] === 'init' ? list : files);
      const answers = argv.includes('-i') ? { answers: ['a', '>>', 'luu'] } : {};
      const { code, err } = await run(argv, { cwd, ...answers });
      expect({ program, code, err }).toEqual({
        program: 'shcb',
        code: 0,
        err: expect.not.stringContaining('lỗi:'),
      });
    });
});
