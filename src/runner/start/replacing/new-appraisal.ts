import { findingsOf } from '../../../domain/meeting/assessment.ts';
import type { Answer } from '../../../domain/meeting/meeting.ts';
import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import { type AppraisedLine, appraisalForm } from '../../../forms/appraisal-form.ts';
import { linesIn, questionnaire } from '../../../forms/sheet/questionnaire.ts';
import { answerText } from '../../../forms/sheet/sheet-text.ts';
import { readText } from '../../../intake/world/document-file.ts';
import { say } from '../../../messages/index.ts';
import { form } from '../../../messages/words/blank-form.ts';
import { occasionOf } from '../../../rubric/file/occasion.ts';
import { lineOf } from '../../../rubric/methods/index.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import type { Io } from '../../io.ts';
import { noHistory } from '../../judge/earlier.ts';
import { judgeAtOnce, lawOf, type ScoredSheet } from '../../judge/judge.ts';
import { understandFully } from '../../judge/understand-fully.ts';
import { openScoring } from '../../session.ts';
import { textAt } from '../text-at.ts';
import { sheetWritten } from '../written-sheet.ts';
import { nameOf } from './sheet-name.ts';

const answerKnown = (answer: Answer | undefined): string | null =>
  answer === undefined ? null : answerText(answer.result, answer.reason);

/** What may be answered on a line that facts decide. */
const measuredChoices = (id: string, { criteria, scorings }: Rubric): string => {
  const [criterion, scoring] = [criteria.get(id), scorings.get(id)];
  if (criterion === undefined || scoring === undefined) return '';
  return form.byFacts(lineOf(criterion).told.answers(scoring).map(say));
};

const linesOf = ({ meeting, rubric, assessment }: ScoredSheet): readonly AppraisedLine[] => {
  const asked = questionnaire(rubric, occasionOf(meeting));
  const findings = new Map(findingsOf(assessment).map((finding) => [finding.criterion, finding]));
  return asked.groups.flatMap(({ title, keys }) =>
    linesIn(asked, keys).map((line) => {
      const found = findings.get(line.key);
      return {
        ...{ key: line.key, group: title, heading: `${line.key} ${line.heading}` },
        own: form.ownScore(found?.awarded ?? null, found?.possible ?? 0),
        choices: 'choices' in line ? line.choices : measuredChoices(line.key, rubric),
        known: answerKnown(meeting.answers.tham_dinh.get(line.key)),
      };
    }),
  );
};

/** A copy of a sheet to be appraised: every line with what its unit's own score gave it. A sheet that cannot be scored is refused with what is wrong with it. */
export const newAppraisal = async (
  io: Io,
  path: string,
  choices: { readonly workspace?: string; readonly rubric?: string },
): Promise<string> => {
  const text = sheetWritten(io, path);
  const session = await openScoring(io, [path], choices);
  const law = lawOf(session, choices);
  const usable = understandFully(readText(path, textAt(io.files, path)), law);
  if (!('sheet' in usable)) throw new CannotRun(usable.problems);
  const judged = judgeAtOnce(usable, law, noHistory, 'tu_cham');
  if (!('assessment' in judged)) throw new CannotRun(judged.problems);
  return appraisalForm(text, nameOf(session, path, usable.sheet), linesOf(judged));
};
