import type { ClosedResults, SheetResult, UnitResult } from '../../domain/record/closed-results.ts';
import type { FileHash, LawHash, Manifest } from '../../domain/record/closing.ts';

/** Something that is no longer as it was when a period was closed. */
export type Change =
  | { readonly code: `${'output' | 'input'}-${'changed' | 'missing' | 'new'}`; readonly path: string }
  | { readonly code: 'workspace-changed'; readonly path: string }
  | { readonly code: `law-${'changed' | 'gone' | 'new'}`; readonly id: string; readonly version: string }
  | { readonly code: 'tool-differs'; readonly was: string; readonly is: string }
  | {
      readonly code: 'sheet-differs';
      readonly sheet: Pick<SheetResult, 'unit' | 'date' | 'kind'>;
      readonly was: SheetResult | null;
      readonly is: SheetResult | null;
    }
  /** The same, where the sheet is a correction that came after the closing. */
  | {
      readonly code: 'sheet-corrected';
      readonly sheet: Pick<SheetResult, 'unit' | 'date' | 'kind'>;
      readonly was: SheetResult | null;
      readonly is: SheetResult;
      readonly reason: string;
    }
  | {
      readonly code: 'unit-differs';
      readonly unit: string;
      /** The month whose state is another one; `null` where the band of the period is. */
      readonly month: string | null;
      readonly was: string | null;
      readonly is: string | null;
    };

/** Whether a change is only noted: by itself it makes no closed result wrong. */
export const isNoted = ({ code }: Change): boolean => code === 'workspace-changed' || code === 'tool-differs';

/** The same things as they are now. */
export interface Present {
  readonly version: string;
  readonly workspace: FileHash;
  readonly inputs: readonly FileHash[];
  readonly rubrics: readonly LawHash[];
  readonly rule: LawHash | null;
  /** The files of the closing as they stand there now. */
  readonly outputs: readonly FileHash[];
}

const fileChanges = (
  what: 'output' | 'input',
  was: readonly FileHash[],
  is: readonly FileHash[],
): readonly Change[] => {
  const now = new Map(is.map((file) => [file.path, file.sha256]));
  const before = new Set(was.map(({ path }) => path));
  return [
    ...was.flatMap(({ path, sha256 }): readonly Change[] => {
      const hash = now.get(path);
      if (hash === sha256) return [];
      return [{ code: hash === undefined ? `${what}-missing` : `${what}-changed`, path }];
    }),
    ...is.filter(({ path }) => !before.has(path)).map(({ path }): Change => ({ code: `${what}-new`, path })),
  ];
};

const lawName = ({ id, version }: LawHash): string => `${id}@${version}`;

const lawChanges = (was: readonly LawHash[], is: readonly LawHash[]): readonly Change[] => {
  const now = new Map(is.map((law) => [lawName(law), law.sha256]));
  const before = new Set(was.map(lawName));
  return [
    ...was.flatMap((law): readonly Change[] => {
      const hash = now.get(lawName(law));
      const { id, version } = law;
      if (hash === law.sha256) return [];
      return [{ code: hash === undefined ? 'law-gone' : 'law-changed', id, version }];
    }),
    ...is
      .filter((law) => !before.has(lawName(law)))
      .map(({ id, version }): Change => ({ code: 'law-new', id, version })),
  ];
};

const paired = <T>(was: readonly T[], is: readonly T[], keyOf: (one: T) => string) => {
  const [before, now] = [was, is].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  const keys = [...new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  return keys.map((key) => ({ was: before?.get(key) ?? null, is: now?.get(key) ?? null }));
};

const sheetKey = ({ unit, date, kind }: SheetResult): string => `${unit} ${date} ${kind}`;

/** Why a sheet takes the place of another one, where it did not do so when the period was closed. */
const laterCorrection = (was: SheetResult | null, is: SheetResult | null): string | null => {
  if (is?.replaces === undefined || is.replaces.sheet === was?.replaces?.sheet) return null;
  return is.replaces.reason;
};

const sheetChanges = (was: readonly SheetResult[], is: readonly SheetResult[]): readonly Change[] =>
  paired(was, is, sheetKey).flatMap((pair): readonly Change[] => {
    const sheet = pair.was ?? pair.is;
    const correction = laterCorrection(pair.was, pair.is);
    const same = pair.was?.total === pair.is?.total && pair.was?.band?.id === pair.is?.band?.id;
    if (sheet === null || (same && correction === null && pair.was !== null && pair.is !== null)) return [];
    const { unit, date, kind } = sheet;
    if (pair.is !== null && correction !== null)
      return [
        {
          code: 'sheet-corrected',
          sheet: { unit, date, kind },
          was: pair.was,
          is: pair.is,
          reason: correction,
        },
      ];
    return [{ code: 'sheet-differs', sheet: { unit, date, kind }, ...pair }];
  });

const unitChanges = (was: readonly UnitResult[], is: readonly UnitResult[]): readonly Change[] =>
  paired(was, is, ({ unit }) => unit).flatMap((pair): readonly Change[] => {
    const unit = pair.was?.unit ?? pair.is?.unit ?? '';
    const [before, now] = [pair.was?.months ?? {}, pair.is?.months ?? {}];
    const months = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    const states = months.map((month) => ({
      month,
      was: before[month]?.status ?? null,
      is: now[month]?.status ?? null,
    }));
    const band = { month: null, was: pair.was?.band?.title ?? null, is: pair.is?.band?.title ?? null };
    return [...states, band]
      .filter((one) => one.was !== one.is)
      .map((one): Change => ({ code: 'unit-differs', unit, ...one }));
  });

/** What a period comes to now against what it came to when it was closed. */
export const resultChanges = (was: ClosedResults, is: ClosedResults): readonly Change[] => [
  ...sheetChanges(was.sheets, is.sheets),
  ...unitChanges(was.units, is.units),
];

/** What the files of a closing are now against what was written. */
export const outputChanges = ({ outputs }: Manifest, now: readonly FileHash[]): readonly Change[] =>
  fileChanges('output', outputs, now);

/** What a closing rests on now against what it rested on. */
export const basisChanges = (manifest: Manifest, now: Present): readonly Change[] => [
  ...outputChanges(manifest, now.outputs),
  ...fileChanges('input', manifest.inputs, now.inputs),
  ...(manifest.workspace.sha256 === now.workspace.sha256
    ? []
    : [{ code: 'workspace-changed', path: manifest.workspace.path } as const]),
  ...lawChanges(
    [...manifest.rubrics, ...(manifest.rule === null ? [] : [manifest.rule])],
    [...now.rubrics, ...(now.rule === null ? [] : [now.rule])],
  ),
  ...(manifest.tool.version === now.version
    ? []
    : [{ code: 'tool-differs', was: manifest.tool.version, is: now.version } as const]),
];
