import { compose } from '../../../domain/written/compose.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Source } from '../../document/read.ts';
import { misreadInShort } from './encoding/misread.ts';
import { decodeStream, NotText, WRONG } from './encoding/stream.ts';

/** One line of a text, numbered from 1, in NFC and without its end; or why it cannot be had. */
export type Line =
  | { readonly number: number; readonly text: string }
  | {
      readonly number: number;
      readonly complaint: Complaint;
      readonly column?: number;
      /** What stands before the fault, so that it can be told which meeting the line was about. */
      readonly before?: string;
      /** The line as it stands, where it can be shown. */
      readonly shown?: string;
    };

/** The longest line that is kept. */
const LONGEST = 1_000_000;

/** So much of a longer one is. */
const BEGINNING = 4096;

const ENDS = /\r\n|\n|\r(?!$)/;

const NO_TEXT = new RegExp(`[\\0${WRONG}]`, 'u');

/** A line whose own letters prove that it is in an older encoding; the lines around it may well be sound. */
const misreadLine = (number: number, text: string): Line | null => {
  const misread = misreadInShort(text);
  if (misread === null) return null;
  const { encoding, sample, at } = misread;
  return {
    number,
    complaint: { code: 'old-encoding', args: { encoding, sample } },
    column: at + 1,
    before: text.slice(0, at),
    shown: text,
  };
};

const tooLong = (number: number, text: string): Line => ({
  number,
  complaint: { code: 'line-too-long', args: { limit: LONGEST } },
  before: text.slice(0, BEGINNING),
});

const lineOf = (number: number, text: string): Line => {
  if (text.length > LONGEST) return tooLong(number, text);
  const wrong = text.search(NO_TEXT);
  if (wrong !== -1)
    return {
      number,
      complaint: { code: 'line-not-text', args: { zero: text[wrong] === '\0' } },
      column: wrong + 1,
      before: text.slice(0, wrong),
    };
  const composed = compose(text);
  if (composed === null) return { number, complaint: { code: 'marks-piled' } };
  return misreadLine(number, composed) ?? { number, text: composed };
};

/** The bytes of an input part by part; it is told how far they are. */
async function* chunksOf({ chunks, size, upTo }: Source): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks()) {
    read += chunk.length;
    upTo?.(Math.min(1, read / size()));
    yield chunk;
  }
}

/** The lines of an input one after another; only one line is held at a time, and an endless one is passed over. */
export async function* linesOf(source: Source): AsyncGenerator<Line> {
  let number = 1;
  let rest = '';
  let beginning: string | null = null;
  const lineFrom = (text: string): Line => {
    const line = beginning === null ? lineOf(number, text) : tooLong(number, beginning);
    number += 1;
    beginning = null;
    return line;
  };
  try {
    for await (const text of decodeStream(chunksOf(source))) {
      const parts = (rest + text).split(ENDS);
      rest = parts.pop() ?? '';
      for (const part of parts) yield lineFrom(part);
      if (rest.length > LONGEST) {
        beginning ??= rest.slice(0, BEGINNING);
        rest = '';
      }
    }
  } catch (cause) {
    if (!(cause instanceof NotText)) throw cause;
    yield { number, complaint: cause.complaint };
    return;
  }
  if (rest !== '' || beginning !== null) yield lineFrom(rest.replace(/\r$/, ''));
}

/** The lines of a text that is held whole, its line ends made `\n`; whoever asks is told how far they are. */
export function* linesIn(text: string, upTo?: Source['upTo']): Generator<Line> {
  let number = 1;
  for (let from = 0; from < text.length; number += 1) {
    upTo?.(from / text.length);
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end === -1 ? text.length : end);
    yield line.length > LONGEST ? tooLong(number, line) : { number, text: line };
    from = end === -1 ? text.length : end + 1;
  }
}
