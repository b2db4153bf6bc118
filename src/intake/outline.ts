import { fieldOf } from './keys.ts';

/** What a text says on its first level, as far as plain lines tell: field and text. For texts that cannot be read, so that their month stays visibly open. */
export type Outline = ReadonlyMap<string, string>;

const LINE =
  /^(?: {2}|\t)?(?:"([^"]+)"|([^\s"'{}[\],#:][^"'{}[\],#:]*))\s*:\s*(?:"([^"]*)"|([^"{[#][^#]*?))\s*,?\s*(?:#.*)?$/;
const MOST_LINES = 200;

export const outlineOf = (text: string): Outline => {
  const outline = new Map<string, string>();
  for (const line of text.split('\n', MOST_LINES)) {
    const match = LINE.exec(line.slice(0, 300));
    const field = fieldOf(match?.[1] ?? match?.[2] ?? '');
    if (match !== null && !outline.has(field)) outline.set(field, (match[3] ?? match[4] ?? '').trim());
  }
  return outline;
};
