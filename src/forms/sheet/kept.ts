import type { Entries } from './entries.ts';

/** Entries as a text to be kept. */
export const keptText = (entries: Entries): string => JSON.stringify([...entries]);

/** The entries of a text that was kept; one that is none of ours throws or gives none. */
export const entriesIn = (text: string): Entries => {
  const kept: unknown = JSON.parse(text);
  if (!Array.isArray(kept)) return new Map();
  return new Map(
    kept.flatMap((pair: unknown): [string, string][] => {
      if (!Array.isArray(pair)) return [];
      const [field, value]: unknown[] = pair;
      return typeof field === 'string' && typeof value === 'string' ? [[field, value]] : [];
    }),
  );
};
