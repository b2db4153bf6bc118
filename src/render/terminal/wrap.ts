import { lettersOf, textWidth } from './text-width.ts';

/** Cuts a word that is wider than the line. */
const pieces = (word: string, width: number): readonly string[] => {
  if (textWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of lettersOf(word)) {
    if (textWidth(part + letter) > width && part !== '') {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
};

/** Breaks text at its own line ends, and at spaces into lines no wider than given, counting what is seen and not code units. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, width));

const wrapLine = (text: string, width: number): readonly string[] => {
  if (textWidth(text) <= width || width <= 0) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => pieces(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};
