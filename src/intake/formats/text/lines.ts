import { compose } from '../../../domain/written/compose.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Source } from '../../document/read.ts';
import { decodeStream, NotText, WRONG } from './encoding/stream.ts';

/** One line of a text, numbered from 1, in NFC and without its end; or why it cannot be had. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly complaint: Complaint; readonly column?: number };

/** The longest line that is kept. */
const LONGEST = 1_000_000;

const ENDS = /\r\n|\n|\r(?!$)/;

const NO_TEXT = new RegExp(`[\\0${WRONG}]`, 'u');

const lineOf = (number: number, text: string | null): Line => {
  if (text === null || text.length > LONGEST)
    return { number, complaint: { code: 'line-too-long', args: { limit: LONGEST } } };
  const wrong = text.search(NO_TEXT);
  if (wrong !== -1)
    return {
      number,
      complaint: { code: 'line-not-text', args: { zero: text[wrong] === '\0' } },
      column: wrong + 1,
    };
  const composed = compose(text);
  return composed === null ? { number, complaint: { code: 'marks-piled' } } : { number, text: composed };
};

/** The lines of an input one after another; only one line is held at a time, and an endless one is passed over. */
export async function* linesOf(source: Source): AsyncGenerator<Line> {
  let number = 1;
  let rest = '';
  let tooLong = false;
  const lineFrom = (text: string): Line => {
    const line = lineOf(number, tooLong ? null : text);
    number += 1;
    tooLong = false;
    return line;
  };
  try {
    for await (const text of decodeStream(source.chunks())) {
      const parts = (rest + text).split(ENDS);
      rest = parts.pop() ?? '';
      for (const part of parts) yield lineFrom(part);
      if (rest.length > LONGEST) {
        rest = '';
        tooLong = true;
      }
    }
  } catch (cause) {
    if (!(cause instanceof NotText)) throw cause;
    yield { number, complaint: cause.complaint };
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
