import type { Location } from '../../domain/problem/location.ts';
import type { Earlier, Months } from '../../engine/record/history.ts';

/** The regular meetings of every unit, and where each was read. */
export interface History {
  readonly monthsOf: (unit: string) => Months;
  readonly placesOf: (meeting: Earlier) => readonly Location[];
}

/** Of a unit nothing is known. */
export const none: Months = new Map();

/** Nothing is known of earlier meetings. */
export const noHistory: History = { monthsOf: () => none, placesOf: () => [] };
