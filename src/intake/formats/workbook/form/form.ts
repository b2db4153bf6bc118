import type { Location, Path } from '../../../../domain/problem/location.ts';
import type { Problem } from '../../../../domain/problem/problem.ts';
import type { Complaint } from '../../../../messages/index.ts';
import type { Read } from '../../../document/read.ts';
import { addressOf } from '../../table/cell-address.ts';
import { textFor } from '../../table/heading/hours.ts';
import { documentOf, type Slot } from '../../table/table-document.ts';
import type { BookSheet, SheetCell } from '../book/book.ts';
import { oldLetters } from '../book/old-letters.ts';
import { cellLocation, cellProblems, filledMerges, mergeProblem } from '../book/places.ts';
import type { BlockRole } from './block-columns.ts';
import { answersWithoutHeadings, type FormBlock, type FormLine, formBlock } from './form-block.ts';
import { type FormField, formFields } from './form-fields.ts';
import { isMark, isNoMark, MET, UNMET } from './mark.ts';
import { spansOf, strayCells } from './stray-cells.ts';

/** A value of a form on its way into a meeting. */
interface Filled {
  readonly path: Path;
  readonly label: SheetCell;
  readonly value: SheetCell;
  readonly text: string;
}

const targets: Readonly<Partial<Record<BlockRole, Path>>> = {
  result: ['selfAnswers', 'result'],
  reason: ['selfAnswers', 'reason'],
  appraised: ['appraisedAnswers', 'result'],
  appraisedReason: ['appraisedAnswers', 'reason'],
};

const answersOf = ({ id, idCell, cells }: FormLine): readonly Filled[] => [
  ...[...cells].flatMap(([role, value]): readonly Filled[] => {
    const [answers, part] = targets[role] ?? [];
    return answers === undefined || part === undefined
      ? []
      : [{ path: [answers, id, part], label: idCell, value, text: value.text.trim() }];
  }),
  ...markOf(cells)
    .slice(0, 1)
    .map(({ value, text }): Filled => ({ path: ['selfAnswers', id, 'result'], label: idCell, value, text })),
];

interface Marked {
  readonly value: SheetCell;
  readonly text: string;
}

/** The answer that a mark in one of two columns gives. */
const markOf = (cells: FormLine['cells']): readonly Marked[] =>
  (
    [
      ['met', MET],
      ['unmet', UNMET],
    ] as const
  ).flatMap(([role, text]) => {
    const value = cells.get(role);
    return value === undefined || isNoMark(value) ? [] : [{ value, text }];
  });

/** What is wrong with the marks of a line: both columns are marked, or something else than a mark stands in one. */
const markFaults = ({ id, cells }: FormLine): readonly { cell: SheetCell; complaint: Complaint }[] => {
  const marks = markOf(cells);
  const [, second] = marks;
  if (second !== undefined)
    return [{ cell: second.value, complaint: { code: 'form-marks-both', args: { id } } }];
  return marks
    .filter(({ value }) => !isMark(value))
    .map(({ value }) => ({
      cell: value,
      complaint: { code: 'form-mark-unknown', args: { found: value.text } },
    }));
};

/** A total may well be worked out by the workbook: it is only ever compared, so one that is a formula is left aside. */
const isLeftAside = ({ path, value }: FormField): boolean =>
  path[0] === 'stated' && (value === undefined || value.complaint !== undefined);

/** The cell to the right of a label, where somebody would fill in its value. */
const cellBeside = ({ place }: SheetCell, { merges }: BookSheet): SheetCell => {
  const merge = merges.find(({ from }) => from.row === place.row && from.column === place.column);
  return { text: '', numeric: false, place: { ...place, column: (merge?.to.column ?? place.column) + 1 } };
};

const filledFields = (fields: readonly FormField[], sheet: BookSheet): readonly Filled[] =>
  fields
    .filter((field) => !isLeftAside(field))
    .map(({ path, label, value = cellBeside(label, sheet), text }) => ({ path, label, value, text }));

/** The first cell for an answer of a superior: a form in which all of them are empty is still known by it for one to be appraised. */
const toAppraise = (block: FormBlock | undefined): readonly Filled[] => {
  const { lines: [first] = [], appraisedColumn: column } = block ?? {};
  if (first === undefined || column === undefined || first.cells.has('appraised')) return [];
  const { id, idCell } = first;
  const value: SheetCell = { text: '', numeric: false, place: { ...idCell.place, column } };
  return [{ path: ['appraisedAnswers', id, 'result'], label: idCell, value, text: '' }];
};

const pathKey = ({ path }: Filled): string => path.join('\n');

/** Of each field what is filled in first; a label that stands empty elsewhere says nothing. */
const firstFilled = (all: readonly Filled[]): readonly Filled[] => {
  const first = new Map<string, Filled>();
  for (const one of all) {
    const known = first.get(pathKey(one));
    if (known === undefined || (known.text === '' && one.text !== '')) first.set(pathKey(one), one);
  }
  return [...first.values()];
};

/** Merged cells over the answers of several criteria. */
const answerMerges = (sheet: BookSheet, { lines }: FormBlock) =>
  filledMerges(sheet).filter(({ from, to }) => {
    const rows = new Set(
      lines.flatMap(({ idCell: { place } }) =>
        place.row >= from.row && place.row <= to.row ? [place.row] : [],
      ),
    );
    const columns = new Set(
      lines.flatMap(({ cells }) =>
        [...cells].flatMap(([role, { place }]) => (targets[role] === undefined ? [] : [place.column])),
      ),
    );
    return rows.size > 1 && columns.has(from.column);
  });

/** Answers beside criteria that are not read make a form unusable: it would pass for one that is not yet scored. */
const lostAnswers = (
  sheet: BookSheet,
  block: FormBlock | undefined,
): readonly { cell: SheetCell; complaint: Complaint }[] => {
  const unread = block?.unread ?? answersWithoutHeadings(sheet);
  const [first] = unread;
  if (first === undefined) return [];
  const cells = unread.map(({ place }) => addressOf(place));
  return [{ cell: first, complaint: { code: 'form-answers-unread', args: { cells } } }];
};

/** Reads the filled-in form of one meeting: fields by their labels, answers by the codes of their criteria, wherever they stand. */
export const readForm = (file: string, sheet: BookSheet): Read => {
  const place = (cell: SheetCell): Location => cellLocation(file, sheet.name, cell.place);
  const error = (cell: SheetCell, complaint: Problem['complaint'], also?: SheetCell): Problem => ({
    severity: 'error',
    complaint,
    location: place(cell),
    ...(also === undefined ? {} : { also: [place(also)] }),
  });
  const block = formBlock(sheet);
  const fields = formFields(sheet, block);
  const all = [
    ...filledFields(fields, sheet),
    ...(block?.lines ?? []).flatMap(answersOf),
    ...toAppraise(block),
  ];
  const filled = firstFilled(all);
  const byPath = new Map(filled.map((one) => [pathKey(one), one]));
  const problems: readonly Problem[] = [
    ...all.flatMap(({ value }) => cellProblems(file, sheet.name, value)),
    ...oldLetters(
      file,
      sheet.name,
      filled.map(({ value }) => value),
    ),
    ...all.flatMap((one) => {
      const first = byPath.get(pathKey(one));
      return first === undefined || one.text === '' || one.text === first.text
        ? []
        : [
            error(
              one.value,
              { code: 'form-label-twice', args: { label: first.label.text.trim() } },
              first.value,
            ),
          ];
    }),
    ...(block?.lines ?? []).flatMap(markFaults).map(({ cell, complaint }) => error(cell, complaint)),
    ...lostAnswers(sheet, block).map(({ cell, complaint }) => error(cell, complaint)),
    ...(block?.mangled ?? []).map((cell) =>
      error(cell, { code: 'heading-mangled', args: { heading: cell.text } }),
    ),
    ...(block === undefined ? [] : answerMerges(sheet, block)).map((range) =>
      mergeProblem(file, sheet.name, range),
    ),
  ];
  if (problems.length > 0) {
    const outline = filled.flatMap(({ path: [field = '', ...deeper], text }) =>
      deeper.length === 0 ? [[String(field), text] as const] : [],
    );
    return { problems, outline: new Map(outline) };
  }
  const cells = filled.flatMap(({ label, value }) => [label, value]);
  const slots = filled.map(
    ({ path, label, text }, index): Slot => ({
      path,
      written: label.text.trim(),
      heading: 2 * index,
      cell: 2 * index + 1,
      text: textFor(path, text),
    }),
  );
  const used = new Set([
    ...fields.flatMap(({ label, value = label }) => [label, value]),
    ...(block?.cells ?? []),
  ]);
  const stray = strayCells(sheet, block, used);
  const [first] = stray;
  const unitIndex = filled.findIndex(({ path }) => path[0] === 'unit');
  return {
    document: documentOf(file, slots, Math.max(0, 2 * unitIndex + 1), (number) => {
      const cell = cells[number];
      return cell === undefined ? { file, sheet: sheet.name } : place(cell);
    }),
    ...(first === undefined
      ? {}
      : {
          notices: [
            {
              severity: 'warning',
              complaint: {
                code: 'form-cells-unread',
                args: { cells: spansOf(stray) },
              },
              location: place(first),
            },
          ],
        }),
  };
};
