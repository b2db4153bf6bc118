import type { FactId } from '../../domain/meeting/facts.ts';
import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import type { Location } from '../../domain/problem/location.ts';
import { type Month, monthOf } from '../../domain/values/day.ts';
import { monthKey } from '../../engine/period/summarise.ts';
import type { Earlier } from '../../engine/record/history.ts';
import type { ReadSheet } from '../../intake/files/meeting/sheet.ts';
import { kindOfName } from '../../intake/formats/kinds.ts';
import { bytesIfThere, type Files } from '../../intake/world/files.ts';
import { type History, none } from '../judge/earlier.ts';
import { sheetHash } from './sheet-hash.ts';

/** Puts sheets by unit and month, and keeps of each what a later meeting may ask. A month with two sheets that differ tells nothing: which of them is right is for the unit to say. */
export const gatherHistory = () => {
  const units = new Map<string, Map<Month, Earlier>>();
  const places = new Map<Earlier, Location>();
  const contents = new Map<string, string>();
  const twice = new Set<string>();
  const add = (sheet: ReadSheet, asked: ReadonlySet<FactId>) => {
    const {
      meeting: { unit, date, kind, facts },
      location,
    } = sheet;
    if (!standsForMonth(kind)) return;
    const month = monthOf(date);
    const key = monthKey(unit, month);
    const content = sheetHash(sheet);
    if ((contents.get(key) ?? content) !== content) twice.add(key);
    contents.set(key, content);
    const kept = [...facts].filter(([id]) => asked.has(id));
    if (kept.length === 0) return;
    const earlier: Earlier = { date, facts: new Map(kept) };
    places.set(earlier, location);
    const months = units.get(unit) ?? new Map<Month, Earlier>();
    units.set(unit, months.set(month, earlier));
  };
  const history = (): History => {
    for (const [unit, months] of units)
      for (const month of months.keys()) if (twice.has(monthKey(unit, month))) months.delete(month);
    return {
      monthsOf: (unit) => units.get(unit) ?? none,
      placesOf: (meeting) => {
        const place = places.get(meeting);
        return place === undefined ? [] : [place];
      },
    };
  };
  return { add, history };
};

/** Whether a file names one of the units somewhere, so that it is worth reading; a workbook is packed and does not show it. */
export const mentions = (files: Files, path: string, units: readonly string[]): boolean => {
  if (kindOfName(path) === 'workbook') return true;
  const bytes = bytesIfThere(files, path);
  // Reading it once more says what is wrong with it.
  if (bytes === undefined) return true;
  const text = new TextDecoder().decode(bytes).replaceAll('\0', '');
  return units.some((unit) => text.includes(unit));
};
