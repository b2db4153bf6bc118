import { escaped } from './text/visible.ts';

const INDENT = 2;

const text = (data: unknown): string => escaped(JSON.stringify(data, null, INDENT));

/** One JSON value, indented; keys stand in the order of the result. */
export const render = (data: unknown): string => `${text(data)}\n`;

/** A JSON value with one long list in it, whose items come one after another. */
export interface Listing {
  /** What stands before the list, and behind it once all of it has come; each at least one key. */
  readonly before: object;
  readonly list: string;
  readonly items: AsyncIterable<unknown>;
  readonly after: () => object;
}

const inside = (item: unknown): string => text(item).replaceAll('\n', `\n${' '.repeat(2 * INDENT)}`);

/** The same text in parts as its list comes, so that it is never held whole. */
export async function* renderParts({ before, list, items, after }: Listing): AsyncGenerator<string> {
  const pad = ' '.repeat(INDENT);
  yield `${text(before).slice(0, -'\n}'.length)},\n${pad}${text(list)}: [`;
  let isEmpty = true;
  for await (const item of items) {
    yield `${isEmpty ? '' : ','}\n${pad}${pad}${inside(item)}`;
    isEmpty = false;
  }
  yield `${isEmpty ? '' : `\n${pad}`}],${text(after()).slice('{'.length)}\n`;
}
