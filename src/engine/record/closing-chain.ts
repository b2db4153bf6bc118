import { type Closing, type Journalled, journalTextOf } from '../../domain/record/closing.ts';

/** Something that does not fit between the closings of a workspace and their journal. */
export type ChainFlaw =
  /** A line that cannot be read. */
  | { readonly code: 'line-broken'; readonly line: number }
  /** A line that does not follow from the one before. */
  | { readonly code: 'line-misplaced'; readonly line: number }
  /** A line that does not say what its closing says. */
  | { readonly code: 'line-altered'; readonly line: number }
  /** A folder with a closing that stands elsewhere. */
  | { readonly code: 'closing-copied'; readonly folder: string; readonly of: string }
  /** A closing that cannot be read. */
  | { readonly code: 'manifest-broken'; readonly folder: string }
  /** A closing that is not the one the journal speaks of. */
  | { readonly code: 'manifest-differs'; readonly folder: string }
  /** A closing of which the journal says nothing. */
  | { readonly code: 'closing-unknown'; readonly folder: string }
  /** A closing that the journal speaks of and that is not there. */
  | { readonly code: 'closing-missing'; readonly period: string; readonly line: number };

export interface Chain {
  readonly flaws: readonly ChainFlaw[];
  /** The newest closing, whose line the journal lacks because its writing was interrupted. */
  readonly unjournalled: Closing | null;
  /** A closing that was set aside for one that never came, because its writing was interrupted. */
  readonly setAside: Closing | null;
}

interface Found {
  readonly closings: readonly Closing[];
  readonly broken: readonly string[];
  readonly copies: readonly { readonly folder: string; readonly of: string }[];
  readonly journal: readonly Journalled[];
  readonly brokenLine: number | null;
}

const lineFlaws = ({ journal, brokenLine }: Found): readonly ChainFlaw[] => [
  ...journal.flatMap(({ line }, index): readonly ChainFlaw[] =>
    line.sequence === index + 1 && line.previous === (journal[index - 1]?.sha256 ?? null)
      ? []
      : [{ code: 'line-misplaced', line: index + 1 }],
  ),
  ...(brokenLine === null ? [] : [{ code: 'line-broken', line: brokenLine } as const]),
];

/** Whether a closing stands right behind the last that the journal knows. */
const follows = ({ manifest }: Closing, { journal }: Found): boolean =>
  manifest.sequence === journal.length + 1 && manifest.previous === (journal.at(-1)?.line.manifest ?? null);

const closingFlaws = ({ closings, journal }: Found, unjournalled: Closing | null): readonly ChainFlaw[] =>
  closings.flatMap((closing): readonly ChainFlaw[] => {
    const { folder, manifest, sha256 } = closing;
    const { line, text } = journal[manifest.sequence - 1] ?? {};
    if (line === undefined) return closing === unjournalled ? [] : [{ code: 'closing-unknown', folder }];
    const before = journal[manifest.sequence - 2]?.line.manifest ?? null;
    if (line.manifest !== sha256 || line.period !== manifest.period || manifest.previous !== before)
      return [{ code: 'manifest-differs', folder }];
    return text === journalTextOf(closing, line.previous)
      ? []
      : [{ code: 'line-altered', line: manifest.sequence }];
  });

const missing = ({ closings, broken, journal }: Found): readonly ChainFlaw[] =>
  journal.flatMap(({ line: { sequence, period } }) =>
    closings.some(({ manifest }) => manifest.sequence === sequence) ||
    broken.some((folder) => folder.split('.')[0] === period)
      ? []
      : [{ code: 'closing-missing', period, line: sequence } as const],
  );

/** Whether the journal vouches for a closing as it stands: its line says what the closing says, and what came after rests on both. */
export const isVouchedFor = (
  closing: Closing,
  { closings, journal }: Pick<Found, 'closings' | 'journal'>,
): boolean => {
  const { sequence } = closing.manifest;
  const own = journal[sequence - 1];
  const after = journal[sequence];
  return (
    own !== undefined &&
    own.text === journalTextOf(closing, journal[sequence - 2]?.sha256 ?? null) &&
    (after === undefined || after.line.previous === own.sha256) &&
    closings.every(
      ({ manifest }) => manifest.sequence !== sequence + 1 || manifest.previous === closing.sha256,
    )
  );
};

/** The newest closing of each period. */
export const newestOf = (closings: readonly Closing[]): ReadonlyMap<string, Closing> =>
  new Map(closings.map((closing) => [closing.manifest.period, closing]));

/** Holds the closings of a workspace, in the order of their sequence, against their journal. */
export const chainOf = (found: Found): Chain => {
  const { closings, broken, brokenLine } = found;
  const last = closings.at(-1);
  const unjournalled = last !== undefined && brokenLine === null && follows(last, found) ? last : null;
  const setAside =
    [...newestOf(closings).values()].find(
      ({ folder, manifest: { period } }) => folder !== period && !broken.includes(period),
    ) ?? null;
  return {
    flaws: [
      ...lineFlaws(found),
      ...broken.map((folder): ChainFlaw => ({ code: 'manifest-broken', folder })),
      ...found.copies.map(({ folder, of }): ChainFlaw => ({ code: 'closing-copied', folder, of })),
      ...closingFlaws(found, unjournalled),
      ...missing(found),
    ],
    unjournalled,
    setAside,
  };
};
