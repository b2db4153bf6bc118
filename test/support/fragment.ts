/** What a fragment leaves out: within a line, or whole lines. */
const LEFT_OUT = '…';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A fragment stands in a file with the indent of its place before each line. */
const pattern = (fragment: string): RegExp => {
  const lines = fragment
    .split('\n')
    .map((line) => escaped(line).replaceAll(LEFT_OUT, '([^]*?)'))
    .join('\n\\1');
  return new RegExp(`^([ ]*)${lines}$`, 'm');
};

/** Whether a text holds the lines of a fragment. */
export const holds = (text: string, fragment: string): boolean => pattern(fragment).test(text);

/** The text with the wrong lines in place of the right ones. What is left out stays as it was; where the wrong lines leave out more, the last of it stands again. */
export const withInstead = (text: string, right: string, wrong: string): string => {
  const found = pattern(right).exec(text);
  if (found === null) return text;
  const [whole, indent = '', ...kept] = found;
  let next = 0;
  const lines = wrong
    .split('\n')
    .map((line) => `${indent}${line.replaceAll(LEFT_OUT, () => kept[next++] ?? kept.at(-1) ?? '')}`)
    .join('\n');
  return `${text.slice(0, found.index)}${lines}${text.slice(found.index + whole.length)}`;
};
