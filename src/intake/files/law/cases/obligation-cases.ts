import { conductFacts } from '../../../../domain/meeting/conduct.ts';
import { type Facts, standardFacts } from '../../../../domain/meeting/facts.ts';
import { readFacts } from '../../../../domain/meeting/read-facts.ts';
import { error, type Flaw, isError } from '../../../../domain/problem/problem.ts';
import { type Period, parsePeriod } from '../../../../domain/values/period.ts';
import { nearest } from '../../../../domain/written/nearest.ts';
import type { Complaint } from '../../../../messages/index.ts';
import {
  type ObligationCase,
  type ObligationCases,
  obligationCasesSchema,
} from '../../../../rubric/file/obligation-cases.ts';
import { type Obligations, type Requirement, spanKindOf } from '../../../../rubric/file/obligations.ts';
import { type Checked, check } from '../../../document/check.ts';
import type { Document } from '../../../document/document.ts';
import { placed } from '../../../document/placed.ts';
import { namedTwice, ofOther } from './case-flaws.ts';

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

/** Whether a span is none at all, or of another kind than the obligation is judged by. */
const spanComplaint = (found: string, asked: Requirement | undefined): Complaint | null => {
  const kind = parsePeriod(found)?.kind;
  if (asked === undefined) return kind === undefined ? { code: 'period-invalid', args: { found } } : null;
  const wanted = spanKindOf(asked);
  return kind === wanted ? null : { code: 'period-of-other-kind', args: { found, wanted } };
};

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
  const wrongSpan = spanComplaint(when.span, asked);
  return {
    read: span === undefined ? null : { span, facts: meetings.map(({ facts }) => facts) },
    flaws: [
      ...(asked === undefined ? [wrongDuty] : []),
      ...(wrongSpan === null ? [] : [error(wrongSpan, [...path, 'span'])]),
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
