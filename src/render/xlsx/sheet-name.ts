/** The longest name that a spreadsheet gives one of its sheets, in code units. */
const LONGEST = 31;

/** What the name of a sheet may not hold. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\p{Cf}]/gu;

/** A name that Excel keeps for itself. */
const RESERVED = 'history';

const UNNAMED = 'Trang';

/** Cuts between letters, never inside one. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();

const legal = (title: string): string => {
  const name = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const bare = name.replace(/^'+|'+$/g, '').trim();
  return bare === '' || bare.toLowerCase() === RESERVED ? `${UNNAMED} ${bare}`.trim() : cut(bare, LONGEST);
};

/** Names for the sheets of one workbook after their titles: legal ones, no two alike, letter case aside. */
export const sheetNames = (titles: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = legal(title);
    let found = name;
    for (let number = 2; taken.has(found.toLowerCase()); number++) {
      const ending = ` (${number})`;
      found = `${cut(name, LONGEST - ending.length)}${ending}`;
    }
    taken.add(found.toLowerCase());
    return found;
  });
};
