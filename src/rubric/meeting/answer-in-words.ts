import type { Answer, MeetingFile } from '../../domain/meeting/meeting.ts';
import { fold } from '../../domain/written/fold.ts';
import { saysNotApplicable } from '../methods/choose.ts';
import type { Rubric } from '../rubric.ts';

/** What may stand between a result and its reason; most results have none of it, and are seen to at once. */
const BETWEEN = /[,;:(–-]|\s(?:do|v\p{L})\s/iu;

/** A result and why, as people write both in one place: after a word that begins a reason, after a colon or a dash, in brackets. */
const inWords = [
  /^(?<result>[\p{L}\p{M}_ ]+?)\s*[,;]?\s+(?<because>do|v\p{L})\s+(?<reason>\S.*)$/isu,
  /^(?<result>[\p{L}\p{M}_ ]+?)(?:\s*:|\s[–-]\s)\s*(?<reason>\S.*)$/su,
  /^(?<result>[\p{L}\p{M}_ ]+?)\s*\(\s*(?<reason>\S.*?)\s*\)$/su,
];

/** Words with which people begin a reason, in the spelling of keys. */
const beginning: ReadonlySet<string> = new Set(['do', 'vi']);

/** An answer whose reason stands in the same words as its result, taken apart where the line knows the first part and not the whole. */
const takenApart = (id: string, answer: Answer, { scorings }: Rubric): Answer => {
  const choose = scorings.get(id)?.choose;
  if (choose === undefined || choose(answer) !== undefined || saysNotApplicable(answer)) return answer;
  const readings = inWords.flatMap((form): readonly Answer[] => {
    const { result, reason, because } = form.exec(answer.result)?.groups ?? {};
    const isMeant = because === undefined || beginning.has(fold(because));
    return result === undefined || reason === undefined || !isMeant ? [] : [{ result, reason }];
  });
  return readings.find((one) => saysNotApplicable(one) || choose(one) !== undefined) ?? answer;
};

type Answered = MeetingFile['selfAnswers'];

const answersIn = (answers: Answered, rubric: Rubric): Answered => {
  const apart: Record<string, Answer> = {};
  let isAny = false;
  for (const [id, answer] of Object.entries(answers)) {
    if (answer.reason !== undefined || !BETWEEN.test(answer.result)) continue;
    const taken = takenApart(id, answer, rubric);
    if (taken !== answer) {
      apart[id] = taken;
      isAny = true;
    }
  }
  return isAny ? { ...answers, ...apart } : answers;
};

/** A meeting file in which every reason stands apart from its result. */
export const withReasonsApart = (file: MeetingFile, rubric: Rubric): MeetingFile => {
  const selfAnswers = answersIn(file.selfAnswers, rubric);
  const appraisedAnswers = answersIn(file.appraisedAnswers, rubric);
  return selfAnswers === file.selfAnswers && appraisedAnswers === file.appraisedAnswers
    ? file
    : { ...file, selfAnswers, appraisedAnswers };
};
