import { conductFacts } from '../../../domain/meeting/conduct.ts';
import { type Facts, standardFacts } from '../../../domain/meeting/facts.ts';
import { readFacts } from '../../../domain/meeting/read-facts.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, isError } from '../../../domain/problem/problem.ts';
import { type Period, parsePeriod } from '../../../domain/values/period.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import type { AnnualRule } from '../../../rubric/file/annual-rule.ts';
import type { Band } from '../../../rubric/file/bands.ts';
import { NO_BAND } from '../../../rubric/file/cases.ts';
import {
  NO_MEETING,
  type RatingCases,
  ratingCasesSchema,
  type YearCases,
  yearCasesSchema,
} from '../../../rubric/file/law-cases.ts';
import {
  type ObligationCase,
  type ObligationCases,
  obligationCasesSchema,
} from '../../../rubric/file/obligation-cases.ts';
import { type Obligations, spanKindOf } from '../../../rubric/file/obligations.ts';
import { factOf, type RatingLaw } from '../../../rubric/file/rating-law.ts';
import { monthIn } from '../../../rubric/year/month-written.ts';
import { type Checked, check } from '../../document/check.ts';
import type { Document } from '../../document/document.ts';
import { placed } from '../../document/placed.ts';

const namedTwice = (cases: readonly { readonly name: string }[]): readonly Flaw[] =>
  cases.flatMap(({ name }, index) =>
    cases.findIndex((other) => other.name === name) < index
      ? [error({ code: 'case-twice', args: { name } }, ['cases', index, 'name'])]
      : [],
  );

const ofOther = (id: string, expected: string, field: string): readonly Flaw[] =>
  id === expected ? [] : [error({ code: 'cases-of-other', args: { id, expected } }, [field])];

const unknownBand = (id: string, allowed: readonly string[], path: Path): readonly Flaw[] =>
  allowed.includes(id) ? [] : [error({ code: 'unknown-band', args: { id, allowed } }, path)];

const idsOf = (bands: readonly { readonly id: string }[]): readonly string[] => bands.map(({ id }) => id);

/** Finds the bands of a month by the id of a rubric; `null` where there is no such rubric. */
export type FindBands = (rubric: string) => readonly Band[] | null;

const yearFlaws = ({ cases }: YearCases, rule: AnnualRule, bands: readonly Band[]): readonly Flaw[] => {
  const yearBands = idsOf(rule.approach === 'binh_quan' ? bands : rule.bands);
  return cases.flatMap(({ when, expect }, index) => [
    ...when.month.flatMap((written, place) =>
      monthIn(written, bands) === undefined
        ? unknownBand(written, [...idsOf(bands), NO_MEETING], ['cases', index, 'when', 'month', place])
        : [],
    ),
    ...(when.yearBefore === undefined
      ? []
      : unknownBand(when.yearBefore, yearBands, ['cases', index, 'when', 'yearBefore'])),
    ...unknownBand(expect.rated, [...yearBands, NO_BAND], ['cases', index, 'expect', 'rated']),
  ]);
};

/** Cases of an annual rule with the bands that their months have. */
export interface ReadYearCases {
  readonly file: YearCases;
  readonly bands: readonly Band[];
}

/** Checks a document as the cases of an annual rule. */
export const readYearCases = (
  document: Document,
  rule: AnnualRule,
  find: FindBands,
): Checked<ReadYearCases> => {
  const checked = check(document, yearCasesSchema);
  if ('problems' in checked) return checked;
  const file = checked.value;
  const bands = find(file.rubric);
  const flaws = [
    ...ofOther(file.annualRule, rule.annualRule, 'annualRule'),
    ...namedTwice(file.cases),
    ...(bands === null
      ? [error({ code: 'rubric-unknown', args: { id: file.rubric, suggestion: null } }, ['rubric'])]
      : yearFlaws(file, rule, bands)),
  ];
  return flaws.length > 0 || bands === null
    ? { problems: placed(document, flaws) }
    : { value: { file, bands } };
};

/** Cases of obligations with the span and the facts of each. */
export interface ReadObligationCases {
  readonly file: ObligationCases;
  readonly read: readonly ReadObligationCase[];
}

interface ReadObligationCase {
  readonly span: Period;
  readonly facts: readonly Facts[];
}

/** What obligations are held against, of all that a meeting may record. */
const conductTypes = new Map([...standardFacts].filter(([id]) => conductFacts.includes(id)));

const readObligationCase = (
  { when }: ObligationCase,
  index: number,
  { requirement }: Obligations,
): { readonly read: ReadObligationCase | null; readonly flaws: readonly Flaw[] } => {
  const path = ['cases', index, 'when'];
  const allowed = requirement.map(({ id }) => id);
  const asked = requirement.find(({ id }) => id === when.obligation);
  const span = parsePeriod(when.span);
  const meetings = when.meetingsHeld.map((held, which) =>
    readFacts(held.facts, { types: conductTypes, nameOf: (id) => ({ id }) }, [
      ...path,
      'meetingsHeld',
      which,
      'facts',
    ]),
  );
  const wrongDuty = error(
    {
      code: 'wrong-choice',
      args: { found: when.obligation, allowed, suggestion: nearest(when.obligation, allowed) },
    },
    [...path, 'obligation'],
  );
  const fits = span !== undefined && (asked === undefined || spanKindOf(asked) === span.kind);
  return {
    read: span === undefined ? null : { span, facts: meetings.map(({ facts }) => facts) },
    flaws: [
      ...(asked === undefined ? [wrongDuty] : []),
      ...(fits ? [] : [error({ code: 'period-invalid', args: { found: when.span } }, [...path, 'span'])]),
      ...meetings.flatMap(({ flaws }) => flaws),
    ],
  };
};

/** Checks a document as the cases of a file of obligations. */
export const readObligationCases = (document: Document, law: Obligations): Checked<ReadObligationCases> => {
  const checked = check(document, obligationCasesSchema);
  if ('problems' in checked) return checked;
  const file = checked.value;
  const all = file.cases.map((one, index) => readObligationCase(one, index, law));
  const flaws = [
    ...ofOther(file.obligations, law.obligations, 'obligations'),
    ...namedTwice(file.cases),
    ...all.flatMap((one) => one.flaws),
  ].filter(isError);
  return flaws.length > 0
    ? { problems: placed(document, flaws) }
    : { value: { file, read: all.flatMap(({ read }) => read ?? []) } };
};

/** Cases of a law on the annual rating with their facts as the law reads them. */
export interface ReadRatingCases {
  readonly file: RatingCases;
  readonly facts: readonly Facts[];
}

/** Checks a document as the cases of a law on the annual rating. */
export const readRatingCases = (document: Document, law: RatingLaw): Checked<ReadRatingCases> => {
  const checked = check(document, ratingCasesSchema);
  if ('problems' in checked) return checked;
  const file = checked.value;
  const types = new Map(law.ownFacts.map(({ id, type }) => [id, type]));
  const read = file.cases.map(({ when }, index) =>
    readFacts(when.facts, { types, nameOf: (id) => factOf(law, id) }, ['cases', index, 'when', 'facts']),
  );
  const flaws = [
    ...ofOther(file.ratingLaw, law.ratingLaw, 'ratingLaw'),
    ...namedTwice(file.cases),
    ...file.cases.flatMap(({ expect }, index) =>
      unknownBand(expect.rated, idsOf(law.bands), ['cases', index, 'expect', 'rated']),
    ),
    ...read.flatMap((one) => one.flaws),
  ].filter(isError);
  return flaws.length > 0
    ? { problems: placed(document, flaws) }
    : { value: { file, facts: read.map(({ facts }) => facts) } };
};
