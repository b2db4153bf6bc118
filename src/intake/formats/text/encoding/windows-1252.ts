/** Characters of the bytes 80 to 9F in Windows-1252; the five that it leaves out stay as they are. */
const table: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,
  0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x9d, 0x017e, 0x0178,
];

/** On a Vietnamese Windows the byte C3, with which most small letters begin in UTF-8, is this letter. */
const A_BREVE = 0x0102;

const bytes: ReadonlyMap<number, number> = new Map([
  ...table.map((point, index) => [point, 0x80 + index] as const),
  [A_BREVE, 0xc3],
]);

/** The bytes that a text was before somebody took them for Windows-1252 or Latin-1; `null` where it cannot have been made so. */
export const bytesBefore = (text: string): Uint8Array | null => {
  const before = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const point = text.charCodeAt(at);
    const byte = bytes.get(point) ?? point;
    if (byte > 0xff) return null;
    before[at] = byte;
  }
  return before;
};
