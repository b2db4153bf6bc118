import { findingsOf } from '../../../domain/meeting/assessment.ts';
import type { Answer } from '../../../domain/meeting/meeting.ts';
import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import { type AppraisedLine, appraisalForm } from '../../../forms/appraisal-form.ts';
import { measuredChoices } from '../../../forms/book/answers.ts';
import type { Form } from '../../../forms/index.ts';
import { linesIn, questionnaire } from '../../../forms/sheet/questionnaire.ts';
import { answerText } from '../../../forms/sheet/sheet-text.ts';
import type { SheetLaw } from '../../../intake/files/meeting/sheet-rubric.ts';
import { kindOfName } from '../../../intake/formats/kinds.ts';
import { readText } from '../../../intake/world/document-file.ts';
import { form } from '../../../messages/words/blank-form.ts';
import { occasionOf } from '../../../rubric/file/occasion.ts';
import type { Io } from '../../io.ts';
import { noHistory } from '../../judge/earlier.ts';
import { judgeAtOnce, lawOf, type ScoredSheet, type UsableSheet } from '../../judge/judge.ts';
import { understandFully } from '../../judge/understand-fully.ts';
import { openScoring } from '../../session.ts';
import type { BlankChoices } from '../blank-choices.ts';
import { textAt } from '../text-at.ts';
import { sheetWritten } from '../written-sheet.ts';
import { type AskedSheet, chosenSheet, replacingForm, wordsOf } from './chosen-sheet.ts';
import { nameOf } from './sheet-name.ts';

const answerKnown = (answer: Answer | undefined): string | null =>
  answer === undefined ? null : answerText(answer.result, answer.reason);

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

const scoredOf = (usable: UsableSheet, law: SheetLaw): ScoredSheet => {
  const judged = judgeAtOnce(usable, law, noHistory, 'tu_cham');
  if (!('assessment' in judged)) throw new CannotRun(judged.problems);
  return judged;
};

/** A sheet in words to be appraised: a copy, remarks and all. */
const copied = async (io: Io, path: string, choices: BlankChoices): Promise<string> => {
  const text = sheetWritten(io, path);
  const session = await openScoring(io, [path], choices);
  const law = lawOf(session, choices);
  const usable = understandFully(readText(path, textAt(io.files, path)), law);
  if (!('sheet' in usable)) throw new CannotRun(usable.problems);
  return appraisalForm(text, nameOf(session, path, usable.sheet), linesOf(scoredOf(usable, law)));
};

/** A copy of a sheet to be appraised, which takes the place of it once something is: every line with what its unit's own score gave it. A sheet that cannot be scored is refused with what is wrong with it. */
export const newAppraisal = async (
  io: Io,
  asked: AskedSheet,
  written: Form,
  choices: BlankChoices,
): Promise<string | Uint8Array> => {
  const { path } = asked;
  const inWords = written.name === 'yaml';
  if (inWords && kindOfName(path) === 'document') return copied(io, path, choices);
  const session = await openScoring(io, [path], choices);
  const chosen = await chosenSheet(session, asked, choices);
  const scored = scoredOf({ sheet: chosen.sheet, warnings: [] }, lawOf(session, choices));
  if (inWords) return appraisalForm(wordsOf(session, chosen), chosen.named, linesOf(scored));
  const blank = { appraises: true, replaces: { reason: form.appraisalReason } } as const;
  return replacingForm(session, chosen, blank, written, choices);
};
