import { type Assessment, type Finding, findingsOf } from '../../domain/meeting/assessment.ts';
import { labels } from '../../messages/labels/index.ts';
import { paperLabels as words } from '../../messages/labels/paper.ts';
import type { SheetForm } from '../../rubric/file/paper-form.ts';
import { type Block, type Cell, cell, leaf, type Paper, type Row, text } from '../page.ts';
import { onPaper } from '../paper/note.ts';
import { type Office, placeAndDay, signatureOf } from '../paper/office.ts';
import { footOf } from '../paper/paper-code.ts';
import { basisOf } from '../parts/basis.ts';
import { pointsSaid } from '../parts/cells.ts';
import { type Column, itemRow, tableWith } from '../parts/table.ts';
import { bandNamesOf, type Scored } from './assessments.ts';
import { type Headed, headedIn, headingsOf } from './headed.ts';
import { isMarked, reasonOf, verdictBlocks } from './sheet.ts';
import { codedSheet, factBlocks, minutesBlocks, type Scores, scoresOf } from './sheet-record.ts';

/** What a sheet on paper says besides its score. */
export interface SheetSetting {
  readonly office: Office;
  readonly formOf: (scored: Scored) => SheetForm;
  /** The unit, and the body that it stands under, by the names of the day; `null` where none is known. */
  readonly bodiesOf: (assessment: Assessment) => {
    readonly unit: string | null;
    readonly superior: string | null;
  };
}

/** A line of the form: a heading, a criterion under it, or the total. */
type Line = Headed | { readonly of: 'total'; readonly total: Assessment };

const linesOf = (assessment: Assessment): readonly Line[] => [
  ...assessment.groups.flatMap(headedIn),
  { of: 'total', total: assessment },
];

const pointsCell = (points: number | null, bold: boolean): Cell =>
  points === null ? cell('') : pointsSaid(points, labels.decimal(points), bold ? 'strong' : undefined);

const possibleOf = (line: Line): Cell => {
  switch (line.of) {
    case 'heading':
      return pointsCell(line.heading.possible, true);
    case 'criterion':
      return pointsCell(line.finding.role === 'co_so' ? line.finding.possible : null, false);
    case 'total':
      return pointsCell(line.total.possible, true);
  }
};

const awardedOf = (line: Line, score: Assessment | undefined): Cell => {
  if (score === undefined) return cell('');
  switch (line.of) {
    case 'heading':
      return pointsCell(
        headingsOf(score.groups).find(({ id }) => id === line.heading.id)?.awarded ?? null,
        true,
      );
    case 'criterion':
      return pointsCell(
        findingsOf(score).find(({ criterion }) => criterion === line.finding.criterion)?.awarded ?? null,
        false,
      );
    case 'total':
      return pointsCell(score.total, true);
  }
};

/** Whether the form leaves something to be said of a line: points lost, added, or not given yet. */
const asksForNote = ({ awarded, possible, role, outcome }: Finding): boolean =>
  awarded === null || outcome === 'not-applicable' || (role === 'co_so' ? awarded < possible : awarded !== 0);

const noteOf = (line: Line): Cell =>
  cell(line.of === 'criterion' && asksForNote(line.finding) ? reasonOf(line.finding) : '');

const idOf = (line: Line): Cell => {
  switch (line.of) {
    case 'heading':
      return cell(line.heading.id, 'strong');
    case 'criterion':
      return cell(isMarked(line.finding) ? words.marked(line.finding.criterion) : line.finding.criterion);
    case 'total':
      return cell('');
  }
};

const titleOf = (line: Line): Cell => {
  switch (line.of) {
    case 'heading':
      return cell(line.heading.title, 'strong');
    case 'criterion':
      return cell(line.finding.title);
    case 'total':
      return cell(labels.total, 'strong');
  }
};

/** A column for each scorer that the form has, and one for a superior who scored though the form has none. */
const scorersOf = ({ scoreColumns: columns }: SheetForm, { meeting }: Scored): SheetForm['scoreColumns'] =>
  meeting.record?.appraised !== true || columns.some(({ scorer }) => scorer === 'tham_dinh')
    ? columns
    : [...columns, { scorer: 'tham_dinh', name: words.appraised }];

const columnsOf = (scorers: SheetForm['scoreColumns'], scores: Scores): readonly Column<Line>[] => [
  { title: words.order, align: 'center', names: true, cell: idOf },
  { title: words.criterion, wraps: true, names: true, cell: titleOf },
  { title: words.possible, align: 'center', cell: possibleOf },
  ...scorers.map(
    ({ scorer, name }): Column<Line> => ({
      title: name,
      align: 'center',
      cell: (line) => awardedOf(line, scores.get(scorer)),
    }),
  ),
  { title: words.note, wraps: true, cell: noteOf },
];

const rowOf = (columns: readonly Column<Line>[], line: Line, index: number): Row => ({
  ...itemRow(columns, line, index),
  ...(line.of === 'criterion' ? {} : { apart: true }),
});

/** The band as the form says it, or why there is none. */
const verdict = (scored: Scored, about: string): readonly Block[] => {
  const { classification, date } = scored.assessment;
  const blocks = verdictBlocks(scored.assessment, bandNamesOf(scored.rubric));
  return [
    ...minutesBlocks(scored),
    ...(classification === null
      ? blocks
      : [...blocks.slice(0, -1), text(words.bandOfMonth(about, date, classification.title), 'strong')]),
  ];
};

const notesOf = ({ assessment }: Scored): readonly Block[] => {
  const { title, version, sha256 } = assessment.rubric;
  const basis = basisOf([assessment]);
  return [words.scoredBy(title, version, sha256), ...basis.notes().map(onPaper)].map((note) =>
    text(note, 'muted'),
  );
};

const unknownAbove = ({ headOf }: SheetForm): string =>
  headOf === 'dang' ? words.unknownBody : words.unknownSuperior;

/** The sheet of one meeting in the form of its rubric, with room to sign. */
export const sheetLeaf = (scored: Scored, { office, formOf, bodiesOf }: SheetSetting): readonly Block[] => {
  const { assessment } = scored;
  const form = formOf(scored);
  const { unit, superior } = bodiesOf(assessment);
  const scorers = scorersOf(form, scored);
  const scores = scoresOf(
    scored,
    scorers.map(({ scorer }) => scorer),
  );
  const columns = columnsOf(scorers, scores);
  return [
    {
      type: 'letterhead',
      superior: superior === null ? unknownAbove(form) : words.upper(superior),
      issuer: words.unitBy(unit, assessment.unit, form.unitTitle),
      motto: words.mottoes[form.headOf],
      placeAndDay: placeAndDay(office),
      title: form.heading,
      about: words.inMonth(form.about, assessment.date),
    },
    ...factBlocks(scored),
    tableWith(
      columns,
      linesOf(assessment).map((line, index) => rowOf(columns, line, index)),
    ),
    ...verdict(scored, form.about),
    { type: 'signatures', signatures: form.signer.map(signatureOf) },
    ...notesOf(scored),
    footOf(codedSheet(scored)),
  ];
};

/** Sheets as papers, each on leaves of its own. */
export const sheetsPaper = (sheets: readonly Scored[], setting: SheetSetting): Paper => ({
  format: setting.office.format,
  blocks: sheets.flatMap((scored, index) => [...(index === 0 ? [] : [leaf]), ...sheetLeaf(scored, setting)]),
});
