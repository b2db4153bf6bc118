import type { Problem } from '../../domain/problem/problem.ts';
import type { Read } from '../../intake/document/read.ts';
import {
  type ReadSheet,
  type Refused,
  readSheet,
  refusedOutline,
} from '../../intake/files/meeting/meetings.ts';
import { readRecords } from '../../intake/formats/records.ts';
import type { MeetingChoices } from '../options.ts';
import type { Session } from '../session.ts';
import { sourceAt } from '../source.ts';
import { noticedOnSheet } from './notices.ts';

/** A sheet that can be scored, with what was noticed on it. */
export interface UsableSheet {
  readonly sheet: ReadSheet;
  readonly warnings: readonly Problem[];
}

/** What became of one record: a sheet that can be scored, or one that is refused. */
export type SheetRecord =
  | UsableSheet
  | { readonly refused: Refused | null; readonly problems: readonly Problem[] };

const recordOf = (read: Read, { library, workspace }: Session, options: MeetingChoices): SheetRecord => {
  if ('problems' in read) {
    const { problems, outline } = read;
    return { refused: outline === undefined ? null : refusedOutline(outline, workspace), problems };
  }
  const setting = { library, workspace, rubric: options.rubric ?? null, strict: options.strict === true };
  const { sheet, refused, problems } = readSheet(read.document, setting);
  const all = [...(read.notices ?? []), ...problems];
  if (sheet === null) return { refused, problems: all };
  return { sheet, warnings: [...all, ...noticedOnSheet(read.document, sheet, workspace)] };
};

/** The sheets of some inputs, one record after another. */
export async function* sheetRecords(
  session: Session,
  paths: readonly string[],
  options: MeetingChoices,
): AsyncGenerator<SheetRecord> {
  for (const path of paths) {
    for await (const read of readRecords(await sourceAt(session.io, path)))
      yield recordOf(read, session, options);
    await session.io.turn();
  }
}
