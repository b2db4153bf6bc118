/** How an archive begins, and how old Office files and encrypted new ones do. */
const ARCHIVE = [0x50, 0x4b, 3, 4];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

export const looksLikeArchive = (bytes: Uint8Array): boolean => begins(bytes, ARCHIVE);

export const looksLikeOle = (bytes: Uint8Array): boolean => begins(bytes, OLE);

/** Whether an input without a name is some kind of workbook; which of them can be read is told when it is opened. */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean =>
  looksLikeArchive(bytes) || looksLikeOle(bytes);
