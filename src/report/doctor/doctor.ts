import type { Location } from '../../domain/problem/location.ts';
import { doctorLabels as labels } from '../../messages/labels/doctor.ts';
import { cell, type Report } from '../page.ts';
import { placeText } from '../parts/places.ts';
import { schemas } from '../parts/schemas.ts';
import { type Column, tableOf } from '../parts/table.ts';

/** One thing that was looked at: how it stands, and what helps where it does not stand well. */
export interface Examined {
  readonly what: keyof typeof labels.subjects;
  readonly state: 'ok' | 'notice' | 'error';
  readonly message: string;
  readonly hint: string | null;
  /** Where it stands in a file. */
  readonly location?: Location;
}

const TONES = { ok: 'good', notice: 'warn', error: 'bad' } as const;

const columns: readonly Column<Examined>[] = [
  { title: labels.state, cell: ({ state }) => cell(labels.states[state], TONES[state]) },
  { title: labels.subject, cell: ({ what }) => cell(labels.subjects[what]) },
  {
    title: labels.found,
    wraps: true,
    cell: ({ message, hint, location }) =>
      cell(
        [
          ...(location === undefined ? [] : [`${placeText(location)}:`]),
          message,
          ...(hint === null ? [] : [hint]),
        ].join(' '),
      ),
  },
];

/** How the machine, the program and the workspace stand, a line each. */
export const doctorReport = (examined: readonly Examined[]): Report => {
  const records = () => [...examined];
  return {
    page: () => [tableOf(columns, examined)],
    data: () => ({ schema: schemas.doctor, checks: records() }),
    records,
  };
};
