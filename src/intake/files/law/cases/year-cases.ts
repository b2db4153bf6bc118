import { error, type Flaw } from '../../../../domain/problem/problem.ts';
import type { AnnualRule } from '../../../../rubric/file/annual-rule.ts';
import type { Band } from '../../../../rubric/file/bands.ts';
import { NO_BAND } from '../../../../rubric/file/cases.ts';
import { NO_MEETING, type YearCases, yearCasesSchema } from '../../../../rubric/file/law-cases.ts';
import { monthIn } from '../../../../rubric/year/month-written.ts';
import { type Checked, check } from '../../../document/check.ts';
import type { Document } from '../../../document/document.ts';
import { placed } from '../../../document/placed.ts';
import { idsOf, namedTwice, ofOther, unknownBand } from './case-flaws.ts';

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
