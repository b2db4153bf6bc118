import type { Priority } from '../../report/page.ts';

/** From so many columns of text on, something of a priority does not crowd out the rest. */
const WIDTHS: Readonly<Record<Priority, number>> = {
  detail: 100,
  sum: 110,
  source: 118,
  background: 120,
  outside: 150,
  data: Number.POSITIVE_INFINITY,
};

/** Whether a screen of a width shows something. */
export const hasRoom = ({ priority }: { readonly priority?: Priority }, width: number): boolean =>
  priority === undefined || width >= WIDTHS[priority];
