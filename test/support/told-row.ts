import { z } from 'zod';

/** What cells of one row are to say, by the heads above them. */
export type ToldRow = Readonly<Record<string, string>>;

/** CSV keeps a number alone, so that it can be added up, and says a band in a column of its own; elsewhere both stand in one cell. */
export type Form = 'numbers' | 'words';

/** Bands of the An Phú form by their ids: as they are called, and in short. */
export const BANDS: Readonly<Record<string, readonly [name: string, short: string]>> = {
  tot: ['Tốt', 'T'],
  kha: ['Khá', 'K'],
  trung_binh: ['Trung bình', 'TB'],
  kem: ['Kém', 'Kém'],
};

export const LEVELS: Readonly<Record<string, string>> = {
  htxsnv: 'HTXSNV',
  httnv: 'HTTNV',
  htnv: 'HTNV',
  khtnv: 'KHTNV',
};

export const KINDS: Readonly<Record<string, string>> = {
  co_quan: 'Cơ quan',
  don_vi: 'Đơn vị',
  truong_hoc: 'Trường học',
};

export const nameOf = (band: string | null): string => (band === null ? '' : (BANDS[band]?.[0] ?? band));

export const shortOf = (band: string): string => BANDS[band]?.[1] ?? band;

/** A number as a Vietnamese reads it. */
export const read = (number: number): string => String(number).replace('.', ',').replace('-', '−');

export const number = (value: number | null): string => (value === null ? '' : String(value));

/** Counts that leave their place empty where they are 0. */
export const count = (value: number, form: Form): string =>
  value === 0 && form === 'words' ? '' : String(value);

export const withBand = (form: Form, total: number | null, band: string | null, words: string): string =>
  total === null || form === 'numbers' || band === null ? number(total) : `${read(total)} ${words}`;

export const tally = z.record(z.string(), z.number());
export const band = z.string().nullable();
export const amount = z.number().nullable();

/** A day as a Vietnamese reads it. */
export const day = (iso: string): string => iso.split('-').toReversed().join('/');
