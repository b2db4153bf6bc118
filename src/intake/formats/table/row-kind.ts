import { LASTING_FACTS } from '../../../domain/meeting/facts.ts';
import { parseDay } from '../../../domain/values/day.ts';
import type { OwnHeadings } from '../../document/own-headings.ts';
import { headingOf } from './heading/heading.ts';
import { plain, spelt } from './heading/plain-heading.ts';
import type { TableRow } from './table.ts';
import type { Head, ValueColumn } from './table-head.ts';
import { cellText } from './table-row.ts';

/** What stands in a table and is no meeting: a row that adds up, words that belong to the page, or a row of a blank that nobody filled in. */
export type PassedKind = 'total' | 'note' | 'unfilled';

/** How the label of a total begins, in the spelling of keys. */
const TOTAL =
  /^(?:tong(?!_hop)|tong_cong|binh_quan|trung_binh|luy_ke|toan_(?:dang_bo|xa|phuong|truong)|total)(?:_|$)/;

/** The short word for a total, which without its tone is another one that units are called by. */
const ADDED = /^c(?:\u1ed9|o\u0323\u0302|o\u0302\u0323)ng(?![\p{L}\p{M}])/iu;
const ADDED_PLAIN = /^cong$/i;

/** How those begin who sign, the notes below a table, and its date. */
const NOTE =
  /^(?:nguoi_(?:lap|tong_hop|bao_cao|ghi)|lap_(?:bang|bieu)|t_m|tm|thay_mat|bi_thu|pho_bi_thu|chi_uy|dang_uy|ban_(?:thuong_vu|chap_hanh)|ky_ten|ky_(?:va_)?ghi|ky|da_ky|noi_nhan|ghi_chu|luu_y|chu_thich|xac_nhan|thu_truong|can_bo)(?:_|$)|(?:^|_)ngay_\w{1,5}_thang_\w{1,5}_nam(?:_|$)/;

const NUMBER = /^-?[\d.,\s]+%?$/;
/** A code of a unit has a figure and no blank. */
const CODE = /^(?=\D*\d)\S+$/;
const ORDINAL = /^\d{1,4}\.?$/;
const DAY_SHAPE = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|^\d{5}$/;

/** A line of a page has at most so many cells: two who sign, with their names. */
const MOST_NOTE_CELLS = 4;
/** A single cell of so many words is a sentence. */
const SENTENCE = 6;

const UNIT_WORDS = /^(?:chi|dang)_bo_/;

const at = (row: TableRow, column: number | undefined): string =>
  column === undefined ? '' : cellText(row, column);

/** Whether a row tells a day where meetings do. */
export const isDated = (row: TableRow, { columns }: Head): boolean => {
  const text = at(row, columns.get('date'));
  return text !== '' && (DAY_SHAPE.test(text) || parseDay(text) !== undefined);
};

const wordsOf = (row: TableRow): readonly string[] =>
  row.texts.map((text) => text.trim()).filter((text) => text !== '');

/** A unit may be called by a word that looks like one for a total: it is the whole words that tell. */
export const isTotalLabel = (label: string): boolean =>
  ADDED.test(label) || ADDED_PLAIN.test(label) || TOTAL.test(spelt(label));

/** Whether words that stand alone are a sentence. */
export const isSentence = (cells: readonly string[]): boolean => {
  const [only = ''] = cells;
  return cells.length === 1 && !UNIT_WORDS.test(plain(only)) && only.split(/\s+/).length >= SENTENCE;
};

/** Whether words begin a note, or name those who sign. */
export const isNoteText = (text: string): boolean => NOTE.test(spelt(text));

/** Words alone, in few cells, that no unit's code stands before. */
const isLineOfPage = (row: TableRow, { columns, lines }: Head, cells: readonly string[]): boolean =>
  cells.length <= MOST_NOTE_CELLS &&
  !cells.some((text) => NUMBER.test(text)) &&
  !CODE.test(at(row, columns.get('unit'))) &&
  at(row, lines?.get('criterion')) === '';

/** What a row is that is no meeting; `null` for one that is, or that should have been. What stands below a line with those who sign are their names. */
export const passedKind = (row: TableRow, head: Head, isSigned: boolean): PassedKind | null => {
  if (isDated(row, head)) return null;
  const cells = wordsOf(row);
  const label = cells.find((text) => !ORDINAL.test(text)) ?? '';
  if (isTotalLabel(label)) return 'total';
  if (!isLineOfPage(row, head, cells)) return null;
  return isSigned || isSentence(cells) || cells.some(isNoteText) ? 'note' : null;
};

/** What a blank tells of a meeting before it is filled in. */
const PREFILLED: ReadonlySet<PropertyKey | undefined> = new Set([
  'unit',
  'unitName',
  'date',
  'kind',
  'rubric',
]);
const LASTING: ReadonlySet<PropertyKey | undefined> = new Set(LASTING_FACTS);

const isAsked = ({ path }: ValueColumn): boolean => path[0] === 'facts' || path[0] === 'selfAnswers';

const namesUnit = (row: TableRow, { columns }: Head): boolean =>
  at(row, columns.get('unitName')) !== '' ||
  CODE.test(at(row, columns.get('unit'))) ||
  UNIT_WORDS.test(plain(at(row, columns.get('unit'))));

/** Whether a row of a table that asks for more names its unit and says nothing of a meeting: at most its day and kind, or, without a day, the numbers that seldom change. */
export const isUnfilled = (row: TableRow, head: Head): boolean => {
  if (head.problems.length > 0 || row.problems !== undefined) return false;
  if (!head.values.some(isAsked) || !namesUnit(row, head)) return false;
  const hasDay = at(row, head.columns.get('date')) !== '';
  if (hasDay && !isDated(row, head)) return false;
  const isGiven = new Set([
    ...head.idle,
    ...head.values
      .filter(
        ({ path: [field, fact] }) =>
          PREFILLED.has(field) || (!hasDay && field === 'facts' && LASTING.has(fact)),
      )
      .map(({ column }) => column),
  ]);
  return row.texts.every((text, column) => text.trim() === '' || isGiven.has(column));
};

/** The most cells of a row that stand side by side. */
const sideBySide = ({ texts }: TableRow): number => {
  let [now, most] = [0, 0];
  for (const text of texts) {
    now = text.trim() === '' ? 0 : now + 1;
    most = Math.max(most, now);
  }
  return most;
};

/** Whether a row of words opens a table of something else: several headings side by side, where no meeting is told. */
export const opensOtherTable = (row: TableRow, head: Head): boolean =>
  sideBySide(row) > 2 &&
  !isDated(row, head) &&
  !CODE.test(at(row, head.columns.get('unit'))) &&
  !wordsOf(row).some((text) => /^\d/.test(text));

/** Whether words name something of a meeting, with a value behind the colon. */
const isLabelled = (text: string, own: OwnHeadings): boolean => {
  const colon = text.indexOf(':');
  const heading = colon === -1 ? null : headingOf(text.slice(0, colon), own);
  return heading?.is === 'value' && heading.sure && text.slice(colon + 1).trim() !== '';
};

/** Whether a row above the headings is more than a title: several cells, a number, or something that a meeting tells. */
export const isMoreThanTitle = (row: TableRow, own: OwnHeadings): boolean => {
  const cells = wordsOf(row);
  return cells.length > 2 || cells.some((text) => NUMBER.test(text) || isLabelled(text, own));
};
