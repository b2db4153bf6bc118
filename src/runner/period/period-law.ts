import type { Range } from '../../domain/meeting/assessment.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Day } from '../../domain/values/day.ts';
import { endsOf } from '../../domain/written/interval.ts';
import type { NotHeldRule } from '../../engine/period/summary-terms.ts';
import { ruleBandsComplaint } from '../../rubric/annual-rule-bands.ts';
import { type AnnualRule, looksAtPoints } from '../../rubric/file/annual-rule.ts';
import type { Band } from '../../rubric/file/bands.ts';
import { totalRange } from '../../rubric/occasions/totals.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Session } from '../session.ts';
import type { PeriodAsked } from './period-run.ts';
import { type Collected, rubricsCollected, type TermsFor } from './subordinates.ts';

/** The own rubric of a period: the one that the call or the workspace names, on the closing day; of several sheets the one for regular meetings. */
const ownRubric = ({ library, workspace }: Session, named: string | undefined, closing: Day) => {
  const id = named ?? workspace?.rubric;
  if (id === undefined) return null;
  const [member] = library.membersOf(id);
  if (member === undefined) return library.rubricOn(id, closing);
  const regular = library.rubricFor(id, closing, { kind: 'thuong_ky' });
  return 'found' in regular ? regular : library.rubricOn(member, closing);
};

type OwnRubric = ReturnType<typeof ownRubric>;

/** The rubrics that the period rests on: those of its sheets, and the own one. */
const rubricsOf = (counted: Iterable<Rubric>, own: OwnRubric): readonly Rubric[] => {
  const used = new Set([...counted, ...(own !== null && 'found' in own ? [own.found] : [])]);
  const name = ({ file }: Rubric) => `${file.rubric} ${file.inForce.from}`;
  return [...used].sort((left, right) => (name(left) < name(right) ? -1 : 1));
};

/** A period in which the own rubric is not in force has no bands to show; the table alone would not say why. */
export const lawProblems = (own: OwnRubric): readonly Problem[] =>
  own !== null && 'complaint' in own ? [{ severity: 'warning', complaint: own.complaint }] : [];

/** What two rubrics must share for their bands to be counted together; a rule on points needs equal borders and equal full marks too. */
const bandsKey = ({ file }: Rubric, rule: AnnualRule | null): string =>
  rule !== null && looksAtPoints(rule)
    ? JSON.stringify([file.total, file.bands.map((band) => [band.id, endsOf(band)])])
    : file.bands.map(({ id }) => id).join(' ');

/** The bands of a period: none where there is no rubric at all, `null` where its rubrics do not go together. */
export const bandsOf = (rubrics: readonly Rubric[], rule: AnnualRule | null): readonly Band[] | null => {
  const [first] = rubrics;
  if (first === undefined) return [];
  return rubrics.every((rubric) => bandsKey(rubric, rule) === bandsKey(first, rule))
    ? first.file.bands
    : null;
};

/** The lowest and highest total that a sheet can have under any of the rubrics. */
const totalsRange = (rubrics: readonly Rubric[]): Range => {
  const ranges = rubrics.map(({ file }) => totalRange(file));
  const [lowest, highest] = [ranges.map(([low]) => low), ranges.map(([, high]) => high)];
  return rubrics.length === 0 ? [0, 0] : [Math.min(...lowest), Math.max(...highest)];
};

/** What the rubric of the period gives a month without a meeting. */
const notHeldRule = (own: OwnRubric): NotHeldRule | null => {
  if (own === null || 'complaint' in own) return null;
  const { file, surroundings } = own.found;
  const band = file.bands.find(({ id }) => id === file.notHeld?.given);
  return band === undefined || file.notHeld === undefined
    ? null
    : { band: band.id, title: band.name, source: surroundings.source(file.notHeld) };
};

const ruleFor = (
  { library, workspace }: Session,
  named: string | undefined,
  rubrics: readonly Rubric[],
  closing: Day,
): AnnualRule | null => {
  const id = named ?? workspace?.annualRule;
  if (id === undefined) return null;
  const rule = library.ruleOn(id, closing);
  if ('complaint' in rule) throw refuse(rule.complaint);
  const complaint = rubrics
    .map(({ file }) => ruleBandsComplaint(rule.found, file))
    .find((found) => found !== null);
  if (complaint) throw refuse(complaint);
  return rule.found;
};

/** The one rubric of all results, where the superior names none of its own. */
const onlyOne = (rubrics: ReadonlySet<Rubric>): OwnRubric => {
  const [only, other] = rubrics;
  return only === undefined || other !== undefined ? null : { found: only };
};

/** The law of a period: its own rubric, and what months are summed up by. */
export interface PeriodLaw {
  readonly own: OwnRubric;
  /** The annual rule, in a year. */
  readonly rule: AnnualRule | null;
  /** Rubrics that meetings rest on, together with the own one. */
  readonly rubricsOf: (counted: Iterable<Rubric>) => readonly Rubric[];
  readonly termsFor: TermsFor;
}

/** The law of a period whose sheets rest on some rubrics, and the results of its subordinates on others. */
export const periodLaw = (
  session: Session,
  { period, closing, options }: PeriodAsked,
  used: ReadonlySet<Rubric>,
  collected: Collected,
): PeriodLaw => {
  const published = rubricsCollected(collected);
  const own = ownRubric(session, options.rubric, closing) ?? onlyOne(published);
  const named = ruleFor(session, options.rule, rubricsOf([...used, ...published], own), closing);
  const rule = period.kind === 'year' ? named : null;
  return {
    own,
    rule,
    rubricsOf: (counted) => rubricsOf(counted, own),
    termsFor: (some, organisation) => {
      const rubrics = rubricsOf(some, own);
      return {
        ...{ period, closing, organisation },
        bands: bandsOf(rubrics, named),
        possible: totalsRange(rubrics),
        notHeld: notHeldRule(own),
        rule,
      };
    },
  };
};
