import type { ClosedPaper } from '../../domain/record/closed-paper.ts';
import type { Closing } from '../../domain/record/closing.ts';
import { newestOf } from '../../engine/record/closing-chain.ts';
import { readClosedPapers } from '../../intake/files/closed-results.ts';
import { PAPERS_FILE } from '../../intake/files/closings.ts';
import { bytesIfThere, inFolder } from '../../intake/world/files.ts';
import { hashBytes } from '../../intake/world/witness.ts';
import type { Io } from '../io.ts';
import { closingPath, type Ledger } from './journal.ts';

/** A paper as a closing knows it. */
export interface KeptPaper {
  readonly paper: ClosedPaper;
  readonly closing: Closing;
  /** Whether another closing of the period took the place of this one. */
  readonly replaced: boolean;
}

/** The codes in a folder of a closing; none where they are no longer what was written, which is for `verify` to tell of. */
const papersIn = ({ files }: Io, { folder, manifest }: Closing, code: string): readonly ClosedPaper[] => {
  const bytes = bytesIfThere(files, inFolder(closingPath(folder), PAPERS_FILE));
  const written = manifest.outputs.find(({ path }) => path === PAPERS_FILE);
  return bytes === undefined || hashBytes(PAPERS_FILE, bytes).sha256 !== written?.sha256
    ? []
    : readClosedPapers(new TextDecoder().decode(bytes), code);
};

/** The papers that bear a code in the closings of a workspace, the newest closing first; the world is named from the workspace. */
export const keptPapers = (io: Io, { closings }: Ledger, code: string): readonly KeptPaper[] =>
  closings
    .flatMap((closing) =>
      papersIn(io, closing, code).map((paper) => ({
        paper,
        closing,
        replaced: newestOf(closings).get(closing.manifest.period) !== closing,
      })),
    )
    .toReversed();
