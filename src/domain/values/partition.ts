/** Items for which something holds, and the others. */
export const partition = <T>(
  items: readonly T[],
  holds: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] => [items.filter(holds), items.filter((item) => !holds(item))];
