import type { OwnHeadings } from '../../../document/own-headings.ts';
import { type Read, type Reader, type Source, unread } from '../../../document/read.ts';
import { noticesOf, undecoded, withNotices } from '../../text/decoded.ts';
import { type Line, linesIn, linesOf } from '../../text/lines.ts';
import { type Decoded, decode } from '../../text/text.ts';
import { readTable, type TableRow } from '../table.ts';
import { type Cut, cutRow } from './csv-cut.ts';
import { rowOfCut } from './csv-row.ts';
import { separatorsOf } from './csv-separator.ts';
import { declaredSeparator } from './table-text.ts';

/** Up to here a file is held whole, so that old encodings can be told; a longer one is read part by part. */
const LARGEST_WHOLE = 20_000_000;

/** So many lines are taken at a time. */
const AT_ONCE = 64;

/** Lines that are looked at before they are used, as many as are asked for. */
const makeAhead = (rest: AsyncIterator<Line> | Iterator<Line>) => {
  let lines: Line[] = [];
  let from = 0;
  let isEnd = false;
  return {
    view: () => ({ lines, from, isEnd }),
    use: (count: number): void => {
      from += count;
    },
    lookAt: async (count: number): Promise<void> => {
      lines = lines.slice(from);
      from = 0;
      for (let wanted = count; wanted > 0 && !isEnd; wanted -= 1) {
        const next = await rest.next();
        if (next.done === true) isEnd = true;
        else lines.push(next.value);
      }
    },
  };
};

type Ahead = ReturnType<typeof makeAhead>;

/** The rows of a text, each cut off the lines ahead; twice as many are looked at whenever a row may go on. */
async function* cutsOf(ahead: Ahead, separator: string): AsyncGenerator<Cut> {
  for (;;) {
    const { lines, from, isEnd } = ahead.view();
    const cut = cutRow(lines, from, isEnd, separator);
    if (cut !== null) {
      yield cut;
      ahead.use(cut.lines);
    } else if (isEnd) return;
    else await ahead.lookAt(Math.max(AT_ONCE, lines.length - from));
  }
}

async function* rowsOf(file: string, cuts: AsyncIterable<Cut>, separator: string): AsyncGenerator<TableRow> {
  let number = 0;
  for await (const cut of cuts) {
    number += 1;
    yield rowOfCut(file, cut, number, separator);
  }
}

async function* recordsOf(
  file: string,
  all: AsyncIterator<Line> | Iterator<Line>,
  own: OwnHeadings | undefined,
): AsyncGenerator<Read> {
  const ahead = makeAhead(all);
  await ahead.lookAt(AT_ONCE);
  const { lines } = ahead.view();
  const [first] = lines;
  const declared = first !== undefined && 'text' in first ? declaredSeparator(first.text) : null;
  if (declared !== null) ahead.use(1);
  const possible = declared === null ? separatorsOf(lines, own) : [declared];
  if (possible.length > 1) {
    yield unread(file, { code: 'separator-unclear' });
    return;
  }
  const separator = possible[0] ?? ',';
  yield* readTable(file, rowsOf(file, cutsOf(ahead, separator), separator), own);
}

const IN_LINES: ReadonlySet<string> = new Set(['not-utf8', 'not-text', 'old-encoding']);

/** Whether bytes that are no text, or letters of an older encoding, stand in some lines only, so that the others can be read. */
const isWrongInPlaces = async (
  source: Source,
  { complaint }: Extract<Decoded, { complaint: unknown }>,
): Promise<boolean> => {
  if (!IN_LINES.has(complaint.code)) return false;
  let [all, wrong] = [0, 0];
  for await (const line of linesOf(source)) {
    all += 1;
    if ('complaint' in line) wrong += 1;
  }
  return wrong > 0 && wrong * 2 < all;
};

/** CSV: the sign between the cells is told by the headings, and every row is a record or a problem. What is noticed about the whole file is said with its first record. */
export const reader: Reader = async function* (source: Source, own) {
  const { file } = source;
  if (source.size() > LARGEST_WHOLE) {
    yield* recordsOf(file, linesOf(source), own);
    return;
  }
  const decoded = decode(source.bytes());
  if ('complaint' in decoded) {
    if (await isWrongInPlaces(source, decoded)) yield* recordsOf(file, linesOf(source), own);
    else yield undecoded(file, decoded);
    return;
  }
  let notices = noticesOf(file, decoded);
  for await (const read of recordsOf(file, linesIn(decoded.text, source.upTo), own)) {
    yield notices.length === 0 ? read : withNotices(read, notices);
    notices = [];
  }
};
