import { type Filing, OFFICIAL } from '../../../domain/meeting/filing.ts';
import type { MeetingFile } from '../../../domain/meeting/meeting.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';

/** How a sheet stands in the record of its meeting. */
export const filingOf = ({ sheetState: state = OFFICIAL.state, supersedes }: MeetingFile): Filing =>
  state === OFFICIAL.state && supersedes === undefined ? OFFICIAL : { state, replaces: supersedes ?? null };

/** A correction says what it corrects; nobody else can know. */
export const filingFlaws = ({ sheetState, supersedes }: MeetingFile): readonly Flaw[] =>
  sheetState === 'dinh_chinh' && supersedes === undefined
    ? [error({ code: 'correction-names-nothing' }, ['sheetState'])]
    : [];
