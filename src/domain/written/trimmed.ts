const BLANK: ReadonlySet<string> = new Set([' ', '\t', '\n', '\r']);

/** A text without the ordinary blanks around it. A hard space, or one that cannot be seen, is not ordinary: it stays, so that it is named and not passed over. */
export const trimmed = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && BLANK.has(text.charAt(start))) start += 1;
  while (end > start && BLANK.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};
