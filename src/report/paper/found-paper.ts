import type { Assessment } from '../../domain/meeting/assessment.ts';
import type { ClosedPaper, LostCodes } from '../../domain/record/closed-paper.ts';
import type { Closing } from '../../domain/record/closing.ts';
import { paperCodeLabels as words } from '../../messages/labels/paper-code.ts';
import { closingBlocks, isAsClosed, type Verified, verifiedJson } from '../closing/verify.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { schemas } from '../parts/schemas.ts';

/** What became of a sheet: it is counted, another takes its place, it was taken back, it never counted, or another one stops it. */
export type SheetStanding =
  | { readonly is: 'counted' | 'withdrawn' | 'draft' | 'stopped' }
  | { readonly is: 'replaced'; readonly by: string };

/** What a code was found to be of. */
export type FoundPaper =
  | {
      readonly is: 'sheet';
      /** The name is that of the day of the meeting, where it is known. */
      readonly sheet: Pick<Assessment, 'unit' | 'date' | 'kind'> & {
        readonly name: string | null;
        readonly file: string;
      };
      readonly standing: SheetStanding;
    }
  /** A table that the workspace still comes to; the call is the one that makes it. */
  | { readonly is: 'table'; readonly title: string; readonly call: string }
  | {
      readonly is: 'closing';
      readonly verified: Verified;
      readonly replaced: boolean;
      /** Whether the journal says of it what it says itself. */
      readonly vouched: boolean;
    }
  /** A paper that a closing stands for, though the workspace comes to something else since. */
  | {
      readonly is: 'closed';
      readonly paper: ClosedPaper;
      readonly closing: Closing;
      readonly replaced: boolean;
    };

/** What a code was found to be of, and what could not be asked for it. */
export interface Lookup {
  readonly found: readonly FoundPaper[];
  readonly lost: readonly LostCodes[];
}

/** Whether what was printed still holds. */
export const stands = (found: FoundPaper): boolean => {
  switch (found.is) {
    case 'sheet':
      return found.standing.is === 'counted';
    case 'table':
      return true;
    case 'closing':
      return found.vouched && !found.replaced && isAsClosed(found.verified);
    case 'closed':
      return false;
  }
};

const standingWords = (standing: SheetStanding): string => {
  switch (standing.is) {
    case 'counted':
      return words.sheetStands;
    case 'replaced':
      return words.replaced(standing.by);
    case 'withdrawn':
      return words.withdrawn;
    case 'draft':
      return words.draft;
    case 'stopped':
      return words.stopped;
  }
};

const closedWords = (paper: ClosedPaper): string =>
  paper.is === 'sheet' ? words.closedSheet(paper) : words.closedTable(paper.call);

const foundBlocks = (found: FoundPaper): readonly Block[] => {
  const told = (what: string, holds: string): readonly Block[] => [
    text(what, 'strong'),
    text(holds, stands(found) ? 'good' : 'bad'),
  ];
  switch (found.is) {
    case 'sheet':
      return told(words.sheet(found.sheet), standingWords(found.standing));
    case 'table':
      return told(words.table(found.title, found.call), words.tableStands);
    case 'closing': {
      const { folder, manifest } = found.verified.closing;
      const what = words.closing(manifest.period, folder);
      if (!found.vouched) return told(what, words.closingDoubtful);
      return found.replaced
        ? told(what, words.closingReplaced(manifest.period))
        : [text(what, 'strong'), ...closingBlocks(found.verified)];
    }
    case 'closed': {
      const { folder, manifest } = found.closing;
      return [
        text(closedWords(found.paper), 'strong'),
        text(words.asClosed(manifest.period, folder), 'good'),
        text(
          found.replaced ? words.closingReplaced(manifest.period) : words.changedSince(manifest.period),
          'bad',
        ),
      ];
    }
  }
};

const foundJson = (found: FoundPaper) => {
  const holds = { is: found.is, stands: stands(found) };
  switch (found.is) {
    case 'sheet': {
      const { standing, sheet } = found;
      return {
        ...holds,
        ...sheet,
        standing: standing.is,
        replacedBy: standing.is === 'replaced' ? standing.by : null,
      };
    }
    case 'table':
      return { ...holds, title: found.title, call: found.call };
    case 'closing':
      return {
        ...holds,
        replaced: found.replaced,
        vouched: found.vouched,
        ...verifiedJson(found.verified),
      };
    case 'closed': {
      const { folder, manifest, sha256 } = found.closing;
      const { code: _, ...paper } = found.paper;
      return { ...holds, replaced: found.replaced, paper, period: manifest.period, folder, manifest: sha256 };
    }
  }
};

const lostWords = (lost: LostCodes): string =>
  lost.of === 'closing' ? words.lostClosing(lost.period, lost.folder) : words.lostJournal;

const lostBlocks = (lost: readonly LostCodes[]): readonly Block[] =>
  lost.length === 0
    ? []
    : [
        text(words.lost, 'bad'),
        ...lost.map((one) => text(`- ${lostWords(one)}`, 'bad', 2)),
        text(words.lostCure),
      ];

const notFoundBlocks = (code: string, lost: readonly LostCodes[]): readonly Block[] => [
  text(lost.length === 0 ? words.unknown(code) : words.unknownSoFar(code), 'bad'),
  ...lostBlocks(lost),
  text(words.whyUnknown(lost.length > 0)),
];

/** What the code at the foot of a paper is of, and whether that still stands. The same sheet that was sent in twice is found twice. */
export const foundReport = (code: string, { found, lost }: Lookup): Report => {
  const records = () => found.map(foundJson);
  return {
    page: () => [
      heading(words.title(code)),
      ...(found.length === 0
        ? notFoundBlocks(code, lost)
        : [
            ...found.flatMap((one, index) => [...(index === 0 ? [] : [gap]), ...foundBlocks(one)]),
            ...lostBlocks(lost),
          ]),
    ],
    data: () => ({ schema: schemas.paperCode, code, found: records(), lost }),
    records,
  };
};
