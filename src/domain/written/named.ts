import { fold } from './fold.ts';

/** What has a stable id, a name, and perhaps a short form of it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
}

/** The one that a text names: by its id, or by its id, its name or its short form in any spelling; `undefined` where it is none, or more than one. */
export const namedBy = <T extends Named>(text: string, all: readonly T[]): T | undefined => {
  const exact = all.find(({ id }) => id === text);
  if (exact !== undefined) return exact;
  const key = fold(text);
  const found = all.filter(({ id, name, short }) =>
    [id, name, ...(short === undefined ? [] : [short])].some((word) => fold(word) === key),
  );
  return found.length === 1 ? found[0] : undefined;
};
