// What became of a case: read as its suite expects, refused with a named error though it is sound, read otherwise, or a crash of ours.
export const OUTCOMES = ['agreed', 'refused', 'differs', 'crashed'];

/** The keys in one order and what is empty left out, so that equal data are equal texts; scalars are compared as this program reads them, as text with one kind of line end, in one normal form. */
const plain = (value) => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null)
    return String(value ?? '')
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .trim();
  const entries = Object.entries(value).map(([key, one]) => [key.normalize('NFC'), plain(one)]);
  return Object.fromEntries(
    entries.filter(([, one]) => one !== '').sort(([left], [right]) => (left < right ? -1 : 1)),
  );
};

const numbers = (text) => (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? String(Number(text)) : text);

/** Whether two data say the same: numbers by what they are worth, a missing value and an empty one alike. */
export const saysSame = (left, right) => {
  const text = (value) =>
    JSON.stringify(plain(value), (_, one) => (typeof one === 'string' ? numbers(one) : one));
  return text(left) === text(right);
};

/** The outcome of a reading that gives `{ data }` or `{ refused }`. `expected` is the data, `'refusal'`, `'either'`, or `'reading'` where only whether it is read is known. */
export const outcomeOf = async (read, expected) => {
  try {
    const result = await read();
    if (expected === 'either') return 'agreed';
    if ('refused' in result) return expected === 'refusal' ? 'agreed' : 'refused';
    if (expected === 'refusal') return 'differs';
    return expected === 'reading' || saysSame(result.data, expected.data) ? 'agreed' : 'differs';
  } catch {
    return 'crashed';
  }
};
