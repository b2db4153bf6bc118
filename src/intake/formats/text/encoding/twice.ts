import { compose } from '../../../../domain/written/compose.ts';
import { bytesBefore } from './windows-1252.ts';
import { mostly, tally } from './words.ts';

/** UTF-8 that was taken for Windows-1252 and saved once more, the way it was before; `null` for any other text. */
export const beforeTwice = (text: string): string | null => {
  const bytes = bytesBefore(text);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Different syllables below which a text is left as it is. */
const FEWEST = 2;

/** The text that a whole file was before it was encoded twice, where that is certain: every byte of it is right UTF-8 and its words are Vietnamese. */
export const wholeBeforeTwice = (text: string): string | null => {
  const before = beforeTwice(text);
  if (before === null || before === text) return null;
  const found = tally(compose(before) ?? '');
  return found.syllables >= FEWEST && mostly(found) ? before : null;
};
