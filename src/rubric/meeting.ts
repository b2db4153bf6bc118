import { type Facts, type FactValue, parseFact } from '../domain/facts.ts';
import type { Answers, Meeting, MeetingFile } from '../domain/meeting.ts';
import { nearest } from '../domain/nearest.ts';
import { error, type Flaw } from '../domain/problem.ts';
import { answersFlaws } from './meeting-answers.ts';
import { factFlaws, withDerivedFacts } from './meeting-facts.ts';
import type { Rubric } from './rubric.ts';

interface ReadFacts {
  readonly facts: Facts;
  readonly flaws: readonly Flaw[];
}

const readFacts = (file: MeetingFile, rubric: Rubric): ReadFacts => {
  const { factName } = rubric.surroundings;
  const known = [...rubric.factTypes.keys()];
  const facts = new Map<string, FactValue>();
  const flaws = Object.entries(file.facts).flatMap(([id, text]): readonly Flaw[] => {
    const type = rubric.factTypes.get(id);
    if (type === undefined)
      return [
        error(
          { code: 'unknown-fact', args: { key: id, suggestion: nearest(id, known), allowed: known } },
          ['facts', id],
          {
            atKey: true,
          },
        ),
      ];
    const value = parseFact(type, text);
    if (value === undefined)
      return [error({ code: 'bad-fact', args: { fact: factName(id), found: text, type } }, ['facts', id])];
    facts.set(id, value);
    return [];
  });
  return { facts, flaws };
};

const asMap = (answers: MeetingFile['selfAnswers']): Answers => new Map(Object.entries(answers));

/** A meeting file read with its rubric: what its facts are, and everything in it that cannot be so. The meeting is to be used only when no flaw is an error. */
export const readMeeting = (
  file: MeetingFile,
  rubric: Rubric,
): { readonly meeting: Meeting; readonly flaws: readonly Flaw[] } => {
  const { facts, flaws } = readFacts(file, rubric);
  const meeting: Meeting = {
    unit: file.unit,
    date: file.date,
    kind: file.kind,
    facts: withDerivedFacts(facts),
    answers: { tu_cham: asMap(file.selfAnswers), tham_dinh: asMap(file.appraisedAnswers) },
  };
  return {
    meeting,
    flaws: [
      ...flaws,
      ...factFlaws(facts, file),
      ...answersFlaws('tu_cham', rubric, file),
      ...answersFlaws('tham_dinh', rubric, file),
    ],
  };
};
