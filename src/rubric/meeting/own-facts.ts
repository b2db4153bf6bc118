import type { Meeting, MeetingFile } from '../../domain/meeting/meeting.ts';
import { sizeOf } from '../../domain/meeting/quantity.ts';
import type { WrittenFacts } from '../../domain/meeting/read-facts.ts';
import { error, type Flaw } from '../../domain/problem/problem.ts';
import { contains } from '../../domain/written/interval.ts';
import { recordedFor } from '../facts/derive.ts';
import { unitOf } from '../file/units.ts';
import type { Rubric } from '../rubric.ts';

const derivedIds = ({ file }: Rubric): ReadonlySet<string> =>
  new Set(file.ownFacts.flatMap(({ id, formula }) => (formula === undefined ? [] : [id])));

/** The facts that a sheet records, without those that only follow from others. */
export const recordedIn = ({ facts }: MeetingFile, rubric: Rubric): WrittenFacts => {
  const derived = derivedIds(rubric);
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !derived.has(id)));
};

/** What follows from other facts is not written beside them, and a fact with a range lies in it. */
export const ownFactFlaws = (meeting: Meeting, file: MeetingFile, rubric: Rubric): readonly Flaw[] => {
  const { factName, factType } = rubric.surroundings;
  const derived = derivedIds(rubric);
  const restsOn = (id: string) => recordedFor(id, rubric.file);
  return [
    ...Object.keys(file.facts).flatMap((id) =>
      derived.has(id)
        ? [
            error(
              { code: 'fact-derived', args: { fact: factName(id), from: restsOn(id).map(factName) } },
              ['facts', id],
              { atKey: true },
            ),
          ]
        : [],
    ),
    ...rubric.file.ownFacts.flatMap(({ id, range }): readonly Flaw[] => {
      const size = sizeOf(meeting, id);
      if (range === undefined || size === undefined || contains(range, size)) return [];
      const args = { fact: factName(id), size, ends: range, unit: unitOf(factType(id)) };
      const [first = id, ...others] = restsOn(id).map((fact) => ['facts', fact]);
      const also = others.length === 0 ? {} : { also: others };
      return [
        error({ code: 'fact-outside', args }, typeof first === 'string' ? ['facts', first] : first, also),
      ];
    }),
  ];
};
