/** Marks at the beginning of the parts of an archive, and where its fields stand behind them. */
const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_LENGTH = 22;
const DIRECTORY = 16;
const [ENTRY_TIME, ENTRY_NAME, ENTRY_EXTRA, ENTRY_COMMENT, ENTRY_FILE, ENTRY_LENGTH] = [
  12, 28, 30, 32, 42, 46,
];
const FILE_TIME = 10;

/** 1 January 1980, the first day that an archive can name; its time of day is in the lower half. */
const FIRST_DAY = 0x00210000;

/** Takes the clock out of an archive: every file in it bears the same time, so that the same content gives the same bytes. */
export const withoutTimes = (archive: Uint8Array): Uint8Array => {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_MARK) end--;
  if (end < 0) throw new Error('an archive has an end');
  let at = view.getUint32(end + DIRECTORY, true);
  while (view.getUint32(at, true) === ENTRY_MARK) {
    view.setUint32(at + ENTRY_TIME, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + ENTRY_FILE, true) + FILE_TIME, FIRST_DAY, true);
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + ENTRY_NAME, true) +
      view.getUint16(at + ENTRY_EXTRA, true) +
      view.getUint16(at + ENTRY_COMMENT, true);
  }
  return bytes;
};
