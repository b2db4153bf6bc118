import type { Day } from '../../../domain/values/day.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { AnnualRule } from '../../../rubric/file/annual-rule.ts';
import type { Occasion } from '../../../rubric/file/occasion.ts';
import { inForceOn, isFor } from '../../../rubric/in-force.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { inForceOf, type Law, otherKind } from './law.ts';

type MeetingOccasion = Pick<Occasion, 'kind' | 'unitKind'>;

export type Found<T> = { readonly found: T } | { readonly complaint: Complaint };

/** Some law, wherever it was read from. */
export interface KnownLaw {
  readonly ids: readonly string[];
  /** Every version of an id, oldest first. */
  readonly versions: (id: string) => readonly Law[];
  /** Ids of the sheets of a regulation that has several; none for an id of its own. */
  readonly membersOf: (id: string) => readonly string[];
}

/** The one version of a law for a day, or for a meeting. */
export interface Choice {
  /** The one version in force on a day, or what is wrong when there is none or more than one. */
  readonly rubricOn: (id: string, day: Day) => Found<Rubric>;
  readonly ruleOn: (id: string, day: Day) => Found<AnnualRule>;
  /** The same for whatever the id stands for. */
  readonly versionOn: (id: string, day: Day) => Found<Law>;
  /** The one rubric for a meeting: that of the id itself, or of a regulation with several sheets the one that is for such meetings. */
  readonly rubricFor: (id: string, day: Day, occasion: MeetingOccasion) => Found<Rubric>;
}

/** The one version in force on a day, or what is wrong when there is none or more than one. */
export const exactlyOne = <T extends Law>(id: string, versions: readonly T[], day: Day): Found<T> => {
  const dated = versions.map((law) => ({ law, ...inForceOf(law) }));
  const [first, second] = inForceOn(dated, day);
  if (first === undefined)
    return {
      complaint: {
        code: 'no-version',
        args: { id, date: day, versions: dated.map(({ inForce }) => inForce.from) },
      },
    };
  if (second === undefined) return { found: first.law };
  return {
    complaint: { code: 'two-versions', args: { id, date: day, versions: [first.law.path, second.law.path] } },
  };
};

type RubricLaw = Extract<Law, { kind: 'rubric' }>;
type RuleLaw = Extract<Law, { kind: 'rule' }>;

const isRubric = (law: Law): law is RubricLaw => law.kind === 'rubric';
const isRule = (law: Law): law is RuleLaw => law.kind === 'rule';

export const makeChoice = ({ ids, versions, membersOf }: KnownLaw): Choice => {
  const suggested = (id: string) => ({ id, suggestion: nearest(id, ids) });
  const rubricOn = (id: string, day: Day): Found<Rubric> => {
    const laws = versions(id).filter(isRubric);
    const [other] = versions(id);
    if (laws.length === 0)
      return {
        complaint: other === undefined ? { code: 'rubric-unknown', args: suggested(id) } : otherKind(other),
      };
    const one = exactlyOne(id, laws, day);
    return 'found' in one ? { found: one.found.rubric } : one;
  };
  return {
    rubricOn,
    versionOn: (id, day) =>
      ids.includes(id)
        ? exactlyOne(id, versions(id), day)
        : { complaint: { code: 'rubric-unknown', args: suggested(id) } },
    ruleOn: (id, day) => {
      const laws = versions(id).filter(isRule);
      const [other] = versions(id);
      if (laws.length === 0)
        return {
          complaint: other === undefined ? { code: 'rule-unknown', args: suggested(id) } : otherKind(other),
        };
      const one = exactlyOne(id, laws, day);
      return 'found' in one ? { found: one.found.rule } : one;
    },
    rubricFor: (id, day, occasion) => {
      const members = membersOf(id);
      const said = { id, kind: occasion.kind, unitKind: occasion.unitKind ?? null };
      if (members.length === 0) {
        const own = rubricOn(id, day);
        return 'complaint' in own || isFor(own.found.file, occasion)
          ? own
          : { complaint: { code: 'rubric-not-for-meeting', args: said } };
      }
      const tried = members.map((member) => rubricOn(member, day));
      const found = tried.flatMap((one) =>
        'found' in one && isFor(one.found.file, occasion) ? [one.found] : [],
      );
      const [first, second] = found;
      if (first !== undefined && second === undefined) return { found: first };
      if (first !== undefined)
        return {
          complaint: {
            code: 'two-sheets-for-meeting',
            args: { id, members: found.map(({ file }) => file.rubric) },
          },
        };
      const starts = members.flatMap((member) => versions(member).map((law) => inForceOf(law).inForce.from));
      return tried.every((one) => 'complaint' in one)
        ? {
            complaint: { code: 'no-version', args: { id, date: day, versions: [...new Set(starts)].sort() } },
          }
        : { complaint: { code: 'no-sheet-for-meeting', args: { ...said, members } } };
    },
  };
};
