import { fold } from '../../../../domain/written/fold.ts';
import { keyOf } from '../../../document/keys.ts';
import type { SheetCell } from '../book/book.ts';

/** Signs that people put into the column that they choose; a ticked box is yes. */
const MARK = /^(?:[xv+\u00d7\u2713\u2714\u2611\u2612\u2715\u2716]|co)$/i;

/** What an unticked box says. */
const UNTICKED = 'khong';

export const isMark = ({ text }: SheetCell): boolean => MARK.test(text.trim());

export const isNoMark = ({ text }: SheetCell): boolean => text.trim() === '' || text === UNTICKED;

/** The words of the two columns, as the answers of a meeting know them. */
export const MET = 'dat';
export const UNMET = `${UNTICKED}_${MET}`;

const WORDS: ReadonlySet<string> = new Set([MET, UNMET, keyOf('notApplicable'), UNTICKED]);

const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length));

/** A number, a mark or a word for an answer; other words are names of criteria, or notes. */
export const looksLikeAnswer = (cell: SheetCell): boolean =>
  cell.numeric || isMark(cell) || (cell.text.length <= 2 * LONGEST_WORD && WORDS.has(fold(cell.text)));
