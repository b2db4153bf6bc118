import Papa from 'papaparse';
import type { Complaint } from '../../../../messages/index.ts';
import type { Line } from '../../text/lines.ts';
import { LONGEST_CELL } from '../table-limits.ts';

/** One row of a CSV file as it is written, which may go over several lines. */
export interface Cut {
  /** The line it begins on. */
  readonly number: number;
  readonly text: string;
  readonly texts: readonly string[];
  /** How many lines it takes. */
  readonly lines: number;
  /** What is wrong with how it is written, and where in its text. */
  readonly fault?: { readonly complaint: Complaint; readonly at: number };
}

/** The mark that our own exports put before a text which a spreadsheet would take for a formula. */
const GUARD = /^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/;

const unguarded = (text: string): string => (text.startsWith("'") ? text.replace(GUARD, '') : text);

/** Whether the quotes of a text come in pairs, so that a cell which was opened is closed. */
const inPairs = (text: string): boolean => {
  let even = true;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) even = !even;
  return even;
};

interface Wrong {
  /** Whether the end was met inside the quotes, so that further lines may mend it. */
  readonly isOpen: boolean;
  /** Where the quotes were opened. */
  readonly at: number;
}

interface Parsed {
  readonly texts: readonly string[];
  /** The first cell that opens a quote and does not close it rightly. */
  readonly wrong: Wrong | null;
  readonly isOneRow: boolean;
}

const parse = (text: string, separator: string): Parsed => {
  if (!text.includes('"')) return { texts: text.split(separator), wrong: null, isOneRow: true };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const [fault] = errors;
  const wrong =
    fault === undefined ? null : { isOpen: fault.code === 'MissingQuotes', at: (fault.index ?? 1) - 1 };
  return { texts: data[0] ?? [], wrong, isOneRow: data.length === 1 };
};

type Kept = Extract<Line, { text: string }>;

const cutOf = (first: Kept, text: string, lines: number, texts: readonly string[]): Cut => ({
  number: first.number,
  text,
  texts: texts.map(unguarded),
  lines,
});

/** A row whose quotes are wrong costs its first line only: what follows is read as rows again. */
const faulty = (first: Kept, { texts }: Parsed, { isOpen, at }: Wrong): Cut => ({
  ...cutOf(first, first.text, 1, texts),
  fault: { complaint: { code: isOpen ? 'quote-open' : 'quote-stray' }, at },
});

/** The lines up to the one that closes the quotes which the first leaves open; `null` where none does, `undefined` where it may still come. */
const upToClosing = (
  lines: readonly Line[],
  from: number,
  isEnd: boolean,
): readonly string[] | null | undefined => {
  const texts: string[] = [];
  let length = -LONGEST_CELL;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || 'complaint' in line || length > 0) return null;
    texts.push(line.text);
    if (index > from) length += line.text.length + 1;
    if (index > from && !inPairs(line.text)) return texts;
  }
  return isEnd || length > 0 ? null : undefined;
};

/** Cuts one row off the lines that are at hand, from one of them on; `null` where more lines must be seen. A quote inside a cell that does not begin with one is a sign like any other, as spreadsheets read it. */
export const cutRow = (
  lines: readonly Line[],
  from: number,
  isEnd: boolean,
  separator: string,
): Cut | null => {
  const first = lines[from];
  if (first === undefined) return null;
  if ('complaint' in first)
    return {
      number: first.number,
      text: first.shown ?? '',
      texts: first.before === undefined ? [] : parse(first.before, separator).texts.map(unguarded),
      lines: 1,
      fault: {
        complaint: first.complaint,
        at: first.shown === undefined ? 0 : (first.column ?? 1) - 1,
      },
    };
  const alone = parse(first.text, separator);
  if (alone.wrong === null) return cutOf(first, first.text, 1, alone.texts);
  if (!alone.wrong.isOpen) return faulty(first, alone, alone.wrong);
  const texts = upToClosing(lines, from, isEnd);
  if (texts === undefined) return null;
  if (texts === null) return faulty(first, alone, alone.wrong);
  const text = texts.join('\n');
  const whole = parse(text, separator);
  return whole.wrong === null && whole.isOneRow
    ? cutOf(first, text, texts.length, whole.texts)
    : faulty(first, alone, alone.wrong);
};
