import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../src/intake/document/keys.ts';
import { methods } from '../src/rubric/methods/index.ts';
import { circlesIn, crowdedIn, floorOf, type Import, importsOf, type SourceFile } from './support/house.ts';
import { root } from './support/run.ts';

const src = `${root}/src`;

const house: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(`${src}/${path}`, 'utf8') }));

/** What each folder may import: folders of ours, packages and parts of Node. `types:` allows types only. */
const table: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  library: [],
  domain: ['zod', 'types:messages'],
  rubric: ['domain', 'zod', 'types:messages'],
  engine: ['domain', 'rubric', 'types:messages'],
  intake: ['domain', 'rubric', 'messages', 'zod', 'yaml', 'papaparse', 'saxes', 'node:crypto', 'node:zlib'],
  forms: ['domain', 'rubric', 'intake', 'messages', 'types:library', 'yaml', 'zod', 'render'],
  report: ['domain', 'rubric', 'engine', 'messages'],
  render: ['report', 'chalk', 'get-east-asian-width', 'hucre/xlsx', 'docx', 'docxtemplater', 'pizzip'],
  runner: ['domain', 'rubric', 'engine', 'intake', 'forms', 'messages', 'types:report'],
  cli: [
    'domain',
    'rubric',
    'engine',
    'intake',
    'forms',
    'runner',
    'report',
    'render',
    'messages',
    'commander',
  ],
  start: ['cli', 'node:fs', 'node:module', 'node:path', 'node:vm'],
  'bin.ts': ['start', 'messages'],
  // The form in a browser: the library face, the questionnaire and the words.
  browser: ['index.ts', 'domain', 'forms', 'intake', 'messages', 'zod'],
  'index.ts': ['domain', 'rubric', 'intake', 'forms', 'runner', 'report', 'types:library'],
};

/** Node itself stands behind one file; what belongs to the disk and to the terminal behind one each. */
const worldFiles: readonly string[] = ['io', 'disk', 'lines', 'pager', 'terminal', 'watch'].map(
  (one) => `cli/node-${one}.ts`,
);
const world = [
  'node:child_process',
  'node:fs',
  'node:os',
  'node:path',
  'node:process',
  'node:readline',
  'node:url',
  'tinyglobby',
];

const allowed = ({ from, target, typesOnly }: Import): boolean => {
  const [own, other] = [floorOf(from), target.startsWith('node:') ? target : ownOr(target)];
  const rules = table[own] ?? [];
  return (
    other === own ||
    rules.includes(other) ||
    (typesOnly && rules.includes(`types:${other}`)) ||
    (worldFiles.includes(from) && world.includes(target))
  );
};

/** The floor of a file of ours; a package as it is named. */
const ownOr = (target: string): string => (floorOf(target) in table ? floorOf(target) : target);

/** What a command may know. */
const ofCommands = ['cli', 'runner', 'report', 'messages', 'domain'];

const MOST_FILES = 15;

/** Folders of more files, each a family of one shape: who knows one file of it knows all. */
const families: Readonly<Record<string, string>> = {
  'messages/complaints': 'what is wrong with one subject a file',
  'messages/pages': 'the pages of one subject a file',
  'rubric/proof/rules': 'one rule of the proof a file',
  'rubric/file': 'one part of what a rubric may say a file',
  'rubric/methods': 'one method a file, and what they share',
  'engine/notices': 'the notices of one subject a file',
  'domain/written': 'one thing that people write a file',
  'cli/commands': 'one command a file',
  render: 'one format a file',
  'intake/formats/workbook': 'one layer of a workbook a file',
};

const LONGEST = 260;

/** Lines of files that match, each with the file it stands in; comments do not count. */
const linesWith = (files: readonly SourceFile[], sign: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => sign.test(line.replace(/\/\*\*.*|\/\/.*/, '')))
      .map((line) => `${path}: ${line.trim()}`),
  );

const named = (files: readonly SourceFile[]): readonly string[] => files.map(({ path }) => path);

const outsideMessages = (files: readonly SourceFile[]) =>
  files.filter(({ path }) => floorOf(path) !== 'messages');

const keys = [
  ...readFileSync(`${src}/intake/document/key-table.ts`, 'utf8').matchAll(/^ {2}(\w+): '(\w+)',$/gm),
].map(([, field = '', key = '']) => ({ field, key }));

/** Published values that happen to be spelt like a key: scorers, a mark, an answer, an approach's word. */
const alsoValues = new Set(['tu_cham', 'tham_dinh', 'van_ban', 'khong_ap_dung', 'phieu']);

const keysUsed = ({ path, text }: SourceFile): readonly string[] => {
  const property = (key: string) =>
    new RegExp(`(?:\\.|\\b)${key}\\b(?=['"]?\\s*:)|\\['${key}'\\]|\\.${key}\\b`);
  return keys
    .filter(({ key }) => key.includes('_') && !alsoValues.has(key) && property(key).test(text))
    .map(({ key }) => `${path}: ${key}`);
};

/** Where keys may be spelt: the table of keys, and the facts, which are data. */
const keyFiles = new Set([
  'intake/document/key-table.ts',
  'intake/document/keys.ts',
  'domain/meeting/facts.ts',
]);

const PROOF = 'rubric/proof/';

/** Numbers that stand in regulations: bands and levels in points or per cent, minutes, whole scales; also as hundredths. */
const LAWFUL_NUMBER = /\b(?:90|85|70|50|120|(?:100|90|85|80|75|70|65|50|40)_00)\b/;

/** A width of the screen, which is no law. */
const widths = new Set(['report/period/span-columns.ts']);

/** Each method by its name, with the file that it stands in. */
const methodFiles: ReadonlyMap<string, string> = new Map(
  house.flatMap(({ path, text }) =>
    path.startsWith('rubric/methods/')
      ? [...text.matchAll(/method: z\.literal\('(\w+)'\)/g)].map(([, name = '']) => [name, path] as const)
      : [],
  ),
);

/** Where a word over a column is spelt like a method. */
const headingWords = 'intake/formats/table/heading/heading-hint.ts';

/** What must hold, and a file that breaks it. */
/** Who opens files besides intake, and why nothing is lost by it. */
const openers: ReadonlyMap<string, string> = new Map([
  ['cli/node-io.ts', 'has the system calls that intake makes, and reads the version out of the package'],
  ['cli/own-world.ts', 'hands them on and remembers what was read'],
  ['cli/node-disk.ts', 'opens a folder to have its names written through to the disk'],
  ['start/code-cache.ts', 'reads the program itself, before there is anybody to tell'],
  ['start/source-lines.ts', 'reads the program itself, after a crash'],
]);

interface Rule {
  readonly says: string;
  readonly faults: (files: readonly SourceFile[]) => readonly string[];
  readonly planted: readonly SourceFile[];
}

const plant = (path: string, text: string): SourceFile => ({ path, text });

/** The page, and what its cells say. */
const pageFiles = new Set(['report/page.ts', 'report/picture.ts', 'report/value.ts']);

const rules: readonly Rule[] = [
  {
    says: 'every file stands on a floor of the table',
    faults: (files) => named(files).filter((path) => !(floorOf(path) in table)),
    planted: [plant('utils/strings.ts', '')],
  },
  {
    says: 'nobody imports what the table does not allow',
    faults: (files) =>
      files
        .flatMap(importsOf)
        .filter((one) => !allowed(one))
        .map(({ from, target }) => `${from} imports ${target}`),
    planted: [
      plant('engine/period/sum.ts', "import { labels } from '../../messages/labels/index.ts';"),
      plant('domain/values/day.ts', "import { sum } from '../../engine/period/sum.ts';"),
      plant('render/word.ts', "import { readFileSync } from 'node:fs';"),
      plant('report/sheet/late.ts', "const late = await import('../../render/terminal.ts');"),
    ],
  },
  {
    says: 'no room is reached again from a room that it imports from, types included',
    faults: circlesIn,
    planted: [
      plant('planted/a.ts', "import type { B } from './room/b.ts';"),
      plant('planted/room/b.ts', "import type { A } from '../a.ts';"),
    ],
  },
  {
    says: 'a folder is looked through at a glance, or is a family of one shape',
    faults: (files) => crowdedIn(files, MOST_FILES).filter((folder) => !(folder in families)),
    planted: Array.from({ length: MOST_FILES + 1 }, (_, index) => plant(`planted/${index}.ts`, '')),
  },
  {
    says: 'the renderers know reports as a page only, not as this or that report',
    faults: (files) =>
      files
        .filter(({ path }) => floorOf(path) === 'render')
        .flatMap(importsOf)
        .filter(({ target }) => floorOf(target) === 'report' && !pageFiles.has(target))
        .map(({ from, target }) => `${from} knows ${target}`),
    planted: [plant('render/word.ts', "import type { Sheet } from '../report/sheet/assessments.ts';")],
  },
  {
    says: 'a command asks, lets the runner work, and reports: the work itself is not known to it',
    faults: (files) =>
      files
        .filter(({ path }) => path.startsWith('cli/commands/'))
        .flatMap(importsOf)
        .filter(({ target }) => !ofCommands.includes(floorOf(target)))
        .map(({ from, target }) => `${from} knows ${target}`),
    planted: [
      plant('cli/commands/sum.ts', "import { summarise } from '../../engine/period/summarise.ts';"),
      plant('cli/commands/peek.ts', "import type { Law } from '../../intake/files/law/law.ts';"),
      plant('cli/commands/paint.ts', "const { render } = await import('../../render/terminal.ts');"),
    ],
  },
  {
    says: 'the process, the console, the file system and the clock are in the files for them, but for the start',
    faults: (files) =>
      named(
        files.filter(
          ({ path, text }) =>
            !worldFiles.includes(path) &&
            path !== 'bin.ts' &&
            floorOf(path) !== 'start' &&
            /\bprocess\.|\bconsole\.|node:(?:fs|os|child_process|net|http|https)|Date\.now|new Date\b(?!\(')|Math\.random|fetch\(/.test(
              text,
            ),
        ),
      ),
    planted: [
      plant('engine/period/clock.ts', 'const year = new Date().getFullYear();'),
      plant('runner/said.ts', "console.log('x');"),
    ],
  },
  {
    says: 'nothing outside intake opens a file for reading: there each opening that fails has its name',
    faults: (files) =>
      linesWith(
        files.filter(({ path }) => floorOf(path) !== 'intake' && !openers.has(path)),
        /\bfiles\.(?:read|chunks|list)\b|\b(?:readFileSync|createReadStream|readdirSync|openSync|readSync)\b/,
      ),
    planted: [
      plant('runner/peek.ts', 'const text = new TextDecoder().decode(io.files.read(path));'),
      plant('report/found.ts', 'const names = files.list(folder);'),
      plant('cli/commands/own.ts', 'const text = readFileSync(path);'),
    ],
  },
  {
    says: 'nothing is evaluated: a rubric is data',
    faults: (files) =>
      named(
        files.filter(
          ({ path, text }) => floorOf(path) !== 'start' && /\beval\(|new Function|node:vm/.test(text),
        ),
      ),
    planted: [plant('rubric/formula.ts', "const run = new Function('x', text);")],
  },
  {
    says: 'Vietnamese words stand in the catalogue only',
    faults: (files) =>
      linesWith(outsideMessages(files), /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]/),
    planted: [
      plant('report/sheet/title.ts', "const title = 'Phiếu';"),
      plant('report/sheet/because.ts', "const because = 'là';"),
    ],
  },
  {
    says: 'the keys of files stand in one table only',
    faults: (files) =>
      outsideMessages(files).flatMap((file) => (keyFiles.has(file.path) ? [] : keysUsed(file))),
    planted: [plant('runner/peek.ts', 'const rubric = written.bo_tieu_chi;')],
  },
  {
    says: 'the proof is known to those who write law and to those who open it, not to what scores',
    faults: (files) =>
      files
        .flatMap(importsOf)
        .filter(({ from, target }) => target.startsWith(PROOF) && !from.startsWith(PROOF))
        .filter(({ from }) => !['runner', 'cli', 'index.ts'].includes(floorOf(from)))
        .map(({ from, target }) => `${from} imports ${target}`),
    planted: [
      plant('engine/meeting/sure.ts', "import { prove } from '../../rubric/proof/index.ts';"),
      plant('intake/files/law/sure.ts', "import { prove } from '../../../rubric/proof/index.ts';"),
      plant('rubric/methods/sure.ts', "import { faultsOn } from '../proof/rules/faults-on.ts';"),
    ],
  },
  {
    says: 'no number of a regulation stands in the code',
    faults: (files) =>
      linesWith(
        files.filter(
          ({ path }) => /^(?:domain|rubric|engine|forms|runner|report)\//.test(path) && !widths.has(path),
        ),
        LAWFUL_NUMBER,
      ),
    planted: [
      plant('engine/meeting/band.ts', "const good = total >= 90_00 ? 'tot' : 'kha';"),
      plant('rubric/time.ts', 'const required = members < 30 ? 90 : 120;'),
    ],
  },
  {
    says: 'a method of scoring is named in its own file only',
    faults: (files) =>
      outsideMessages(files)
        .filter(({ path }) => path !== headingWords)
        .flatMap(({ path, text }) =>
          [...methodFiles].flatMap(([name, own]) =>
            path !== own && text.includes(`'${name}'`) ? [`${path}: ${name}`] : [],
          ),
        ),
    planted: [
      plant('report/sheet/share.ts', "if (line.method === 'theo_ty_le') return share;"),
      plant('rubric/proof/rules/share.ts', "case 'theo_ty_le':"),
    ],
  },
  {
    says: 'names are exported by name',
    faults: (files) => named(files.filter(({ text }) => /export default/.test(text))),
    planted: [plant('render/word.ts', 'export default 1;')],
  },
  {
    says: 'files stay small',
    faults: (files) => named(outsideMessages(files).filter(({ text }) => text.split('\n').length > LONGEST)),
    planted: [plant('engine/everything.ts', '\n'.repeat(LONGEST))],
  },
  {
    says: 'the compiler is believed: no cast outside the one door of the catalogue',
    faults: (files) =>
      linesWith(
        files.map(({ path, text }) => ({ path, text: text.replace(/^import[^;]*;/gm, '') })),
        /\bas (?:unknown|any|[A-Z]\w*|readonly\b|Readonly\b)/,
      ).filter((line) => !line.startsWith('messages/index.ts:')),
    planted: [plant('intake/files/trust.ts', 'const meeting = read as unknown as Meeting;')],
  },
];

describe('the house', () => {
  test.each(rules)('$says', ({ faults }) => expect(faults(house)).toEqual([]));
});

describe('a planted fault is found', () => {
  test.each(rules)('$says', ({ faults, planted }) => {
    const before = new Set(faults(house));
    expect(faults([...house, ...planted]).filter((fault) => !before.has(fault))).not.toEqual([]);
    if (planted[0]?.path.startsWith('planted/') !== true)
      for (const one of planted)
        expect(
          faults([...house, one]).filter((fault) => !before.has(fault)),
          one.path,
        ).not.toEqual([]);
  });
});

describe('what the rules rest on', () => {
  test('the house is read', () => {
    expect(house.length).toBeGreaterThan(300);
    expect(house.flatMap(importsOf).length).toBeGreaterThan(house.length);
    expect(new Set(house.map(({ path }) => floorOf(path)))).toEqual(new Set(Object.keys(table)));
  });

  test('every family of files is there', () => {
    for (const folder of Object.keys(families))
      expect(house.filter(({ path }) => path.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(0);
  });

  test('every method is found', () => expect(methodFiles.size).toBe(methods.length));

  test('every key is read as its field', () => {
    expect(keys.length).toBeGreaterThan(60);
    for (const { field, key } of keys) expect(keyOf(field)).toBe(key);
  });
});
