import { codesOf, dayOf, FACT, type Facts, numberOf } from '../../domain/meeting/facts.ts';
import type { MeetingFile } from '../../domain/meeting/meeting.ts';
import type { Path } from '../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../domain/problem/problem.ts';
import { daysBetween } from '../../domain/values/day.ts';
import { type Hundredths, ONE, sum } from '../../domain/values/hundredths.ts';

type FactRule = (facts: Facts, file: MeetingFile) => readonly Flaw[];

const at = (id: string): Path => ['facts', id];

const HEADS = [FACT.present, FACT.excused, FACT.unexcused, FACT.exempt, FACT.specialDuty];

/** Those present, absent and excused from meetings are together all members; while one count is open, they are not more than all. */
const headsAddUp: FactRule = (facts) => {
  const total = numberOf(facts, FACT.members);
  if (total === undefined) return [];
  const parts = HEADS.flatMap((id) => {
    const value = numberOf(facts, id);
    return value === undefined ? [] : [{ id, value }];
  });
  const added = sum(parts.map(({ value }) => value));
  const complete = parts.length === HEADS.length;
  if (complete ? added === total : added <= total) return [];
  return [
    error({ code: 'head-count', args: { parts, sum: added, total, complete } }, at(FACT.members), {
      also: parts.map(({ id }) => at(id)),
    }),
  ];
};

const notMore =
  (
    part: { readonly id: string; readonly path: Path; readonly value: Hundredths | undefined },
    limit: string,
  ): FactRule =>
  (facts) => {
    const most = numberOf(facts, limit);
    if (part.value === undefined || most === undefined || part.value <= most) return [];
    const args = { part: part.id, value: part.value, whole: limit, limit: most };
    return [error({ code: 'more-than', args }, part.path, { also: [at(limit)] })];
  };

const factNotMore =
  (id: string, limit: string): FactRule =>
  (facts, file) =>
    notMore({ id, path: at(id), value: numberOf(facts, id) }, limit)(facts, file);

const votesNotMoreThanPresent: FactRule = (facts, file) => {
  if (file.vote === undefined) return [];
  const value = (file.vote.inFavour + (file.vote.against ?? 0)) * ONE;
  return notMore({ id: 'bieu_quyet', path: ['vote'], value }, FACT.present)(facts, file);
};

/** The recorded length and the recorded hours tell the same story. */
const durationMatchesHours: FactRule = (facts) => {
  const start = numberOf(facts, FACT.start);
  const end = numberOf(facts, FACT.end);
  if (start === undefined || end === undefined) return [];
  const hours = { start: start / ONE, end: end / ONE };
  if (end <= start)
    return [error({ code: 'end-before-start', args: hours }, at(FACT.end), { also: [at(FACT.start)] })];
  const duration = numberOf(facts, FACT.duration);
  if (duration === undefined || duration === end - start) return [];
  const args = { ...hours, duration, computed: (end - start) / ONE };
  return [
    error({ code: 'duration-differs', args }, at(FACT.duration), { also: [at(FACT.start), at(FACT.end)] }),
  ];
};

const conclusionFollowsMeeting: FactRule = (facts, { date }) => {
  const posted = dayOf(facts, FACT.conclusionPosted);
  if (posted === undefined || daysBetween(date, posted) >= 0) return [];
  return [
    warning(
      { code: 'concluded-before', args: { fact: FACT.conclusionPosted, day: posted, date } },
      at(FACT.conclusionPosted),
    ),
  ];
};

/** As many codes as members. */
const codesMatchCount: FactRule = (facts) => {
  const codes = codesOf(facts, FACT.excusedCodes);
  const count = numberOf(facts, FACT.excused);
  if (codes === undefined || count === undefined || codes.length * ONE === count) return [];
  return [
    error({ code: 'codes-differ', args: { codes: codes.length, count } }, at(FACT.excusedCodes), {
      also: [at(FACT.excused)],
    }),
  ];
};

const rules: readonly FactRule[] = [
  codesMatchCount,
  headsAddUp,
  factNotMore(FACT.speakers, FACT.present),
  factNotMore(FACT.longAbsent, FACT.members),
  votesNotMoreThanPresent,
  durationMatchesHours,
  conclusionFollowsMeeting,
];

/** Where the facts of a meeting contradict each other. */
export const factFlaws: FactRule = (facts, file) => rules.flatMap((rule) => rule(facts, file));

/** The duration follows from the hours where it was not written. */
export const withDerivedFacts = (facts: Facts): Facts => {
  const start = numberOf(facts, FACT.start);
  const end = numberOf(facts, FACT.end);
  if (start === undefined || end === undefined || facts.has(FACT.duration) || end <= start) return facts;
  return new Map([...facts, [FACT.duration, end - start]]);
};
