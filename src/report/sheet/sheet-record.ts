import type { Assessment } from '../../domain/meeting/assessment.ts';
import { type Scorer, scorers } from '../../domain/meeting/meeting.ts';
import { assess } from '../../engine/meeting/assess.ts';
import { paperLabels as words } from '../../messages/labels/paper.ts';
import { type Block, text } from '../page.ts';
import { assessmentJson } from './assessment-json.ts';
import { assessmentRecord, type Scored } from './assessments.ts';

/** The same meeting as a scorer sees it; nothing where the sheet holds no such score. */
export type Scores = ReadonlyMap<Scorer, Assessment>;

export const scoresOf = (
  { assessment, meeting, rubric }: Scored,
  wanted: readonly Scorer[] = scorers,
): Scores => {
  const scores = new Map<Scorer, Assessment>([[assessment.scorer, assessment]]);
  for (const scorer of wanted) {
    if (scores.has(scorer) || (scorer === 'tham_dinh' && meeting.record?.appraised !== true)) continue;
    const other = assess(rubric, meeting, scorer);
    if (!('conflicts' in other)) scores.set(scorer, other);
  }
  return scores;
};

/** Which meeting it was, and what was counted at it. */
export const factBlocks = ({ assessment, rubric, meeting }: Scored): readonly Block[] => {
  const told = [...rubric.factTypes].flatMap(([id, type]) => {
    const value = meeting.facts.get(id);
    return value === undefined || typeof value === 'object'
      ? []
      : [words.fact(rubric.surroundings.factName(id), value, type)];
  });
  return [text(words.meeting(assessment.kind, assessment.date, told))];
};

/** Where its minutes are. */
export const minutesBlocks = ({ meeting: { record } }: Scored): readonly Block[] =>
  record?.minutes === undefined ? [] : [text(words.minutes(record.minutes))];

/** What the code of a sheet is made of: its facts, its minutes, and every line as each scorer has it. */
export const codedSheet = (scored: Scored): unknown => ({
  facts: [...scored.meeting.facts],
  minutes: scored.meeting.record?.minutes ?? null,
  scores: [...scoresOf(scored).values()].map((score) => assessmentJson(score, [])),
});

/** The same of what `score` shows: one input as its sheet, several as a table. */
export const codedScores = (scored: readonly Scored[], inputs: number): unknown => {
  const [only] = scored;
  return only !== undefined && inputs === 1 ? codedSheet(only) : scored.map(assessmentRecord);
};
