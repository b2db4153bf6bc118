import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { annualComplaints } from '../src/messages/complaints/annual.ts';
import { caseComplaints } from '../src/messages/complaints/cases.ts';
import { closeComplaints } from '../src/messages/complaints/closings.ts';
import { correctionComplaints } from '../src/messages/complaints/corrections.ts';
import { complaints } from '../src/messages/complaints/index.ts';
import { inputComplaints } from '../src/messages/complaints/inputs.ts';
import { libraryComplaints } from '../src/messages/complaints/library.ts';
import { organisationComplaints } from '../src/messages/complaints/organisation.ts';
import { plausibilityComplaints } from '../src/messages/complaints/plausibility.ts';
import { ratingComplaints } from '../src/messages/complaints/ratings.ts';
import { resultComplaints } from '../src/messages/complaints/results.ts';
import { rubricBandComplaints } from '../src/messages/complaints/rubric-bands.ts';
import { rubricLevelComplaints } from '../src/messages/complaints/rubric-levels.ts';
import { rubricPointComplaints } from '../src/messages/complaints/rubric-points.ts';
import { rubricSourceComplaints } from '../src/messages/complaints/rubric-sources.ts';
import { tableComplaints } from '../src/messages/complaints/tables.ts';
import { templateComplaints } from '../src/messages/complaints/templates.ts';
import { workbookComplaints } from '../src/messages/complaints/workbooks.ts';
import { type Files, makeFolder, textsIn } from './support/folder.ts';
import { plantedIn } from './support/planted.ts';
import { problemShape } from './support/results.ts';
import { root, run } from './support/run.ts';

/** Rubrics that are broken in one way each: the file, what is wrong with it by hand, and what a person is told. */
const folder = `${root}/test/broken`;
const SOUND = 'sound';

/** Set to write what the program says now; the change is then read and judged before it is committed. */
const rewrite = process.env.SHCB_REWRITE_EXAMPLES === '1';

const sound = textsIn(`${folder}/${SOUND}`);

/** A broken file says in its first line where it stands in the sound workspace. */
const standing = (text: string): string => /^# (\S+)/.exec(text)?.[1] ?? '';

interface Broken {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
}

const callFor = (path: string): readonly string[] =>
  path.endsWith('.cases.yaml')
    ? ['rubric', 'test', path.replace('.cases.yaml', '.yaml')]
    : ['rubric', 'lint', path];

/** The versions of one id in a folder are proven together. */
const ofFolder = (name: string): Broken => {
  const files = textsIn(`${folder}/${name}`);
  const [first = ''] = Object.keys(files);
  return { name, files, argv: ['rubric', 'lint', first.replace(/^rubrics\/|\/[^/]*$/g, '')] };
};

const ofFile = (file: string): Broken => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const path = standing(text);
  return { name: file.replace(/\.yaml$/, ''), files: { [path]: text }, argv: callFor(path) };
};

const all: readonly Broken[] = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  if (entry.name === SOUND) return [];
  if (entry.isDirectory()) return [ofFolder(entry.name)];
  return entry.name.endsWith('.yaml') ? [ofFile(entry.name)] : [];
});

const NOTE = / ?# (lỗi|lưu ý): (.+)$/;

/** What the author of a broken file wrote down beside the faulty words: the code, and the column where they begin. */
const expectedOf = ({ files }: Broken): readonly string[] =>
  Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const [, word, list = ''] = NOTE.exec(line) ?? [];
      if (word === undefined) return [];
      const severity = word === 'lỗi' ? 'error' : 'warning';
      return list.split(', ').map((one) => {
        const [code, column] = one.split(' cột ');
        const place = column === undefined ? [] : [index + 1, column];
        return `${severity} ${code} ${[file, ...place].join(':')}`;
      });
    }),
  );

const inShort = ({ severity, code, file, line, column }: z.output<typeof problemShape>): string =>
  `${severity} ${code} ${[file, line, column].filter((part) => part !== null).join(':')}`;

const told = z.looseObject({ problems: z.array(problemShape) });

const runOn = async (files: Files, argv: readonly string[]) => {
  const { code, out, err } = await run([...argv, '-f', 'json'], { cwd: makeFolder({ ...sound, ...files }) });
  return { code, err, problems: told.parse(JSON.parse(out)).problems };
};

/** Of what a broken file is told, each sentence once. */
const sentences = new Map<string, string>();

/** Files that are told the same as another, because the same slip was made elsewhere. */
const alike: ReadonlyMap<string, string> = new Map([
  ['chi-khi-trai-ap-dung', 'buoi-khong-bao-gio'],
  ['nam-dieu-khong-hoi', 'muc-khong-dau-mut'],
  ['nam-so-ky-rong', 'khoang-so-lieu-rong'],
  ['ty-le-tren-100', 'muc-chua-phu-het'],
  ['khoang-so-lieu-rong', 'khoang-rong'],
  ['theo-phan-tram-khong-gi', 'hai-thu-mot-khoang'],
  ['tran-khong-thap-hon', 'phan-toi-da-thua'],
]);

describe('every broken file is told what is wrong, where, and what to do', () => {
  for (const broken of all)
    test(broken.name, async () => {
      const expected = expectedOf(broken);
      const { code, err, problems } = await runOn(broken.files, broken.argv);
      expect(problems.map(inShort)).toEqual(expected);
      expect(code).toBe(problems.some(({ severity }) => severity === 'error') ? 1 : 0);
      const path = `${folder}/${broken.name}.txt`;
      if (rewrite) writeFileSync(path, err);
      else expect(err).toBe(readFileSync(path, 'utf8'));
      for (const { message, hint } of problems) {
        const other = sentences.get(`${message} ${hint}`);
        if (other !== alike.get(broken.name)) expect(other).toBeUndefined();
        sentences.set(`${message} ${hint}`, broken.name);
      }
    });
});

describe('what they were broken from', () => {
  const laws = Object.keys(sound).filter((path) => /\/\d{4}-\d{2}-\d{2}\.yaml$/.test(path));

  test.each(laws)('%s is sound', async (path) => {
    const { code, problems } = await runOn({}, ['rubric', 'lint', path]);
    expect([code, problems]).toEqual([0, []]);
  });

  test.each(all)('$name differs from it in a few lines', ({ files }) => {
    for (const [path, text] of Object.entries(files)) {
      const right = new Set((sound[path] ?? '').split('\n'));
      const wrong = text.split('\n').filter((line) => !right.has(line));
      expect(wrong.length).toBeGreaterThan(0);
      if (sound[path] !== undefined) expect(wrong.length).toBeLessThanOrEqual(14);
    }
  });
});

describe('every complaint about a rubric has a broken file, or a fault planted in a sound one', () => {
  const planted = readdirSync(`${root}/test/planted`)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => plantedIn(readFileSync(`${root}/test/planted/${name}`, 'utf8'), name).faults);
  const fired = new Set([
    ...all.flatMap(expectedOf).map((one) => one.split(' ')[1]),
    ...planted.map(({ expected }) => expected.split(' ').at(-1)),
  ]);

  /** Codes that no rubric, annual rule or cases file alone can bring about. */
  const elsewhere: Readonly<Record<string, string>> = {
    'what a sheet says of facts that the rubric declares': 'fact-derived fact-outside',
    'a lock and what it holds': 'published-changed lock-broken',
    'two folders with a file each of one id and day': 'version-twice',
    'a file that is not there':
      'cases-missing file-missing workspace-missing sheets-missing no-input nothing-given',
    'bytes, sizes and kinds of files':
      'file-unreadable file-too-large file-format link-skipped not-utf8 yaml-too-many yaml-too-dense yaml-too-indented scalar-too-long key-too-long',
    'what the parser of YAML stumbles at without a name for it': 'yaml-syntax',
    'signs of JSON, in which no law is written':
      'json-bracket-other json-sign-extra json-no-colon json-no-value json-word json-quote-open json-letter json-after-end',
    'how a text is encoded, and what is only noticed in it':
      'not-text marks-piled old-encoding read-as-windows-1258 read-as-encoded-twice text-turned',
    'what cases of obligations alone are asked': 'period-of-other-kind',
    'what only a schema of another file asks': 'not-a-month not-a-meeting invalid',
    'looking an id or a version up in the library':
      'rubric-unknown rule-unknown one-of-several is-a-rubric rubric-broken no-version two-versions no-rubric-named rubric-not-for-meeting no-sheet-for-meeting two-sheets-for-meeting',
    'an annual rule beside the rubric of a workspace': 'rule-band-unknown',
    'a sheet against its rubric':
      'unknown-fact percent-as-share not-yes-no codes-twice not-codes time-half-day time-range time-mark not-a-time unknown-criterion answer-for-measured reason-not-asked sheet-unfinished points-without-facts answer-not-allowed points-between not-applicable-forbidden not-applicable-reason answer-where-not-applicable lost-without-reason appraisal-reason appraisal-differs vote-missing vote-not-carried override-not-allowed override-differs unit-kind-missing unit-kind-differs state-contradiction codes-differ nothing-to-score knock-outs-clash',
    'a sheet against itself, its workspace and other sheets':
      'unknown-unit head-count more-than duration-differs end-before-start concluded-before two-sheets same-sheet two-regular outside-period held-though-not after-closing-day',
    'scoring with a rubric that was never proven':
      'no-level-fits two-levels-fit two-forced empty-base requirement-not-positive two-requirements no-requirement',
    'inputs that hold many records': Object.keys(inputComplaints).join(' '),
    'the bodies of a workspace and their events': Object.keys(organisationComplaints).join(' '),
    'the results of subordinates': Object.keys(resultComplaints).join(' '),
    'a sheet that is hardly true, and what switches that off': Object.keys(plausibilityComplaints).join(' '),
    'the annual rating of organisations, but for what is wrong with its regulation': Object.keys(
      ratingComplaints,
    )
      .filter((code) => !fired.has(code))
      .join(' '),
    'a table of meetings': Object.keys(tableComplaints).join(' '),
    'a workbook': Object.keys(workbookComplaints).join(' '),
    'the words of a paper that an office writes itself': Object.keys(templateComplaints).join(' '),
    'looking obligations and their period up':
      'is-obligations not-obligations obligations-unknown no-obligations period-missing',
    'the code at the foot of a paper': 'paper-code-invalid',
    'a sheet in the place of another': Object.keys(correctionComplaints).join(' '),
    'a period that is closed': Object.keys(closeComplaints).join(' '),
    'a call and its output':
      'period-invalid extension-invalid format-invalid no-table output-exists output-is-input outputs-same init-exists no-units-listed two-workspaces output-failed output-protected output-not-file output-busy output-name standard-output-failed system-refused law-id-invalid schema-unknown unknown-command unknown-code unknown-option argument-missing sheet-not-named sheet-not-in-file sheet-beyond-cells no-sheets-in-month option-value-missing option-repeated too-many-arguments call-invalid path-quoted folder-wanted',
  };
  const excepted = new Set(Object.values(elsewhere).flatMap((codes) => codes.split(' ')));

  test.each(Object.keys(complaints))('%s', (code) => {
    expect([fired.has(code), excepted.has(code)]).toEqual(excepted.has(code) ? [false, true] : [true, false]);
  });

  test('and of those about the law few are excepted', () => {
    const law = {
      ...rubricPointComplaints,
      ...rubricLevelComplaints,
      ...rubricBandComplaints,
      ...rubricSourceComplaints,
      ...annualComplaints,
      ...caseComplaints,
    };
    const exceptedOf = (some: object) => Object.keys(some).filter((code) => excepted.has(code));
    expect(exceptedOf(law)).toEqual(['period-of-other-kind', 'cases-missing']);
    expect(exceptedOf(libraryComplaints).join(' ')).toBe(
      'rubric-unknown rule-unknown one-of-several is-a-rubric rubric-broken no-version two-versions rule-band-unknown version-twice published-changed lock-broken',
    );
    expect(all.length).toBeGreaterThanOrEqual(75);
  });
});
