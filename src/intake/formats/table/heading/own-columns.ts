import type { Workspace } from '../../../../domain/organisation/workspace.ts';
import { NO_NAMES, type OwnHeadings } from '../../../document/own-headings.ts';
import { plain } from './plain-heading.ts';

/** What a workspace says of the columns of its tables. */
export const ownColumns = (
  workspace: Pick<Workspace, 'columnNames' | 'skippedColumns'> | null,
): OwnHeadings =>
  workspace === null
    ? NO_NAMES
    : {
        named: new Map(
          Object.entries(workspace.columnNames).map(([heading, ours]) => [plain(heading), ours]),
        ),
        skipped: new Set(workspace.skippedColumns.map(plain)),
      };
