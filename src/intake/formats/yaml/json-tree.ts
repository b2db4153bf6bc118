import type { Span } from '../../document/document.ts';
import { type Token, tokensIn } from './json-tokens.ts';

/** A value of a JSON text and where it stands. */
export type JsonNode =
  | { readonly type: 'scalar'; readonly span: Span; readonly text: string | null }
  | { readonly type: 'list'; readonly span: Span; readonly items: readonly JsonNode[] }
  | { readonly type: 'map'; readonly span: Span; readonly properties: readonly Property[] };

export interface Property {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: JsonNode;
}

/** Signs between values; that they stand right is known. */
const BETWEEN: ReadonlySet<string> = new Set([',', ':']);

const said = ({ is, text }: Token): string => {
  if (is !== 'string') return text;
  return text.includes('\\') ? String(JSON.parse(text)) : text.slice(1, -1);
};

/** What says nothing is no text; a number keeps its digits as they are written. */
const scalar = (token: Token): JsonNode => {
  const text = said(token);
  const isNull = token.is === 'word' && text === 'null';
  return {
    type: 'scalar',
    span: { start: token.start, end: token.end },
    text: isNull || text.trim() === '' ? null : text,
  };
};

/** The values of a text that is known to be JSON and not to nest too deep. */
export const jsonTree = (text: string): JsonNode => {
  const tokens = tokensIn(text);
  const take = (): Token => {
    for (;;) {
      const next = tokens.next();
      if (next.done === true) throw new Error('a text that ends too early is no JSON');
      if (next.value.is !== 'sign' || !BETWEEN.has(next.value.text)) return next.value;
    }
  };
  const valueFrom = (token: Token): JsonNode => {
    if (token.is !== 'sign') return scalar(token);
    const { start } = token;
    const items: JsonNode[] = [];
    const properties: Property[] = [];
    for (let next = take(); ; next = take()) {
      if (next.text === '}') return { type: 'map', span: { start, end: next.end }, properties };
      if (next.text === ']') return { type: 'list', span: { start, end: next.end }, items };
      if (token.text === '[') items.push(valueFrom(next));
      else
        properties.push({
          key: said(next),
          keySpan: { start: next.start, end: next.end },
          value: valueFrom(take()),
        });
    }
  };
  return valueFrom(take());
};
