import stringWidth from 'string-width';

/** Cuts a word that is wider than the line. */
const pieces = (word: string, width: number): readonly string[] => {
  if (stringWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(word)) {
    if (stringWidth(part + segment) > width && part !== '') {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
};

/** Breaks text at spaces into lines no wider than given, counting what is seen and not code units. */
export const wrap = (text: string, width: number): readonly string[] => {
  if (stringWidth(text) <= width || width <= 0) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => pieces(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (stringWidth(longer) > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};
