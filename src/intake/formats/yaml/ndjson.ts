import type { Complaint } from '../../../messages/index.ts';
import { outlineOf } from '../../document/outline.ts';
import { type Reader, type Unread, unread } from '../../document/read.ts';
import { readPlainLine } from '../../plain/plain-record.ts';
import { linesOf } from '../text/lines.ts';
import { readJson } from './json.ts';

const OBJECT = /^\s*\{/;

/** NDJSON: one record a line, located by its line; a bad line is passed over and named. */
export const reader: Reader = async function* (source) {
  const { file } = source;
  let isEmpty = true;
  for await (const line of linesOf(source)) {
    const { number } = line;
    const refused = (complaint: Complaint, column?: number): Unread => ({
      problems: [
        {
          severity: 'error',
          complaint,
          location: { file, line: number, ...(column === undefined ? {} : { column }) },
        },
      ],
    });
    if ('text' in line && line.text.trim() === '') continue;
    isEmpty = false;
    if ('complaint' in line)
      yield { ...refused(line.complaint, line.column), outline: outlineOf(line.before ?? '') };
    else if (!OBJECT.test(line.text)) yield refused({ code: 'line-not-object' });
    else {
      const { text } = line;
      yield readPlainLine(file, text, number, () => readJson(file, text, number));
    }
  }
  if (isEmpty) yield unread(file, { code: 'file-empty' });
};
