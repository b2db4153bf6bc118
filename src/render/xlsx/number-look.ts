/** The words of a number format, each sign of which stands for itself. */
const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);

const NUMBER = /\d+(?:,(\d+))?/g;

/** The format with which a spreadsheet shows a number just as a text says it: `95,5 K` is 95.5 shown with one decimal and ` K` behind it. Where the text does not say the number, it is shown plainly. */
export const numberFormat = (value: number, text: string): string => {
  const said = [...text.matchAll(NUMBER)].find(
    ([digits]) => Number(digits.replace(',', '.')) === Math.abs(value),
  );
  if (said === undefined) return text === '' ? '""' : 'General';
  const [digits, decimals = ''] = said;
  const before = text.slice(0, said.index);
  const shown = `0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`;
  const section = `${literal(before)}${shown}${literal(text.slice(said.index + digits.length))}`;
  // The sign of a number below nothing stands among the words before it.
  return value < 0 ? `${shown};${section}` : section;
};
