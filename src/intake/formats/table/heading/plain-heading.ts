import { fold } from '../../../../domain/written/fold.ts';

/** What stands in brackets at the end of a heading. */
const HINT = /[([]([^()[\]]*)[)\]][\s*:]*$/;

/** A heading without the hints in brackets that often end it, and the hints as they are written, in their order. */
export interface Hinted {
  readonly stem: string;
  readonly hints: readonly string[];
}

/** Letters and figures in the spelling of keys; a per cent sign is kept, as it is a unit. */
export const spelt = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9%]+/g, '_')
    .replace(/^_|_$/g, '');

/** Takes the hints off a heading; a text that is nothing but brackets stays as it is. */
export const hinted = (text: string): Hinted => {
  const hints: string[] = [];
  let stem = text;
  for (let match = HINT.exec(stem); match !== null && match.index > 0; match = HINT.exec(stem)) {
    const before = stem.slice(0, match.index).trimEnd();
    if (before === '') break;
    hints.unshift((match[1] ?? '').trim());
    stem = before;
  }
  return { stem, hints };
};

/** A heading in the spelling of keys, without its hints. */
export const plain = (text: string): string => spelt(hinted(text).stem.replaceAll('%', ' '));
