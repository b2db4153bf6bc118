/** Line and column, counted from 1, where a stretch of text begins; it must stand there exactly once. */
export const placeOf = (text: string, snippet: string): string => {
  const parts = text.split(snippet);
  const [before = ''] = parts;
  if (parts.length !== 2)
    throw new Error(`expected exactly once, found ${parts.length - 1} times: ${snippet}`);
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
};

export const lineOf = (text: string, snippet: string): number => Number(placeOf(text, snippet).split(':')[0]);

/** The text with one stretch of it replaced; a stretch that does not stand there exactly once is a fault of the test. */
export const replaced = (text: string, snippet: string, by: string): string => {
  placeOf(text, snippet);
  return text.split(snippet).join(by);
};
