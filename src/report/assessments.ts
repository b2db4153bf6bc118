import { type Assessment, findingsOf, isComplete } from '../domain/assessment.ts';
import { toNumber } from '../domain/hundredths.ts';
import type { Problem } from '../domain/problem.ts';
import { labels } from '../messages/labels.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { assessmentJson, problemJson, schemas } from './json.ts';
import { noteBlocks, proposalNotes, sourcesLine } from './notes.ts';
import {
  type Block,
  type Cell,
  type Column,
  cell,
  gap,
  type Report,
  type Row,
  type Tone,
  text,
} from './report.ts';
import { sheetBlocks } from './sheet.ts';
import { bandTone } from './tone.ts';

/** One assessment, the rubric it was made with, and what was noticed on its sheet. */
export interface Scored {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  readonly warnings: readonly Problem[];
}

export const bandNamesOf = ({ file }: Rubric): ReadonlyMap<string, string> =>
  new Map(file.bands.map(({ id, name }) => [id, name]));

const columns: readonly Column[] = [
  { title: labels.unit },
  { title: labels.date },
  { title: labels.kind },
  { title: labels.score, align: 'right' },
  { title: labels.band },
  { title: labels.lost, wraps: true },
];

/** Every line that lost points, in the order of the rubric; with the words the unit gave where there is room for them. */
export const lossesOf = (assessment: Assessment, withReasons = false): string =>
  findingsOf(assessment)
    .flatMap(({ criterion, awarded, possible, given, role }) => {
      if (awarded === null || awarded >= possible || role === 'diem_cong') return [];
      const loss = labels.lostAt(criterion, possible - awarded);
      return [withReasons && given !== null ? labels.lostWith(loss, given) : loss];
    })
    .join(', ');

/** The band; or that there is none yet, or none at all. */
const bandCell = (assessment: Assessment, tone: Tone | undefined): Cell => {
  if (assessment.classification !== null) return cell(assessment.classification.title, tone);
  return isComplete(assessment) ? cell(labels.none) : cell(labels.notScored, 'warn');
};

const rowOf = ({ assessment, rubric }: Scored): Row => {
  const { classification, total } = assessment;
  const tone = bandTone(classification?.band, rubric.file.bands);
  return {
    cells: [
      cell(assessment.unit),
      cell(labels.day(assessment.date)),
      cell(labels.shortKind(assessment.kind)),
      {
        text: total === null ? labels.noneScored : labels.decimal(total),
        value: total === null ? null : toNumber(total),
      },
      bandCell(assessment, tone),
      cell(total === null ? labels.range(assessment.range) : lossesOf(assessment) || labels.nothingLost),
    ],
  };
};

const tableBlocks = (scored: readonly Scored[]): readonly Block[] => {
  const assessments = scored.map(({ assessment }) => assessment);
  return [
    { type: 'table', columns, rows: scored.map(rowOf) },
    gap,
    text(sourcesLine(assessments), 'muted'),
    ...noteBlocks(proposalNotes(assessments)),
  ];
};

const blocksFor = (scored: readonly Scored[], inputs: number): readonly Block[] => {
  const [only] = scored;
  if (only === undefined) return [];
  return inputs === 1 ? sheetBlocks(only.assessment, bandNamesOf(only.rubric)) : tableBlocks(scored);
};

/** The result of scoring: a single input as a full sheet, several as a table. */
export const assessmentsReport = (
  scored: readonly Scored[],
  problems: readonly Problem[],
  inputs: number,
): Report => {
  const assessments = scored.map(({ assessment, warnings }) => assessmentJson(assessment, warnings));
  return {
    blocks: blocksFor(scored, inputs),
    data: { schema: schemas.assessments, assessments, problems: problems.map(problemJson) },
    records: assessments,
  };
};
