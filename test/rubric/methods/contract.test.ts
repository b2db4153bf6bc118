import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { numberOf } from '../../../src/domain/meeting/facts.ts';
import { isError } from '../../../src/domain/problem/problem.ts';
import { whole } from '../../../src/domain/values/fraction.ts';
import { ONE } from '../../../src/domain/values/hundredths.ts';
import { faultOf } from '../../../src/domain/written/interval.ts';
import { say } from '../../../src/messages/index.ts';
import { amount, plain } from '../../../src/rubric/decisions/test.ts';
import { factsIn } from '../../../src/rubric/file/condition.ts';
import { type Criterion, criterionShape } from '../../../src/rubric/file/criterion.ts';
import { linesOf, type PlacedLine } from '../../../src/rubric/lines.ts';
import { methods } from '../../../src/rubric/methods/index.ts';
import { defineIntervalMethod, intervalLevelsShape } from '../../../src/rubric/methods/interval-levels.ts';
import { defineMethod, type Method, type Use } from '../../../src/rubric/methods/method.ts';
import { gridOf } from '../../../src/rubric/methods/recorded.ts';
import { lineRules } from '../../../src/rubric/proof/rules/index.ts';
import { type RubricFile, surroundingsOf } from '../../../src/rubric/rubric.ts';
import { line, rubricFile } from '../../support/build-file.ts';
import { allLaw } from '../../support/cases.ts';
import { root } from '../../support/run.ts';

const manual = readFileSync(`${root}/rubrics/README.md`, 'utf8');

type Tried = Pick<Method, 'name' | 'line'>;

/** A line of some method, in the rubric that it stands in. */
interface Sample {
  readonly criterion: Criterion;
  readonly file: RubricFile;
}

/** Every line of all the law at hand, shipped and invented. */
const samples: readonly Sample[] = allLaw.ids
  .flatMap((id) => allLaw.versions(id))
  .flatMap((law) => (law.kind === 'rubric' ? [law.rubric.file] : []))
  .flatMap((file) => linesOf(file).map(({ criterion }) => ({ criterion, file })));

const samplesOf = (id: string): readonly Sample[] =>
  samples.filter(({ criterion }) => criterion.method === id);

const placedBy = (method: Tried, criterion: Criterion): PlacedLine => {
  const known = method.line(criterion);
  if (known === undefined) throw new Error(`${criterion.id} is of another method`);
  return { criterion, line: known, path: [] };
};

const isSound = (method: Tried, { criterion, file }: Sample): boolean => {
  const placed = placedBy(method, criterion);
  const meant = placed.line.intervals.every(({ interval }) => faultOf(interval) === null);
  return meant && !lineRules.flatMap((rule) => rule(placed, file)).some(isError);
};

const ENDS: ReadonlySet<string> = new Set(['from', 'above', 'below', 'to']);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with one of the ends inside it moved, once for each end. */
const moved = (value: unknown, by: number): readonly unknown[] => {
  if (Array.isArray(value))
    return value.flatMap((item, at) =>
      moved(item, by).map((other) => value.map((one, index) => (index === at ? other : one))),
    );
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ENDS.has(key) && typeof inner === 'number'
      ? [{ ...value, [key]: inner + by }]
      : moved(inner, by).map((other) => ({ ...value, [key]: other })),
  );
};

/** The line with levels that leave something out or hold something twice: each border moved one unit up and one down, and each level taken away. */
const misplaced = ({ criterion, file }: Sample): readonly Sample[] => {
  const levels: unknown = Reflect.get(criterion, 'levels');
  // Where a level takes all that is left over, nothing is left out.
  if (!Array.isArray(levels) || levels.some((level) => isMap(level) && 'rest' in level)) return [];
  const shifted = [...moved(levels, ONE), ...moved(levels, -ONE)];
  if (shifted.length === 0) return [];
  const without = levels.map((_, at) => levels.filter((_one, index) => index !== at));
  return [...shifted, ...without].map((other) => ({ criterion: { ...criterion, levels: other }, file }));
};

const lettersOf = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;

/** How a method breaks on one line what all methods promise. */
const breachesOn = (method: Tried, sample: Sample): readonly string[] => {
  const surroundings = surroundingsOf(sample.file);
  const { line: known } = placedBy(method, sample.criterion);
  const scoring = known.scoring(surroundings);
  const options = scoring.options ?? [];
  const conditions = [...known.forced.map(({ when }) => when), ...known.choices.flatMap(({ of }) => of)];
  const declared = [...known.uses.map(({ id }) => id), ...conditions.flatMap(factsIn)];
  const told = [...known.told.lines(scoring, surroundings), ...known.told.answers(scoring)].map(say);
  const promises: readonly (readonly [boolean, string])[] = [
    [isSound(method, sample), 'refuses a sound line'],
    [
      misplaced(sample).every((wrong) => !isSound(method, wrong)),
      'accepts levels that leave out or hold twice',
    ],
    [scoring.facts.every((fact) => declared.includes(fact)), 'reads a fact that it does not name'],
    [told.every((words) => words.trim() !== ''), 'has a result without words'],
    [!scoring.judged || known.told.answers(scoring).length > 0, 'offers nothing to answer'],
    [
      options.every(({ points }) => points >= scoring.range[0] && points <= scoring.range[1]),
      'gives points outside its range',
    ],
    [known.levels.every(({ id }) => options.some((one) => one.id === id)), 'has a level that is no result'],
  ];
  return promises.flatMap(([kept, breach]) => (kept ? [] : [breach]));
};

const breaches = (method: Tried, own: readonly Sample[]): readonly string[] => [
  ...(own.length === 0 ? ['is shown by no line of any law'] : []),
  ...(lettersOf(say(method.name)) < 4 || say(method.name) === method.name.code ? ['has no words'] : []),
  ...new Set(own.flatMap((sample) => breachesOn(method, sample))),
];

describe.each(methods.map((method) => [method.id, method] as const))('the method %s', (id, method) => {
  test('keeps every promise on every line of the law at hand', () => {
    expect(breaches(method, samplesOf(id))).toEqual([]);
  });

  test('is told in words of its own', () => {
    const others = methods.filter((other) => other.id !== id).map(({ name }) => say(name));
    expect(others).not.toContain(say(method.name));
  });

  test('is told to who writes law: a row in the README, and words for each key that changed', () => {
    expect(manual).toContain(`| \`${id}\` |`);
    const own = Object.keys(method.schema.shape).filter((key) => !(key in criterionShape));
    const told = own.map((field) => [
      field,
      say({ code: 'diff-fields', args: { kind: 'criterion', id: '1', fields: [field] } }),
    ]);
    expect(told.flatMap(([field, words]) => (words?.includes(`đổi ${field}`) ? [field] : []))).toEqual([]);
  });

  test('has its levels tried with holes and overlaps wherever it measures', () => {
    const measured = samplesOf(id).filter(({ criterion, file }) =>
      (method.line(criterion)?.scales(surroundingsOf(file)) ?? []).some(({ levels }) => levels.length > 0),
    );
    expect(measured.filter((sample) => misplaced(sample).length < 4)).toEqual([]);
  });
});

const schema = z.strictObject({ ...intervalLevelsShape, method: z.literal('thu'), measure: z.string() });

type Definition = z.output<typeof schema>;

/** A line over the members present, whose levels hold each number once. */
const present: Sample = {
  file: rubricFile(),
  criterion: schema.parse(
    line('1.1', {
      method: 'thu',
      measure: 'co_mat',
      levels: [
        { id: 'cao', points: '10', from: '20' },
        { id: 'thap', points: '0', below: '20' },
      ],
    }),
  ),
};

const rightly = defineIntervalMethod(schema, {
  name: { code: 'method-by-number' },
  unit: () => 'nguoi',
  grid: () => gridOf('nguoi'),
  uses: ({ measure }) => [{ id: measure, types: ['nguoi'], path: ['measure'] }],
  size: ({ measure }) => plain(amount(measure)),
  measure: ({ measure }, { facts }) => {
    const value = numberOf(facts, measure);
    if (value === undefined) return { missing: [measure] };
    return { size: whole(value), step: whole(ONE), value: { code: 'answer-id', args: { id: measure } } };
  },
});

/** The same scoring, of which nothing is said to the proof. */
const silently = {
  schema,
  name: { code: 'method-by-number' },
  uses: (): readonly Use[] => [{ id: 'co_mat', types: ['nguoi'], path: ['measure'] }],
  intervals: () => [],
  scales: () => [],
  scoring: (criterion: Definition) => placedBy(rightly, criterion).line.scoring(surroundingsOf(present.file)),
  decisions: () => undefined,
  told: { lines: () => [], answers: () => [] },
} as const;

describe('a method that was added', () => {
  test('rightly breaks no promise', () => {
    expect(breaches(rightly, [present])).toEqual([]);
  });

  test('without a proof of its levels is found', () => {
    expect(breaches(defineMethod(silently), [present])).toEqual([
      'accepts levels that leave out or hold twice',
    ]);
  });

  test('that reads a fact in secret is found', () => {
    const secretly = defineMethod({ ...silently, uses: () => [] });
    expect(breaches(secretly, [present])).toContain('reads a fact that it does not name');
  });

  test('without words is found', () => {
    const nameless = defineMethod({ ...silently, name: { code: 'answer-id', args: { id: '-' } } });
    expect(breaches(nameless, [present])).toContain('has no words');
    const lines = () => [{ code: 'answer-id', args: { id: ' ' } }] as const;
    const mute = defineMethod({ ...silently, told: { lines, answers: () => [] } });
    expect(breaches(mute, [present])).toContain('has a result without words');
  });

  test('that no law shows is found', () => {
    expect(breaches(rightly, [])).toEqual(['is shown by no line of any law']);
  });
});
