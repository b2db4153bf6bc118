/** Items for which something holds, and the others. */
export const parted = <T>(
  items: readonly T[],
  holds: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] => [items.filter(holds), items.filter((item) => !holds(item))];
