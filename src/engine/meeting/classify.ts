import type { Classification, Range } from '../../domain/meeting/assessment.ts';
import type { FactId } from '../../domain/meeting/facts.ts';
import { ONE, type Points } from '../../domain/values/hundredths.ts';
import { endsOf } from '../../domain/written/interval.ts';
import type { Complaint, Message } from '../../messages/index.ts';
import {
  type Band,
  type BandCondition,
  holdsTotal,
  isByPoints,
  type KnockOut,
} from '../../rubric/file/bands.ts';
import type { RubricFile } from '../../rubric/rubric.ts';
import { type Demand, demandsOf, mattersOf, type Sheet } from './demands.ts';

/** The band of a sheet, why it has none yet, or two clauses that contradict each other. */
export type Classified =
  | { readonly classification: Classification | null }
  /** Facts on which a clause depends and which are not recorded. */
  | { readonly awaits: readonly FactId[] }
  | { readonly conflict: Complaint };

/** The place of the band whose points hold this total, before any condition. */
const placeOf = (bands: readonly Band[], total: Points): number =>
  bands.findIndex((band) => holdsTotal(band, total));

interface Barred {
  readonly by: BandCondition;
  readonly lacking: readonly Message[];
}

const lackingIn = (demands: readonly Demand[]): readonly Message[] =>
  demands.flatMap(({ answer, said }) => (answer === 'no' ? [said] : []));

const fallsTo = ({ otherwise }: BandCondition, bands: readonly Band[]): number =>
  bands.findIndex(({ id }) => id === otherwise);

/** Follows failed conditions down: each names the band to fall to, whose own conditions are then asked. */
const settle = (start: number, sheet: Sheet) => {
  const { bands } = sheet.rubric.file;
  let at = start;
  let barred: Barred | null = null;
  for (;;) {
    const failed = (bands[at]?.conditions ?? [])
      .map((by) => ({ by, lacking: lackingIn(demandsOf(by, sheet)) }))
      .filter(({ lacking }) => lacking.length > 0);
    const [first] = failed;
    if (first === undefined) return { at, barred };
    // Of several that are not met, the one that falls lowest decides, whatever the order of writing.
    const lowest = failed.reduce(
      (low, one) => (fallsTo(one.by, bands) > fallsTo(low.by, bands) ? one : low),
      first,
    );
    barred ??= lowest;
    at = fallsTo(lowest.by, bands);
  }
};

interface Biting {
  readonly clause: KnockOut;
  readonly matters: readonly Message[];
}

const bitingIn = ({ rubric, ...sheet }: Sheet): readonly Biting[] =>
  rubric.file.knockOuts.flatMap((clause) => {
    const matters = mattersOf(clause, { rubric, ...sheet }).filter(({ answer }) => answer === 'yes');
    return matters.length === 0 ? [] : [{ clause, matters: matters.map(({ said }) => said) }];
  });

const stepsOf = ({ demote = 0 }: KnockOut): number => demote / ONE;

interface KnockedOut {
  readonly at: number;
  /** The clause that decides; `null` where none lowers the band. */
  readonly by: Biting | null;
}

/** Lowers a band by the clauses that bite. A demotion whose result depends on the order of the clauses is a conflict: to rank them would be to interpret the law. */
const knockOut = (
  start: number,
  biting: readonly Biting[],
  { bands, knockOutOrder }: Pick<RubricFile, 'bands' | 'knockOutOrder'>,
): KnockedOut | Complaint => {
  const last = bands.length - 1;
  const ceilingOf = ({ clause }: Biting) => bands.findIndex(({ id }) => id === clause.atMost);
  const demotions = biting.filter(({ clause }) => stepsOf(clause) > 0);
  const [demotion, second] = demotions;
  const clash = (one: Biting, other: Biting): Complaint => ({
    code: 'knock-outs-clash',
    args: { first: one.clause.name, second: other.clause.name },
  });
  if (demotion !== undefined && second !== undefined) return clash(demotion, second);
  const ceilings = biting.filter(({ clause }) => clause.atMost !== undefined);
  const lowest = ceilings.reduce<Biting | undefined>(
    (low, one) => (low === undefined || ceilingOf(one) > ceilingOf(low) ? one : low),
    undefined,
  );
  const under = lowest === undefined ? start : Math.max(start, ceilingOf(lowest));
  if (demotion === undefined) return { at: under, by: under > start && lowest !== undefined ? lowest : null };
  const lowered = Math.min(last, start + stepsOf(demotion.clause));
  const capThenLower = Math.min(last, under + stepsOf(demotion.clause));
  const lowerThenCap = lowest === undefined ? lowered : Math.max(lowered, ceilingOf(lowest));
  if (lowest !== undefined && capThenLower !== lowerThenCap && knockOutOrder === undefined)
    return clash(demotion, lowest);
  const at = knockOutOrder?.type === 'tran_truoc' ? capThenLower : lowerThenCap;
  return { at, by: at > start ? demotion : null };
};

const openFacts = ({ rubric, ...sheet }: Sheet): readonly FactId[] => {
  const demands = [
    ...rubric.file.bands.flatMap(({ conditions }) =>
      conditions.flatMap((condition) => demandsOf(condition, { rubric, ...sheet })),
    ),
    ...rubric.file.knockOuts.flatMap((clause) => mattersOf(clause, { rubric, ...sheet })),
  ];
  return [...new Set(demands.flatMap(({ awaits }) => awaits ?? []))];
};

const asked = (band: Band): boolean => band.conditions.length > 0;

/** Names the band of a complete sheet, and the points, the condition or the clause that decided. */
export const classify = (sheet: Sheet, total: Points): Classified => {
  const { file, surroundings } = sheet.rubric;
  const { bands } = file;
  const start = placeOf(bands, total);
  const first = bands[start];
  if (first === undefined) return { classification: null };
  const awaits = openFacts(sheet);
  if (awaits.length > 0) return { awaits };
  const byPoints = settle(start, sheet);
  const knocked = knockOut(byPoints.at, bitingIn(sheet), file);
  if ('code' in knocked) return { conflict: knocked };
  const { at, barred } =
    knocked.by === null ? byPoints : { ...settle(knocked.at, sheet), barred: byPoints.barred };
  const band = bands[at] ?? first;
  const given = { band: band.id, title: band.name };
  if (knocked.by !== null) {
    const { clause, matters } = knocked.by;
    const from = (bands[byPoints.at] ?? first).name;
    const args = { total, barred: from, clause: clause.name, matters };
    return {
      classification: {
        ...given,
        reason: { code: 'band-knocked-out', args },
        source: surroundings.source(clause),
      },
    };
  }
  if (barred !== null)
    return {
      classification: {
        ...given,
        reason: {
          code: 'band-barred',
          args: { total, barred: first.name, lacking: barred.lacking },
        },
        source: surroundings.source(barred.by),
      },
    };
  const ends = endsOf(band);
  const criteria = band.conditions.flatMap(({ fullMarks = [] }) => fullMarks);
  const reason: Message = !asked(band)
    ? { code: 'band-by-points', args: { total, ends } }
    : { code: 'band-conditions-met', args: { total, ends, criteria } };
  return { classification: { ...given, reason, source: surroundings.source(band) } };
};

/** Where a band may settle: it stays unless a condition has surely failed, and falls where one has failed or still may. */
const possibleEnds = (at: number, sheet: Sheet): readonly number[] => {
  const { bands } = sheet.rubric.file;
  const conditions = (bands[at]?.conditions ?? []).map((condition) => ({
    condition,
    answers: demandsOf(condition, sheet).map(({ answer }) => answer),
  }));
  // What surely fails sets how far the band falls at least.
  const surely = Math.max(
    at,
    ...conditions.flatMap(({ condition, answers }) =>
      answers.includes('no') ? [fallsTo(condition, bands)] : [],
    ),
  );
  const falls = conditions
    .filter(({ answers }) => answers.some((answer) => answer !== 'yes'))
    .map(({ condition }) => fallsTo(condition, bands))
    .filter((to) => to >= surely)
    .flatMap((to) => possibleEnds(to, sheet));
  return surely > at ? falls : [at, ...falls];
};

/** Where each knock-out may leave a band: surely lowered where it bites, perhaps where it is open. */
const afterKnockOuts = (from: readonly number[], sheet: Sheet): readonly number[] => {
  const { bands, knockOuts } = sheet.rubric.file;
  let places = from;
  for (const clause of knockOuts) {
    const answers = mattersOf(clause, sheet).map(({ answer }) => answer);
    const ceiling = bands.findIndex(({ id }) => id === clause.atMost);
    const lowered = places.map((at) => Math.min(bands.length - 1, Math.max(at + stepsOf(clause), ceiling)));
    if (answers.includes('yes')) places = lowered;
    else if (answers.includes('open')) places = [...new Set([...places, ...lowered])];
  }
  return places;
};

/** Bands that an incomplete sheet may still come to: those its totals can reach, and those that a condition or a knock-out may drop it to. */
export const possibleBands = (sheet: Sheet, [lowest, highest]: Range): readonly string[] => {
  const { bands } = sheet.rubric.file;
  const reached = bands.flatMap((band, at) => {
    if (!isByPoints(band)) return [];
    const lower = band.from ?? band.above;
    const upper = band.below ?? band.to;
    const startsInTime =
      lower === undefined || lower < highest || (lower === highest && band.from !== undefined);
    const endsInTime = upper === undefined || lowest < upper || (lowest === upper && band.to !== undefined);
    return startsInTime && endsInTime ? [at] : [];
  });
  const settled = afterKnockOuts(
    reached.flatMap((at) => possibleEnds(at, sheet)),
    sheet,
  );
  const ends = new Set(settled.flatMap((at) => possibleEnds(at, sheet)));
  return bands.flatMap(({ id }, at) => (ends.has(at) ? [id] : []));
};
