import type { Meeting } from '../../domain/meeting/meeting.ts';
import { resultId } from '../../rubric/meeting/result-id.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** What a unit itself says of its meeting, by the keys of its facts and criteria; nothing of an appraisal. */
export type OwnPart = ReadonlyMap<string, string>;

export const ownPart = ({ facts, answers, vote }: Meeting, rubric: Rubric): OwnPart =>
  new Map([
    ...[...facts].map(([id, value]) => [id, String(value)] as const),
    ...[...answers.tu_cham].map(
      ([id, answer]) => [id, `${resultId(id, answer, rubric)} ${answer.reason ?? ''}`] as const,
    ),
    ...Object.entries(vote ?? {}).map(([of, count]) => [of, String(count)] as const),
  ]);

/** Keys under which two sheets say different things. */
export const differingKeys = (left: OwnPart, right: OwnPart): readonly string[] =>
  [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key));
