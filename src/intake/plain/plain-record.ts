import type { Document } from '../document/document.ts';
import { placesIn } from '../document/places.ts';
import type { Plain, Read } from '../document/read.ts';
import { plainJson } from './plain-json.ts';
import { plainMeeting } from './plain-meeting.ts';

/** A plain record whose document is made by the full reader when it is first asked for. */
const plainRecord = (plain: Plain, full: () => Read): Read => {
  let document: Document | undefined;
  return {
    plain,
    get document() {
      if (document !== undefined) return document;
      const read = full();
      if ('problems' in read) throw new Error(`${plain.start.file}: plain, and yet refused`);
      document = read.document;
      return document;
    },
  };
};

/** A line of NDJSON, read plainly where that is possible and in full otherwise. */
export const readPlainLine = (file: string, text: string, line: number, full: () => Read): Read => {
  const meeting = text.startsWith('{') ? plainMeeting(plainJson(text)) : undefined;
  if (meeting === undefined) return full();
  return plainRecord({ file: meeting, start: placesIn(file, text, line)({ start: 0, end: 0 }) }, full);
};
