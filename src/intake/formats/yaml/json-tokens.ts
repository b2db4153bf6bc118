import type { Span } from '../../document/document.ts';

/** A piece of a text that is meant to be JSON: a sign, a string, one that its line does not end, or a run of anything else. */
export interface Token extends Span {
  readonly is: 'sign' | 'string' | 'open-string' | 'word';
  readonly text: string;
}

/** JSON knows four blanks, and a string stands on one line. */
const TOKENS = /([{}[\]:,])|("[^"\\\n]*(?:\\.[^"\\\n]*)*")|("[^\n]*)|(?:\/[/*]|#)[^\n]*|[^ \t\n\r{}[\]:,"]+/g;

const kindOf = (groups: readonly (string | undefined)[]): Token['is'] => {
  const kinds = ['sign', 'string', 'open-string'] as const;
  return kinds.find((_, index) => groups[index + 1] !== undefined) ?? 'word';
};

export function* tokensIn(text: string): Generator<Token> {
  for (const match of text.matchAll(TOKENS)) {
    const { 0: found, index } = match;
    yield { is: kindOf(match), text: found, start: index, end: index + found.length };
  }
}
