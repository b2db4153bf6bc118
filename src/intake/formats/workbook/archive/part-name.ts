/** A part by its name alone: names are web addresses, in which a sign may be written by its number, and of which no two differ only by the case of a letter. */
export const plainPartName = (name: string): string => {
  try {
    return decodeURIComponent(name).normalize('NFC').toLowerCase();
  } catch {
    return name.normalize('NFC').toLowerCase();
  }
};

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that a target means, seen from the part that refers to it: absolute, relative or with dots, as web addresses are. */
export const targetPart = (source: string, target: string): string => {
  const plain = target
    .trim()
    .replaceAll('\\', '/')
    .replace(/[#?].*$/, '');
  const steps = (plain.startsWith('/') ? plain : folderOf(source) + plain).split('/');
  const kept: string[] = [];
  for (const step of steps)
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  return kept.join('/');
};

/** The part that holds what another part refers to. */
export const relationshipsPart = (source: string): string => {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
};
