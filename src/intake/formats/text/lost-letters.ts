import { isSyllable } from '../../../domain/written/syllable.ts';

/** A word of which letters were replaced when the text was saved without them. */
export interface LostWord {
  readonly word: string;
  readonly at: number;
}

interface Found extends LostWord {
  readonly weight: number;
}

/** A word with its punctuation; cells of a table stand side by side without a blank. */
const TOKEN = /[^\s;,"]+/g;
/** An address may well hold a question mark. */
const ADDRESS = /[/=&\\]/;
const RUN = /[\p{L}\p{M}?\ufffd]+/gu;
const LETTER = /\p{L}/u;
const REPLACED = '\ufffd';
const SIGN = /[?\ufffd]/;

/** A word that ends in a question mark is a question, unless no Vietnamese word could be left of it: consonants alone, and no abbreviation in capitals. */
const ENDS_LOST = /^[bcdghklmnpqrstvx]+\?+$/i;
const CAPITALS = /^[A-Z]{2}/;
const ONLY_AT_END = /^[^?]+\?+$/;

/** How surely letters are lost from a run of letters and question marks: 2 alone is enough, 1 may be a slip. */
const weightOf = (run: string): 0 | 1 | 2 => {
  if (run.includes(REPLACED)) return 2;
  if (!run.includes('?') || !LETTER.test(run)) return 0;
  if (ONLY_AT_END.test(run)) return ENDS_LOST.test(run) && !CAPITALS.test(run) ? 1 : 0;
  // Two sentences without a space between them are whole words on both sides.
  const pieces = run.split(/\?+/).filter((piece) => piece !== '');
  if (pieces.length > 1 && pieces.every(isSyllable)) return 0;
  return /\?\?+\p{L}/u.test(run) ? 2 : 1;
};

function* lostWords(text: string): Generator<Found> {
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (!(token.includes('?') || token.includes(REPLACED)) || ADDRESS.test(token)) continue;
    for (const { 0: word, index: inside } of token.matchAll(RUN)) {
      const weight = weightOf(word);
      if (weight > 0) yield { word, at: index + inside, weight };
    }
  }
}

/** Names and slips may hold one such sign. Two words with it, or one that lost letters side by side, are a text that was saved without its letters. */
const ENOUGH = 2;

/** The first word with lost letters, where a text has enough of them to be sure. */
export const lostIn = (text: string): LostWord | null => {
  if (!SIGN.test(text)) return null;
  let [first, weight]: [LostWord | null, number] = [null, 0];
  for (const found of lostWords(text)) {
    first ??= { word: found.word, at: found.at };
    weight += found.weight;
    if (weight >= ENOUGH) return first;
  }
  return null;
};

/** The word with lost letters in a key, of which one is enough: a key is never a question. */
export const lostInKey = (key: string): LostWord | null => {
  if (!SIGN.test(key)) return null;
  const [found] = lostWords(key);
  return found === undefined ? null : { word: found.word, at: found.at };
};
