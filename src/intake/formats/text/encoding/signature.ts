/** What a file really is, whatever its name says. */
export type BinaryKind =
  | 'excel'
  | 'word'
  | 'zip'
  | 'pdf'
  | 'old-office'
  | 'rtf'
  | 'image'
  | 'archive'
  | 'binary';

const signatures: readonly (readonly [string, BinaryKind])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['%PDF-', 'pdf'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'old-office'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['\u001f\u008b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
];

/** Names of parts stand near the beginning of the packages of an office. */
const BEGINNING = 65_536;

const asciiOf = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes.subarray(0, BEGINNING)) text += String.fromCharCode(byte);
  return text;
};

const inPackage = (bytes: Uint8Array): BinaryKind => {
  const beginning = asciiOf(bytes);
  if (beginning.includes('xl/')) return 'excel';
  return beginning.includes('word/') ? 'word' : 'zip';
};

const beginsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));

/** The kind of a file that is no text by its first bytes; `null` for anything else. */
export const signatureOf = (bytes: Uint8Array): BinaryKind | null => {
  const kind = signatures.find(([signature]) => beginsWith(bytes, signature))?.[1];
  if (kind === undefined) return null;
  return kind === 'zip' ? inPackage(bytes) : kind;
};
