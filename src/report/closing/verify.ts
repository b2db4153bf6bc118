import type { Closing, Journalled } from '../../domain/record/closing.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import type { Chain, ChainFlaw } from '../../engine/record/closing-chain.ts';
import { type Change, isNoted } from '../../engine/record/closing-changes.ts';
import { openText } from '../../messages/complaints/closings.ts';
import { closeLabels as labels } from '../../messages/labels/closing.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { schemas } from '../parts/schemas.ts';
import { changeWords } from './change-words.ts';

/** A closing held against what is there now. */
export interface Verified {
  readonly closing: Closing;
  readonly changes: readonly Change[];
  /** Whether it comes to the same points and bands; `null` where that cannot be told. */
  readonly sameResult: boolean | null;
}

/** A closing is as it was when nothing but what is merely noted has changed. */
export const isAsClosed = ({ changes, sameResult }: Verified): boolean =>
  sameResult !== false && changes.every(isNoted);

const flawWords = (flaw: ChainFlaw): string => {
  switch (flaw.code) {
    case 'line-broken':
      return labels.lineBroken(flaw.line);
    case 'line-misplaced':
      return labels.lineMisplaced(flaw.line);
    case 'line-altered':
      return labels.lineAltered(flaw.line);
    case 'closing-copied':
      return labels.closingCopied(flaw.folder, flaw.of);
    case 'manifest-broken':
      return labels.manifestBroken(flaw.folder);
    case 'manifest-differs':
      return labels.manifestDiffers(flaw.folder);
    case 'closing-unknown':
      return labels.closingUnknown(flaw.folder);
    case 'closing-missing':
      return labels.closingMissing(flaw.period, flaw.line);
  }
};

const resultWords = ({ sameResult }: Verified): string => {
  if (sameResult === null) return labels.noResult;
  return sameResult ? labels.sameResult : labels.otherResult;
};

const item = (words: string, tone?: 'bad' | 'muted'): Block => text(`- ${words}`, tone, 2);

/** A closing with what has changed since. */
export const closingBlocks = (verified: Verified): readonly Block[] => {
  const { closing, changes } = verified;
  const { folder, manifest } = closing;
  const { period, asOf, reopened, open } = manifest;
  const whole = isAsClosed(verified);
  return [
    gap,
    whole ? text(labels.asClosed(period, asOf), 'good') : text(labels.changed(period, asOf), 'bad'),
    ...(folder === period ? [] : [text(labels.setAside(folder), 'warn', 2)]),
    ...(reopened === null ? [] : [text(labels.reopenedFor(reopened.folder, reopened.reason), 'muted', 2)]),
    ...(manifest.closed === undefined ? [] : [text(labels.closedOn(manifest.closed), 'muted', 2)]),
    ...(open.length === 0 ? [] : [text(labels.openThen(openText(open, period)), 'muted', 2)]),
    ...changes.map((change) => item(changeWords(change), isNoted(change) ? 'muted' : 'bad')),
    ...(changes.length === 0 ? [] : [text(resultWords(verified), undefined, 2)]),
  ];
};

const asideBlocks = ({ closing: { folder }, changes }: Verified): readonly Block[] =>
  changes.length === 0
    ? []
    : [
        gap,
        text(labels.asideChanged(folder), 'bad'),
        ...changes.map((change) => item(changeWords(change), 'bad')),
      ];

const journalBlocks = ({ flaws, unjournalled }: Chain, lines: number): readonly Block[] => [
  gap,
  ...(flaws.length === 0
    ? [text(labels.journalWhole(lines), 'good')]
    : [text(labels.journalBroken, 'bad'), ...flaws.map((flaw) => item(flawWords(flaw), 'bad'))]),
  ...(unjournalled === null ? [] : [text(labels.journalBehind(unjournalled.manifest.period), 'warn')]),
];

const resultJson = (result: { readonly total: number | null; readonly band: unknown } | null) =>
  result === null
    ? null
    : { total: result.total === null ? null : toNumber(result.total), band: result.band };

const changeJson = (change: Change) => ({
  ...(change.code === 'sheet-differs' || change.code === 'sheet-corrected'
    ? { ...change, sheet: undefined, ...change.sheet, was: resultJson(change.was), is: resultJson(change.is) }
    : change),
  noted: isNoted(change),
  message: changeWords(change),
});

export const verifiedJson = (verified: Verified) => {
  const { folder, manifest, sha256 } = verified.closing;
  const { period, asOf, sequence, tool } = manifest;
  return {
    period,
    folder,
    sequence,
    asOf,
    tool,
    manifest: sha256,
    state: isAsClosed(verified) ? 'as-closed' : 'changed',
    sameResult: verified.sameResult,
    changes: verified.changes.map(changeJson),
  };
};

/** What has changed since periods were closed, and whether their journal is whole. */
export const verifyReport = (
  verified: readonly Verified[],
  aside: readonly Verified[],
  { chain, journal }: { readonly chain: Chain; readonly journal: readonly Journalled[] },
): Report => {
  const closings = () => verified.map(verifiedJson);
  const lines = journal.length;
  const unknowable = labels.unknowable(lines, journal.at(-1)?.sha256 ?? null);
  return {
    page: () => [
      heading(labels.title),
      ...verified.flatMap(closingBlocks),
      ...aside.flatMap(asideBlocks),
      ...journalBlocks(chain, lines),
      text(unknowable, 'muted'),
    ],
    data: () => ({
      schema: schemas.verify,
      closings: closings(),
      setAside: aside.map(verifiedJson),
      journal: {
        lines,
        flaws: chain.flaws.map((flaw) => ({ ...flaw, message: flawWords(flaw) })),
        last: journal.at(-1)?.sha256 ?? null,
        unjournalled: chain.unjournalled?.manifest.period ?? null,
      },
      /** What no reading of the folder can tell. */
      unknowable: [{ code: 'last-closing-removed', message: unknowable }],
    }),
    records: closings,
  };
};
