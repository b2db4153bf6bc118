import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';

/** The bands that regulations use everywhere, from the best down. */
export const USUAL: readonly string[] = ['tot', 'kha', 'trung_binh', 'kem'];

interface Rated {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Bands from one up to another are named, and hold a band: `bands` are those whose order is known, from the best down. */
export const ratedFlaws = ({ from, to }: Rated, bands: readonly string[], path: Path): readonly Flaw[] => {
  if (from === undefined && to === undefined) return [error({ code: 'rated-open' }, path)];
  if (from === undefined || to === undefined) return [];
  const order = [bands, USUAL].find((ids) => ids.includes(from) && ids.includes(to)) ?? [];
  return order.indexOf(from) < order.indexOf(to)
    ? [error({ code: 'rated-reversed', args: { from, to } }, path)]
    : [];
};
