/** Names that Windows keeps for devices, whatever their extension and their case. */
const DEVICE =
  /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]/;

/** Why a file of this name could not stand on every system: a name kept for a device, a sign that Windows forbids, or a last dot or space that it drops; `null` for a name that can. */
export const nameFault = (name: string): 'device' | 'sign' | 'ending' | null => {
  const [stem = ''] = name.split('.');
  if (DEVICE.test(stem.trim())) return 'device';
  if (FORBIDDEN.test(name)) return 'sign';
  return /[. ]$/.test(name) ? 'ending' : null;
};

/** Equal for names that some system takes for one: letters in either case, accents typed in either normal form. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');

/** A name for the file of each code, its extension to come: one that every system can hold and none takes for that of another, or for one that is taken. */
export const fileStems = (
  codes: readonly string[],
  taken: readonly string[] = [],
): ReadonlyMap<string, string> => {
  const used = new Set(taken.map(foldedName));
  const stemOf = (stem: string): string =>
    used.has(foldedName(stem)) || nameFault(`${stem}.x`) !== null ? stemOf(`_${stem}`) : stem;
  return new Map(
    codes.map((code) => {
      const stem = stemOf(code);
      used.add(foldedName(stem));
      return [code, stem];
    }),
  );
};
