import { codesOf, type FactId, type Facts, type FactValue } from '../../domain/meeting/facts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import { type Month, monthBefore, monthOf } from '../../domain/values/day.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import type { Complaint } from '../../messages/index.ts';
import { withDerived } from '../../rubric/facts/derive.ts';
import type { StateFact } from '../../rubric/file/state.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** What an earlier meeting tells a later one. */
export type Earlier = Pick<Meeting, 'date' | 'facts'>;

/** The regular meetings of one unit by their month. */
export type Months = ReadonlyMap<Month, Earlier>;

/** A fact recorded otherwise than the earlier meetings say, with the earlier meeting that shows it. */
export interface Contradiction {
  readonly complaint: Complaint;
  readonly fact: FactId;
  readonly shownBy: Earlier;
}

interface Derived {
  readonly value: FactValue;
  readonly shownBy: Earlier;
}

const previousMonth = ({ date }: Earlier): Month => monthBefore(monthOf(date));

const ofPrevious = (fact: FactId, meeting: Meeting, months: Months): Derived | undefined => {
  const previous = months.get(previousMonth(meeting));
  const value = previous?.facts.get(fact);
  return previous === undefined || value === undefined ? undefined : { value, shownBy: previous };
};

/** How many members a list names in this meeting and in so many regular meetings before it, month by month and within the year. A missing sheet or list leaves it open, unless nobody is left to be counted. */
const inRow = (list: FactId, moreThan: number, meeting: Meeting, months: Months): Derived | undefined => {
  let named = codesOf(meeting.facts, list);
  let at: Earlier = meeting;
  for (let before = 0; before < moreThan; before++) {
    if (named === undefined) return undefined;
    if (named.length === 0) return { value: 0, shownBy: at };
    const month = previousMonth(at);
    if (month.slice(0, 4) !== meeting.date.slice(0, 4)) return { value: 0, shownBy: at };
    const previous = months.get(month);
    const also = previous && codesOf(previous.facts, list);
    if (previous === undefined || also === undefined) return undefined;
    named = named.filter((code) => also.includes(code));
    at = previous;
  }
  return named === undefined ? undefined : { value: named.length * ONE, shownBy: at };
};

const derive = ({ previous, inRow: row }: StateFact, meeting: Meeting, months: Months) => {
  if (previous !== undefined) return ofPrevious(previous, meeting, months);
  return row && inRow(row.measure, row.above / ONE, meeting, months);
};

const sameValue = (left: FactValue, right: FactValue): boolean => String(left) === String(right);

/** A meeting with the facts that its unit's earlier meetings give; a fact recorded otherwise contradicts them. */
export const withHistory = (
  meeting: Meeting,
  { file, surroundings }: Rubric,
  months: Months,
): { readonly meeting: Meeting; readonly contradictions: readonly Contradiction[] } => {
  if (file.state.length === 0 || !standsForMonth(meeting.kind)) return { meeting, contradictions: [] };
  const derivedFacts = new Map<FactId, FactValue>();
  const contradictions: Contradiction[] = [];
  for (const state of file.state) {
    const derived = derive(state, meeting, months);
    if (derived === undefined) continue;
    const recorded = meeting.facts.get(state.id);
    if (recorded === undefined) derivedFacts.set(state.id, derived.value);
    else if (!sameValue(recorded, derived.value)) {
      const args = {
        fact: surroundings.factName(state.id),
        recorded: shownValue(recorded),
        derived: shownValue(derived.value),
        earlier: derived.shownBy.date,
      };
      contradictions.push({
        complaint: { code: 'state-contradiction', args },
        fact: state.id,
        shownBy: derived.shownBy,
      });
    }
  }
  if (derivedFacts.size === 0) return { meeting, contradictions };
  const facts: Facts = new Map([...meeting.facts, ...derivedFacts]);
  return { meeting: withDerived({ ...meeting, facts }, file), contradictions };
};

const shownValue = (value: FactValue): number | string =>
  typeof value === 'object' ? value.join(', ') : value;
