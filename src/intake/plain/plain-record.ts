import type { Document } from '../document/document.ts';
import { placesIn } from '../document/places.ts';
import type { Plain, Read, ReadRecord } from '../document/read.ts';
import { plainJson } from './plain-json.ts';
import { plainMeeting } from './plain-meeting.ts';
import { plainYaml } from './plain-yaml.ts';

/** A plain record whose document is made by the full reader when it is first asked for. */
const plainRecord = (plain: Plain, full: () => Read): ReadRecord => {
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

/** Where the first line stands that says something. */
const FIRST = /^(?! *(?:#|$))/m;

/** A YAML text that is plain; `undefined` for any other. Its full reader is loaded when somebody is ready for it. */
export const readPlainText = (
  file: string,
  text: string,
  loadFull: () => Promise<(file: string, text: string) => Read>,
): ReadRecord | undefined => {
  const meeting = plainMeeting(plainYaml(text));
  if (meeting === undefined) return undefined;
  let full: ((file: string, text: string) => Read) | undefined;
  const start = text.search(FIRST);
  const record = plainRecord({ file: meeting, start: placesIn(file, text)({ start, end: start }) }, () => {
    if (full === undefined) throw new Error(`${file}: nobody was ready for its document`);
    return full(file, text);
  });
  const ready = async (): Promise<void> => {
    full ??= await loadFull();
  };
  return Object.assign(record, { ready });
};
