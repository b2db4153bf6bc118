import { fieldOf } from './keys.ts';

/** What a text says on its first level, as far as plain lines tell: field and text. For texts that cannot be read, so that their month stays visibly open. */
export type Outline = ReadonlyMap<string, string>;

const LINE =
  /^(?: {2}|\t)?(?:"([^"]+)"|([^\s"'{}[\],#:][^"'{}[\],#:]*))\s*:\s*(?:"([^"]*)"|([^\s"{[#][^#]*?))\s*,?\s*(?:#.*)?$/;
const MOST_LINES = 200;

/** In braces: a key with its text, any other text, a sign that opens or closes a level. */
const IN_BRACES = /"([^"\\\n]{1,60})"\s*:\s*"([^"\\\n]{0,200})"|"(?:[^"\\]|\\.)*"?|[{}[\]]/g;
const LONGEST = 20_000;

/** The same of a text in braces, which may stand on one line. */
const outlineInBraces = (text: string): Outline => {
  const outline = new Map<string, string>();
  let depth = 0;
  for (const [found, key, value] of text.slice(0, LONGEST).matchAll(IN_BRACES)) {
    if (found === '{' || found === '[') depth += 1;
    else if (found === '}' || found === ']') depth -= 1;
    else if (key !== undefined && value !== undefined && depth === 1 && !outline.has(fieldOf(key)))
      outline.set(fieldOf(key), value.trim());
  }
  return outline;
};

const outlineOfLines = (text: string): Outline => {
  const outline = new Map<string, string>();
  for (const line of text.split('\n', MOST_LINES)) {
    const match = LINE.exec(line.slice(0, 300));
    const field = fieldOf(match?.[1] ?? match?.[2] ?? '');
    if (match !== null && !outline.has(field)) outline.set(field, (match[3] ?? match[4] ?? '').trim());
  }
  return outline;
};

export const outlineOf = (text: string): Outline => {
  const lines = outlineOfLines(text);
  return lines.size === 0 && text.trimStart().startsWith('{') ? outlineInBraces(text) : lines;
};
