import type { Classification } from '../../domain/meeting/assessment.ts';
import type { Quantities } from '../../domain/meeting/quantity.ts';
import { quantityOf } from '../../domain/meeting/quantity.ts';
import type { Month } from '../../domain/values/day.ts';
import { endsOf } from '../../domain/written/interval.ts';
import type { Message } from '../../messages/index.ts';
import type { ConditionRule, YearBand } from '../../rubric/file/annual-rule.ts';
import type { Band } from '../../rubric/file/bands.ts';
import { type Asking, askedIn, type Condition, factsIn } from '../../rubric/file/condition.ts';
import { decisivePart } from '../../rubric/file/decisive.ts';
import { sourceOf } from '../../rubric/file/provenance.ts';
import { endsIn } from '../../rubric/methods/borders.ts';
import { conditionTold, sizeTold } from '../../rubric/methods/told.ts';
import { reachableYearBands, type Tried, triedBands, yearAsking } from '../../rubric/year/decide.ts';
import { type YearMonth, type YearView, yearEnds } from '../../rubric/year/series.ts';
import type { MonthOutcome } from '../../rubric/year/tally.ts';
import { type YearWords, yearWords } from '../../rubric/year/told.ts';
import type { OpenMonth } from './annual.ts';
import type { MonthResult, UnitMonths } from './months.ts';
import type { SummaryTerms } from './summary-terms.ts';

type Treated = Pick<SummaryTerms, 'notHeld'>;

/** What a month without a meeting counts by the rule, or by the rubric where the rule leaves it to that. */
export const notHeldOutcome = ({ notHeld }: ConditionRule, terms: Treated): MonthOutcome => {
  const { treatment, given, points } = notHeld;
  const band = treatment === 'xep_muc' ? given : treatment === 'bo_qua' ? null : terms.notHeld?.band;
  return {
    band: band ?? null,
    range: points === undefined || treatment !== 'xep_muc' ? null : [points, points],
    held: false,
  };
};

/** Whether a month has no sheet of a meeting yet, so that there may turn out to have been none. */
const mayHaveNone = ({ status }: MonthResult): boolean => status === 'missing' || status === 'not-due';

const outcomesOf = (
  result: MonthResult,
  open: OpenMonth | undefined,
  rule: ConditionRule,
  terms: Treated,
): readonly MonthOutcome[] => {
  const { regular, status } = result;
  if (status === 'not-held') return [notHeldOutcome(rule, terms)];
  if (open !== undefined)
    return [
      ...open.bands.map((band) => ({ band, range: open.range, held: true })),
      ...(mayHaveNone(result) && rule.notHeld.treatment !== 'chua_xep' ? [notHeldOutcome(rule, terms)] : []),
    ];
  return regular?.classification && regular.total !== null
    ? [{ band: regular.classification.band, range: [regular.total, regular.total], held: true }]
    : [];
};

const MONTHS_BEFORE = 5;

const yearMonths = (
  { months }: UnitMonths,
  open: ReadonlyMap<Month, OpenMonth>,
  rule: ConditionRule,
  terms: Treated,
): readonly YearMonth[] =>
  months.flatMap((result, place) => {
    const outcomes = outcomesOf(result, open.get(result.month), rule, terms);
    return outcomes.length === 0
      ? []
      : [{ month: Number(result.month.slice(MONTHS_BEFORE)), place, outcomes }];
  });

const sizesTold = (part: Condition, known: Quantities, words: YearWords): readonly Message[] =>
  [...new Set(factsIn(part))].flatMap((id) => {
    const quantity = quantityOf(known, id);
    const borders = askedIn(part).flatMap(({ asked }) => endsIn(endsOf(asked)));
    return 'size' in quantity ? [sizeTold(id, quantity.size, borders, words)] : [];
  });

/** What decided that a band's condition holds or not, with the numbers that it goes by. */
const told = (when: Condition, asking: Asking, words: YearWords, isMet: boolean): Message => {
  const part = decisivePart(when, asking);
  return {
    code: 'year-condition',
    args: { condition: conditionTold(part, words), sizes: sizesTold(part, asking, words), holds: isMet },
  };
};

/** Why a band is given. Asked from the top, what bars the better bands is said; from the bottom, the band's own condition does. */
const reasonOf = (tried: readonly Tried[], given: YearBand, asking: Asking, rule: ConditionRule): Message => {
  const words = yearWords(rule);
  if (given.when === undefined && rule.bandOrder.type === 'tu_duoi_len') return { code: 'year-none-below' };
  const barred = rule.bandOrder.type === 'tu_duoi_len' ? [] : tried.filter(({ band }) => band !== given);
  return {
    code: 'year-band',
    args: {
      met: given.when === undefined ? [] : [told(given.when, asking, words, true)],
      failed: barred.flatMap(({ band: { name, when } }) =>
        when === undefined ? [] : [{ band: name, why: told(when, asking, words, false) }],
      ),
    },
  };
};

const classified = (
  { id, name, ...band }: YearBand,
  reason: Message,
  rule: ConditionRule,
): Classification => ({
  band: id,
  title: name,
  reason,
  source: sourceOf(band, rule.sources),
});

/** The band of a year, the bands that it may still come to, or why its conditions cannot be answered though every month is known. */
export type YearByConditions = Decided | { readonly possible: readonly YearBand[] };

type Decided = { readonly given: Classification } | { readonly unknown: Message };

/** The year of a unit by a rule of conditions; `open` are its months that are not known yet, `bands` those of the month. */
export const yearByConditions = (
  rule: ConditionRule,
  row: UnitMonths,
  open: ReadonlyMap<Month, OpenMonth>,
  bands: readonly Band[],
  terms: Pick<SummaryTerms, 'notHeld' | 'yearBefore'>,
): YearByConditions => {
  const { unit } = row;
  const months = yearMonths(row, open, rule, terms);
  if (months.length === 0) return { unknown: { code: 'year-no-meetings' } };
  const view = {
    monthBands: bands.map(({ id }) => id),
    yearBefore: terms.yearBefore?.get(unit.id) ?? null,
  };
  if (open.size > 0) return { possible: reachableYearBands(rule, months, view, unit.unitKind) };
  return decidedYear(rule, months, view, unit.unitKind);
};

const emptyOf = ({ truth }: Tried, rule: ConditionRule) =>
  typeof truth === 'boolean' ? [] : truth.missing.map(yearWords(rule).factName);

/** A year whose months are all known. */
export const decidedYear = (
  rule: ConditionRule,
  months: readonly YearMonth[],
  view: YearView,
  unitKind: string | undefined,
): Decided => {
  const [extents] = yearEnds(rule, months, view) ?? [];
  if (extents === undefined) throw new Error('months that are known come to one year');
  const known = yearAsking(rule, extents, unitKind);
  const tried = triedBands(rule, known);
  const unanswered = tried.find(({ truth }) => typeof truth !== 'boolean');
  if (unanswered !== undefined)
    return {
      unknown: {
        code: 'year-unanswered',
        args: { band: unanswered.band.name, facts: emptyOf(unanswered, rule) },
      },
    };
  const given = tried.at(-1);
  return given?.truth === true
    ? { given: classified(given.band, reasonOf(tried, given.band, known, rule), rule) }
    : { unknown: { code: 'year-no-band' } };
};
