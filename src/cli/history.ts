import { monthOf } from '../domain/day.ts';
import type { Location } from '../domain/location.ts';
import type { Meeting } from '../domain/meeting.ts';
import { standsForMonth } from '../domain/meeting-kind.ts';
import type { Months } from '../engine/history.ts';
import type { Files } from '../intake/files.ts';
import type { ReadSheet } from '../intake/meetings.ts';

/** The regular meetings of every unit, and where each was read. */
export interface History {
  readonly monthsOf: (unit: string) => Months;
  readonly placesOf: (meeting: Meeting) => readonly Location[];
}

const none: Months = new Map();

/** Puts sheets by unit and month. A month with two sheets that differ tells nothing: which of them is right is for the unit to say. */
export const makeHistory = (sheets: readonly ReadSheet[]): History => {
  const units = new Map<string, Map<string, Meeting>>();
  const places = new Map<Meeting, Location>();
  const twice = new Set<string>();
  const contents = new Map<string, string>();
  for (const { meeting, location, content } of sheets) {
    if (!standsForMonth(meeting.kind)) continue;
    const month = monthOf(meeting.date);
    const key = `${meeting.unit} ${month}`;
    if ((contents.get(key) ?? content) !== content) twice.add(key);
    contents.set(key, content);
    places.set(meeting, location);
    const months = units.get(meeting.unit) ?? new Map<string, Meeting>();
    units.set(meeting.unit, months.set(month, meeting));
  }
  for (const key of twice) {
    const [unit = '', month = ''] = key.split(' ');
    units.get(unit)?.delete(month);
  }
  return {
    monthsOf: (unit) => units.get(unit) ?? none,
    placesOf: (meeting) => {
      const place = places.get(meeting);
      return place === undefined ? [] : [place];
    },
  };
};

/** Whether a file names one of the units somewhere, so that it is worth reading. */
export const mentions = (files: Files, path: string, units: readonly string[]): boolean => {
  try {
    const text = new TextDecoder().decode(files.read(path)).replaceAll('\0', '');
    return units.some((unit) => text.includes(unit));
  } catch {
    return false;
  }
};
