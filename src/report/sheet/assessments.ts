import { type Assessment, isComplete } from '../../domain/meeting/assessment.ts';
import { lossesOf } from '../../domain/meeting/digest.ts';
import type { Filing } from '../../domain/meeting/filing.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { InputCounts } from '../../engine/period/input-counts.ts';
import { labels } from '../../messages/labels/index.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type Block, type Cell, cell, gap, type Report, text } from '../page.ts';
import { basisOf } from '../parts/basis.ts';
import { codeCell, dayCell, pointsCell } from '../parts/cells.ts';
import { filingJson } from '../parts/filing-json.ts';
import { lossesText } from '../parts/losses-text.ts';
import { noteBlocks } from '../parts/notes.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { type Column, tableOf } from '../parts/table.ts';
import { bandTone } from '../parts/tone.ts';
import { assessmentJson } from './assessment-json.ts';
import { sheetBlocks } from './sheet.ts';

/** One assessment, the rubric it was made with, and what was noticed on its sheet. */
export interface Scored {
  /** How its sheet stands in the record; left out, it is an official one like any other. */
  readonly filing?: Filing;
  readonly assessment: Assessment;
  readonly meeting: Meeting;
  readonly rubric: Rubric;
  readonly warnings: readonly Problem[];
}

export const bandNamesOf = ({ file }: Rubric): ReadonlyMap<string, string> =>
  new Map(file.bands.map(({ id, name }) => [id, name]));

/** The band; or that there is none yet, or none at all. */
const bandCell = ({ assessment, rubric }: Scored): Cell => {
  const { classification } = assessment;
  if (classification !== null)
    return codeCell(
      classification.title,
      classification.band,
      bandTone(classification.band, rubric.file.bands),
    );
  return isComplete(assessment) ? cell(labels.none) : cell(labels.notScored, 'warn');
};

const columns: readonly Column<Scored>[] = [
  { title: labels.unit, cell: ({ assessment }) => cell(assessment.unit) },
  { title: labels.date, cell: ({ assessment }) => dayCell(assessment.date) },
  { title: labels.kind, cell: ({ assessment }) => cell(labels.shortKind(assessment.kind)) },
  { title: labels.score, align: 'right', cell: ({ assessment }) => pointsCell(assessment.total) },
  { title: labels.band, cell: bandCell },
  {
    title: labels.lost,
    wraps: true,
    cell: ({ assessment }) =>
      cell(
        assessment.total === null
          ? labels.range(assessment.range)
          : lossesText(lossesOf(assessment)) || labels.nothingLost,
      ),
  },
];

const tableBlocks = (scored: readonly Scored[]): readonly Block[] => {
  const basis = basisOf(scored.map(({ assessment }) => assessment));
  return [tableOf(columns, scored), gap, text(basis.sources(), 'muted'), ...noteBlocks(basis.notes())];
};

/** What is read of scored sheets: of a single input all of it, of several a table. */
export const sheetsPage = (scored: readonly Scored[], inputs: number): readonly Block[] => {
  const [only] = scored;
  if (only === undefined) return [];
  return inputs === 1 ? sheetBlocks(only.assessment, bandNamesOf(only.rubric)) : tableBlocks(scored);
};

/** What a run says of itself beside its results: what became of every input, and the codes of the notices that are switched off. */
export interface Account {
  readonly counts: InputCounts;
  readonly silenced: readonly string[];
}

/** The same for programs, with what is wrong with inputs. */
export const accountJson = (account: Account, problems: readonly Problem[]) => ({
  ...account,
  problems: problems.map(problemJson),
});

/** What a result of sheets is called for programs, and where its sheets stand. */
export interface SheetListing {
  readonly schema: string;
  readonly list: string;
}

export const assessmentsListing: SheetListing = { schema: schemas.assessments, list: 'assessments' };

/** One assessment as a value for programs. */
export const assessmentRecord = ({ assessment, warnings, filing }: Scored) => ({
  ...assessmentJson(assessment, warnings),
  ...filingJson(filing),
});

/** The result of scoring: a single input as a full sheet, several as a table. */
export const assessmentsReport = (
  scored: readonly Scored[],
  problems: readonly Problem[],
  account: Account,
  inputs: number,
): Report => {
  const assessments = () => scored.map(assessmentRecord);
  return {
    page: () => sheetsPage(scored, inputs),
    data: () => ({
      schema: assessmentsListing.schema,
      [assessmentsListing.list]: assessments(),
      ...accountJson(account, problems),
    }),
    records: assessments,
  };
};
