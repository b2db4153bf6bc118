const DEEPEST_BRACKETS = 64;
const DEEPEST_INDENT = 256;
const DEEPEST_DASHES = 32;

/** The offset at which a text nests deeper than any file of ours, found in one pass before anything parses it; `null` for a sane text. */
export const tooDeepAt = (text: string): number | null => {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > DEEPEST_BRACKETS) return at;
  }
  return deepLine(text);
};

/** A line that is indented far, or that opens many lists at once. */
const deepLine = (text: string): number | null => {
  for (let start = 0; start !== -1 && start < text.length; ) {
    const line = text.slice(start, start + DEEPEST_INDENT + 2 * DEEPEST_DASHES + 2);
    const lead = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
    const dashes = lead.replaceAll(' ', '').length;
    if (lead.length - dashes > DEEPEST_INDENT || dashes > DEEPEST_DASHES) return start;
    const next = text.indexOf('\n', start);
    start = next === -1 ? -1 : next + 1;
  }
  return null;
};
