import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { noticeCodes } from '../../src/domain/problem/notices.ts';
import { complaints } from '../../src/messages/complaints/index.ts';
import { closingPages } from '../../src/messages/pages/closings.ts';
import { correctionPages } from '../../src/messages/pages/corrections.ts';
import {
  type ComplaintCode,
  cureOf,
  type Example,
  isCode,
  pages,
  subjects,
} from '../../src/messages/pages/index.ts';
import { resultPages } from '../../src/messages/pages/results.ts';
import { templatePages } from '../../src/messages/pages/templates.ts';
import { pageWords } from '../../src/messages/pages/words.ts';
import { workbookPages } from '../../src/messages/pages/workbooks.ts';
import { type Files, makeFolder } from '../support/folder.ts';
import { holds, withInstead } from '../support/fragment.ts';
import { bookOfGrid } from '../support/grid.ts';
import {
  filedSheets,
  forCalls,
  forLaw,
  forSheets,
  lawBases as otherBases,
  sheets,
  workspaces,
} from '../support/page-bases.ts';
import { forRatings, ratingLawBase, ratings } from '../support/rating-bases.ts';
import { type Told, toldBy } from '../support/told.ts';

const lawBases = [...otherBases, ratingLawBase];

const codes = Object.keys(pages).filter(isCode);

/** A line of an example fits a terminal of 80 columns with its indent. */
const WIDEST = 76;

describe('every code has a page', () => {
  test('once, under one subject, and no page is without a code', () => {
    expect(subjects.flatMap((subject) => subject.codes).sort()).toEqual(Object.keys(complaints).sort());
  });

  test.each(codes)('%s is written as people are spoken to', (code) => {
    const { title, why, example } = pages[code];
    expect(title).toMatch(/^\p{Lu}|^[a-z_.]+ /u);
    expect(title).not.toMatch(/[.!?]$/);
    expect(title.length).toBeLessThanOrEqual(70);
    for (const sentence of [why, cureOf(code)]) expect(sentence).toMatch(/[.?]$/);
    expect(example.wrong).not.toBe(example.right);
    const lines = `${example.wrong}\n${example.right}`.split('\n');
    expect(lines.filter((line) => stringWidth(line) > WIDEST)).toEqual([]);
  });

  test('that it can be switched off is said of what can be, and of nothing else', () => {
    const told = codes.filter((code) => pages[code].effect === 'looked-again');
    expect(told.sort()).toEqual([...noticeCodes].sort());
  });

  test('no two pages have the same title', () => {
    expect(new Set(codes.map((code) => pages[code].title)).size).toBe(codes.length);
  });
});

/** An example put where it belongs. */
interface Placed {
  readonly wrong: () => Promise<readonly Told[]>;
  readonly right: () => Promise<readonly Told[]>;
}

type Run = (text: string) => Promise<readonly Told[]>;

/** A sound file and what is told of it, which many examples rest on. */
interface Base {
  readonly text: string;
  readonly run: Run;
  readonly sound: () => Promise<readonly Told[]>;
}

const baseOf = (text: string, run: Run): Base => {
  let told: Promise<readonly Told[]> | undefined;
  return {
    text,
    run,
    sound: () => {
      told ??= run(text);
      return told;
    },
  };
};

const placedIn = (bases: readonly Base[], { wrong, right }: Example): readonly Placed[] =>
  bases
    .filter(({ text }) => holds(text, right))
    .map(({ text, run, sound }) => ({ wrong: () => run(withInstead(text, right, wrong)), right: sound }));

/** Runs a call on one file among others. */
const runOn =
  (files: Files, path: string, argv: readonly string[]): Run =>
  (text) =>
    toldBy([...argv, '-f', 'json'], makeFolder({ ...files, [path]: text }));

const whole = ({ wrong, right }: Example, run: Run): Placed => ({
  wrong: () => run(wrong),
  right: () => run(right),
});

const scoring = {
  file: runOn(forSheets, 'phieu/thu.yaml', ['score', 'phieu/thu.yaml']),
  csv: runOn(forCalls, 'phieu/thu.csv', ['score', 'phieu/thu.csv']),
  ndjson: runOn(forCalls, 'phieu/thu.ndjson', ['score', 'phieu/thu.ndjson']),
  sheet: async (text: string) =>
    toldBy(
      ['score', 'phieu/thu.xlsx', '-f', 'json'],
      makeFolder({ ...forCalls, 'phieu/thu.xlsx': await bookOfGrid(text) }),
    ),
};

const sheetBases = [
  ...sheets.map((text) => baseOf(text, scoring.file)),
  ...filedSheets.map(([path, text]) => baseOf(text, runOn(forSheets, path, ['score', path]))),
];

const workspaceBases = workspaces.map((text) => baseOf(text, runOn(forCalls, 'shcb.yaml', ['check'])));

const isCases = (path: string): boolean => path.endsWith('.cases.yaml');

const rubricBases = lawBases
  .filter(([path]) => !isCases(path))
  .map(([path, text]) => baseOf(text, runOn(forLaw, path, ['rubric', 'lint', path])));

const casesBases = lawBases
  .filter(([path]) => isCases(path))
  .map(([path, text]) =>
    baseOf(text, runOn(forLaw, path, ['rubric', 'test', path.replace('.cases.yaml', '.yaml')])),
  );

const ratingsBases = ratings.map((text) =>
  baseOf(text, runOn(forRatings, 'xep-loai/2026.yaml', ['rate', '2026'])),
);

const calling: Run = (call) => {
  const [, ...argv] = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map((part) => part[1] ?? part[2] ?? '');
  const asData = /^(?:score|report)$/.test(argv[0] ?? '') && !/ (?:-f|-o|--format)\b/.test(call);
  return toldBy([...argv, ...(asData ? ['-f', 'json'] : [])], makeFolder(forCalls));
};

const placesOf = (code: ComplaintCode): readonly Placed[] => {
  const { example } = pages[code];
  switch (example.in) {
    case 'meeting':
      return placedIn(sheetBases, example);
    case 'file':
    case 'ndjson':
    case 'csv':
    case 'sheet':
      return [whole(example, scoring[example.in])];
    case 'workspace':
      return placedIn(workspaceBases, example);
    case 'rubric':
      return placedIn(rubricBases, example);
    case 'cases':
      return placedIn(casesBases, example);
    case 'ratings':
      return placedIn(ratingsBases, example);
    case 'call':
      return [whole(example, calling)];
    case 'sketch':
      return [];
  }
};
/** How grave a code is where its page says what becomes of the input. */
const graveness = (code: ComplaintCode): Told['severity'] =>
  pages[code].effect === 'left-out' || pageWords.isNotice(pages[code].effect) ? 'warning' : 'error';

/** Told as errors where they are named and as notices where they are come across. */
const either: ReadonlySet<string> = new Set(['file-format', 'corrected-missing']);

const runnable = codes.filter((code) => pages[code].example.in !== 'sketch');

describe('an example does what its page says', () => {
  test.each(runnable)('%s', async (code) => {
    const places = placesOf(code);
    expect(places.length, 'files that hold the right lines').toBeGreaterThan(0);
    const seen: string[] = [];
    for (const { wrong, right } of places) {
      const [bad, good] = [await wrong(), await right()];
      const told = bad.filter((one) => one.code === code);
      const clean = good.every((one) => one.severity === 'warning' && one.code !== code);
      const grave = told.every(({ severity }) => either.has(code) || severity === graveness(code));
      if (told.length > 0 && clean && grave) return;
      seen.push(JSON.stringify({ bad, good }));
    }
    expect.fail(`${code} is not told by its wrong example alone: ${seen.join(' ')}`);
  });

  test('what cannot be run is little', () => {
    // What is wrong with a packed file as a whole cannot be shown in lines that would be packed for it, nor in a few lines what stands between several files.
    const elsewhere = [workbookPages, templatePages, correctionPages, resultPages, closingPages];
    const shown = codes.filter((code) => !elsewhere.some((those) => Object.hasOwn(those, code)));
    const sketches = shown.filter((code) => pages[code].example.in === 'sketch');
    expect(sketches.length).toBeLessThanOrEqual(shown.length / 5);
  });
});
