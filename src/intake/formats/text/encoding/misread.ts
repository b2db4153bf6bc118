import { isSyllable } from '../../../../domain/written/syllable.ts';
import { readTcvn3 } from './tcvn3.ts';
import { beforeTwice } from './twice.ts';
import { readVni } from './vni.ts';
import { sampleAt } from './words.ts';

/** Unicode text whose letters are signs of an old font, or bytes of UTF-8 taken for letters. */
export interface Misread {
  readonly encoding: 'tcvn3' | 'vni' | 'twice';
  /** Where the first such word stands. */
  readonly at: number;
  readonly word: string;
  /** The words around it, as they were meant. */
  readonly sample: string;
}

interface Reading {
  readonly encoding: Misread['encoding'];
  /** Runs of characters of which such a word is one. */
  readonly runs: RegExp;
  /** What such a word is made of. */
  readonly made: RegExp;
  readonly read: (word: string) => string | null;
}

/** The second byte of the letter for which nearly every text has a word is a control character, which copying drops. */
const DROPPED = /\u00c4(?=[A-Za-z\u00c0-\u00ff]|$)/g;

const readTwice = (word: string): string | null =>
  beforeTwice(word) ?? beforeTwice(word.replace(DROPPED, '\u00c4\u0090'));

const readings: readonly Reading[] = [
  {
    encoding: 'twice',
    runs: /[\p{L}\p{M}\u0080-\u00ff\u02c6\u02dc\u2013-\u2122]+/gu,
    made: /[\u0080-\u00ff\u0102]/g,
    read: readTwice,
  },
  {
    encoding: 'vni',
    runs: /[\p{L}\p{M}\u00a1-\u00ff]+/gu,
    made: /[\u00c0-\u00ff]/g,
    read: (word) => (/^[A-Za-z\u00c0-\u00ff]+$/.test(word) ? readVni(word) : null),
  },
  {
    encoding: 'tcvn3',
    runs: /[\p{L}\p{M}\u00a1-\u00ff]+/gu,
    made: /[\u00a1-\u00fe]/g,
    read: (word) => (/^[A-Za-z\u00a1-\u00fe]+$/.test(word) ? readTcvn3(word) : null),
  },
];

const LONGEST = 40;

/** So many different words are enough to judge a text by. */
const MOST_WORDS = 1000;

const isVietnamese = (text: string): boolean => {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\ufffd]+/gu) ?? [];
  return words.length > 0 && words.every(isSyllable);
};

interface Found {
  readonly reading: Reading;
  readonly first: { readonly at: number; readonly word: string } | null;
  /** Different words that are no Vietnamese as they stand and are when read so, and those that are not either way. */
  readonly right: number;
  readonly wrong: number;
  /** Letters in the former that the reading changes. */
  readonly signs: number;
}

interface Doubtful {
  readonly word: string;
  readonly at: number;
  readonly signs: number;
}

/** Different words that hold signs of a reading and are no Vietnamese as they stand. */
function* doubtful({ runs, made }: Reading, text: string): Generator<Doubtful> {
  const seen = new Set<string>();
  for (const { 0: word, index } of text.matchAll(runs)) {
    const signs = word.length > LONGEST || seen.has(word) ? 0 : (word.match(made)?.length ?? 0);
    if (signs === 0) continue;
    seen.add(word);
    if (!isSyllable(word)) yield { word, at: index, signs };
  }
}

const search = (reading: Reading, text: string): Found => {
  let first: Found['first'] = null;
  let [right, wrong, signs] = [0, 0, 0];
  for (const one of doubtful(reading, text)) {
    if (right + wrong >= MOST_WORDS) break;
    const meant = reading.read(one.word);
    if (meant === null) continue;
    if (isVietnamese(meant)) {
      right += 1;
      signs += one.signs;
      first ??= one;
    } else wrong += 1;
  }
  return { reading, first, right, wrong, signs };
};

/** Two words with three signs, and hardly any that speak against it: the sign for a millionth and a foreign name are not enough to refuse a file. */
const isClear = ({ right, wrong, signs }: Found): boolean => right >= 2 && signs >= 3 && right >= 4 * wrong;

/** What stands between the signs that part cells and keys. */
const CELL = /[^;,:"\t\n]+/g;

/** A cell as it was meant, where one of its words shows that it is misread: others of them may look right by chance. */
const meantIn = (cell: string, { runs, read }: Reading): string => {
  const isMisread = (cell.match(runs) ?? []).some((word) => !isSyllable(word) && read(word) !== null);
  return isMisread ? cell.replace(runs, (word) => read(word) ?? word) : cell;
};

/** Letters and signs that no Vietnamese text in Unicode is written with, and that one in an older encoding hardly does without. */
const STRANGE =
  /[\u0080-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

/** What a word of any reading has some of. */
const SIGN = /[\u0080-\u00ff\u0102]/;

/** Whether words of a Unicode text are really those of an old font or of another encoding; a file may hold both when its cells were pasted together. */
export const misreadIn = (text: string): Misread | null => {
  if (!SIGN.test(text)) return null;
  const [best] = readings
    .map((reading) => search(reading, text))
    .filter(isClear)
    .sort((left, right) => right.right - left.right);
  if (best === undefined || best.first === null) return null;
  const { at, word } = best.first;
  const sample = sampleAt(text, at);
  const meant = sample.replace(CELL, (cell) => meantIn(cell, best.reading));
  return { encoding: best.reading.encoding, at, word, sample: meant.normalize('NFC') };
};

/** The same of a line or a row, of which there may be very many: it is looked at only where a strange letter stands in it. */
export const misreadInShort = (text: string): Misread | null => (STRANGE.test(text) ? misreadIn(text) : null);
