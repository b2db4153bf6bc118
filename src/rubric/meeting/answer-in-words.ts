import type { Answer, MeetingFile } from '../../domain/meeting/meeting.ts';
import { fold } from '../../domain/written/fold.ts';
import { saysNotApplicable } from '../methods/choose.ts';
import type { Rubric } from '../rubric.ts';
import { resultId } from './result-id.ts';

/** What stands between a result and its reason; most results have none of it, and are seen to at once. */
const BETWEEN = /:|\s(?:do|v\p{L})\s/iu;

/** A result and why, as people write both in one place: behind a word that begins a reason, or behind a colon. */
const inWords = [
  /^(?<result>[^,;:()\d\n]*?)\s?[,;]?\s(?<because>do|v\p{L})\s(?<reason>.+)$/isu,
  /^(?<result>[^,;:()\d\n]*?):(?<reason>.+)$/su,
];

/** Words with which people begin a reason. Of the second the tone is asked for, as another word begins without it. */
const beginning: ReadonlySet<string> = new Set(['do', 'vi\u0300']);

/** A number, or a mark of a form with boxes, is an answer of its own. */
const MARK = /^(?:[^\p{L}]|\p{L}(?!\p{L}))|[()[\]\p{So}]|\d\s*\//u;
/** So are points, in the spelling of keys. */
const POINTS = /\d_?diem/;

/** Where a text may name another answer: at its beginning, or in several words anywhere. */
const namesIn = (text: string): readonly string[] => {
  const words = text.split(/[\s,;:.–-]+/);
  return words.flatMap((_, from) =>
    words
      .slice(from)
      .flatMap((__, at) => (from === 0 || at > 0 ? [words.slice(from, from + at + 1).join(' ')] : [])),
  );
};

/** An answer whose reason stands in the same words as its result, taken apart where the line knows the first part and not the whole, and the rest can only be a reason: nothing that begins with another answer, holds points, or is a form with boxes. */
const takenApart = (id: string, answer: Answer, rubric: Rubric): Answer => {
  const choose = rubric.scorings.get(id)?.choose;
  const saysOf = (result: string): string | undefined =>
    saysNotApplicable({ result }) || choose?.({ result }) !== undefined
      ? resultId(id, { result }, rubric)
      : undefined;
  if (choose === undefined || saysOf(answer.result) !== undefined) return answer;
  for (const form of inWords) {
    const { result = '', reason = '', because } = form.exec(answer.result)?.groups ?? {};
    const [first, rest] = [result.trim(), reason.trim()];
    const said = saysOf(first);
    if (said === undefined || MARK.test(rest) || POINTS.test(fold(rest))) continue;
    if (because !== undefined && !beginning.has(because.toLowerCase().normalize('NFD'))) continue;
    const others = because === undefined ? namesIn(rest) : [rest];
    if (others.every((other) => [undefined, said].includes(saysOf(other))))
      return { result: first, reason: rest };
  }
  return answer;
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
