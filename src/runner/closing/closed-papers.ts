import type { ClosedPaper, LostCodes } from '../../domain/record/closed-paper.ts';
import type { Closing } from '../../domain/record/closing.ts';
import { isVouchedFor, newestOf } from '../../engine/record/closing-chain.ts';
import { readClosedPapers } from '../../intake/files/closed-results.ts';
import { PAPERS_FILE, periodOfFolder } from '../../intake/files/closings.ts';
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

/** What the closings of a workspace know of a code. */
export interface KeptPapers {
  /** The newest closing first. */
  readonly papers: readonly KeptPaper[];
  readonly lost: readonly LostCodes[];
}

/** The papers in a closing that bear a code; `null` where its codes are no longer what the journal vouches for. A closing of earlier versions has none. */
const papersIn = (
  { files }: Io,
  closing: Closing,
  ledger: Ledger,
  code: string,
): readonly ClosedPaper[] | null => {
  if (!isVouchedFor(closing, ledger)) return null;
  const { folder, manifest } = closing;
  const written = manifest.outputs.find(({ path }) => path === PAPERS_FILE);
  if (written === undefined) return [];
  const bytes = bytesIfThere(files, inFolder(closingPath(folder), PAPERS_FILE));
  return bytes === undefined || hashBytes(PAPERS_FILE, bytes).sha256 !== written.sha256
    ? null
    : readClosedPapers(new TextDecoder().decode(bytes), code);
};

/** What of the chain keeps closings from being looked into at all. */
const lostInChain = ({ chain: { flaws } }: Ledger): readonly LostCodes[] => {
  const gone = flaws.flatMap((flaw): readonly LostCodes[] => {
    if (flaw.code === 'manifest-broken') {
      const { folder } = flaw;
      return [{ of: 'closing', period: periodOfFolder(folder) ?? folder, folder }];
    }
    return flaw.code === 'closing-missing'
      ? [{ of: 'closing', period: flaw.period, folder: flaw.period }]
      : [];
  });
  return flaws.some(({ code }) => code === 'line-broken' || code === 'line-misplaced')
    ? [...gone, { of: 'journal' }]
    : gone;
};

/** The papers that bear a code in the closings of a workspace, and where it could not be looked up; the world is named from the workspace. */
export const keptPapers = (io: Io, ledger: Ledger, code: string): KeptPapers => {
  const { closings } = ledger;
  const asked = closings.map((closing) => ({ closing, papers: papersIn(io, closing, ledger, code) }));
  return {
    papers: asked
      .flatMap(({ closing, papers }) =>
        (papers ?? []).map((paper) => ({
          paper,
          closing,
          replaced: newestOf(closings).get(closing.manifest.period) !== closing,
        })),
      )
      .toReversed(),
    lost: [
      ...asked.flatMap(({ closing: { folder, manifest }, papers }): readonly LostCodes[] =>
        papers === null ? [{ of: 'closing', period: manifest.period, folder }] : [],
      ),
      ...lostInChain(ledger),
    ],
  };
};
