import type { Complaint } from '../messages/index.ts';
import { encodingOf } from './byte-order.ts';
import type { Source } from './read.ts';

/** One line of a text, numbered from 1, in NFC and without its end; or why it cannot be had. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly complaint: Complaint };

/** The longest line that is kept. */
const LONGEST = 1_000_000;

const ENDS = /\r\n|\n|\r(?!$)/;

/** The lines of an input one after another; only one line is held at a time, and an endless one is passed over. */
export async function* linesOf(source: Source): AsyncGenerator<Line> {
  let decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  let number = 1;
  let rest = '';
  let tooLong = false;
  const lineFrom = (text: string): Line => {
    const line: Line =
      tooLong || text.length > LONGEST
        ? { number, complaint: { code: 'line-too-long', args: { limit: LONGEST } } }
        : { number, text: text.normalize('NFC') };
    number += 1;
    tooLong = false;
    return line;
  };
  try {
    for await (const chunk of source.chunks()) {
      if (isFirst) decoder = new TextDecoder(encodingOf(chunk), { fatal: true });
      isFirst = false;
      const parts = (rest + decoder.decode(chunk, { stream: true })).split(ENDS);
      rest = parts.pop() ?? '';
      for (const part of parts) yield lineFrom(part);
      if (rest.length > LONGEST) {
        rest = '';
        tooLong = true;
      }
    }
    rest += decoder.decode();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    yield { number, complaint: { code: 'not-utf8' } };
    return;
  }
  if (rest !== '' || tooLong) yield lineFrom(rest.replace(/\r$/, ''));
}

/** The lines of a text that is held whole, its line ends made `\n`. */
export function* linesIn(text: string): Generator<Line> {
  let number = 1;
  for (let from = 0; from < text.length; number += 1) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end === -1 ? text.length : end);
    yield line.length > LONGEST
      ? { number, complaint: { code: 'line-too-long', args: { limit: LONGEST } } }
      : { number, text: line };
    from = end === -1 ? text.length : end + 1;
  }
}
