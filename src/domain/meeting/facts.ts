import type { Day } from '../values/day.ts';
import { parseDay } from '../values/day.ts';
import { type Hundredths, ONE, parseHundredths } from '../values/hundredths.ts';
import { parseCount } from '../written/count.ts';
import { fold } from '../written/fold.ts';
import { parseTime } from '../written/time.ts';

/** What a fact measures; a rubric may declare further facts, but of these types only. */
export const factTypes = [
  'nguoi',
  'lan',
  'phut',
  'phan_tram',
  'so',
  'co_khong',
  'ngay',
  'gio',
  'danh_sach',
] as const;
export type FactType = (typeof factTypes)[number];

/** Types of facts that are counted. */
export const countedTypes = ['nguoi', 'lan'] as const satisfies readonly FactType[];

/** Types of facts of which one can be a share of another. */
export const amountTypes = [...countedTypes, 'phut', 'so'] as const satisfies readonly FactType[];

/** Types of facts that lie in an interval. */
export const numericTypes = [
  ...countedTypes,
  'phut',
  'phan_tram',
  'so',
  'co_khong',
] as const satisfies readonly FactType[];

/** The file key of a fact, such as `co_mat`. Facts are data, as criterion and band ids are. */
export type FactId = string;

/** A number in hundredths of its unit (people, times, minutes, per cent, minutes since midnight; 1 for yes and 0 for no), a day, or codes of members. */
export type FactValue = Hundredths | Day | readonly string[];

export type Facts = ReadonlyMap<FactId, FactValue>;

/** The facts every meeting file may record, whatever its rubric. */
export const FACT = {
  members: 'dang_so',
  exempt: 'mien_sinh_hoat',
  specialDuty: 'nhiem_vu_dac_biet',
  present: 'co_mat',
  excused: 'vang_co_ly_do',
  unexcused: 'vang_khong_ly_do',
  excusedCodes: 'ma_vang_co_ly_do',
  longAbsent: 'vang_qua_3_ky',
  speakers: 'phat_bieu',
  start: 'bat_dau',
  end: 'ket_thuc',
  duration: 'thoi_luong',
  targetsMet: 'ty_le_chi_tieu',
  committeeMet: 'ngay_hop_chi_uy',
  documentsPosted: 'ngay_dang_tai_tai_lieu',
  conclusionPosted: 'ngay_dang_tai_ket_luan',
} as const;

/** Whether more of a fact is better of a meeting, or less of it. */
export type Better = 'more' | 'less';

/** The facts of which everybody knows which way is better. */
export const betterOf: ReadonlyMap<FactId, Better> = new Map<FactId, Better>([
  [FACT.present, 'more'],
  [FACT.speakers, 'more'],
  [FACT.targetsMet, 'more'],
  [FACT.unexcused, 'less'],
  [FACT.longAbsent, 'less'],
]);

/** Days of which earlier is better: many before the meeting, few after it. */
export const soonIsBetter: ReadonlySet<FactId> = new Set([FACT.documentsPosted, FACT.conclusionPosted]);

/** Counts that seldom change from one meeting to the next, so that a blank hands them on. */
export const LASTING_FACTS = [FACT.members, FACT.exempt, FACT.specialDuty] as const;

export const standardFacts: ReadonlyMap<FactId, FactType> = new Map<FactId, FactType>([
  [FACT.members, 'nguoi'],
  [FACT.exempt, 'nguoi'],
  [FACT.specialDuty, 'nguoi'],
  [FACT.present, 'nguoi'],
  [FACT.excused, 'nguoi'],
  [FACT.unexcused, 'nguoi'],
  [FACT.excusedCodes, 'danh_sach'],
  [FACT.longAbsent, 'nguoi'],
  [FACT.speakers, 'nguoi'],
  [FACT.start, 'gio'],
  [FACT.end, 'gio'],
  [FACT.duration, 'phut'],
  [FACT.targetsMet, 'phan_tram'],
  [FACT.committeeMet, 'ngay'],
  [FACT.documentsPosted, 'ngay'],
  [FACT.conclusionPosted, 'ngay'],
]);

const PER_CENT = /^(.*\d)\s*%$/;

/** What people write who counted and found none. An empty field says nothing and is not among them. */
const NONE: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014', 'khong', 'khong_co']);

const saysNone = (text: string): boolean => NONE.has(text) || NONE.has(fold(text));

const parseMinutes = (text: string): Hundredths | undefined => {
  const minutes = parseCount(text);
  return minutes === undefined ? undefined : minutes * ONE;
};

const parseCounted = (text: string): Hundredths | undefined => (saysNone(text) ? 0 : parseMinutes(text));

const parsePerCent = (text: string): Hundredths | undefined => {
  const value = parseHundredths(PER_CENT.exec(text)?.[1] ?? text);
  return value !== undefined && value >= 0 ? value : undefined;
};

const parseMinutesOfDay = (text: string): Hundredths | undefined => {
  const minutes = parseTime(text);
  return minutes === undefined ? undefined : minutes * ONE;
};

const parseNumber = (text: string): Hundredths | undefined => {
  const value = parseHundredths(text);
  return value !== undefined && value >= 0 ? value : undefined;
};

const yesNo: ReadonlyMap<string, Hundredths> = new Map([
  ['co', ONE],
  ['dung', ONE],
  ['yes', ONE],
  ['khong', 0],
  ['sai', 0],
  ['no', 0],
]);

/** The word for a list that names nobody. */
const NOBODY = '0';

/** The codes of a line, as they stand there. */
export const codesIn = (text: string): readonly string[] =>
  text.split(/[\s,;]+/).filter((code) => code !== '');

/** Codes of members, separated by commas, semicolons or spaces; none twice, and `0` for nobody. */
const parseCodes = (text: string): readonly string[] | undefined => {
  if (text.trim() === NOBODY || saysNone(text.trim())) return [];
  const codes = codesIn(text);
  if (codes.length === 0) return undefined;
  return new Set(codes).size === codes.length ? [...codes].sort() : undefined;
};

/** The text of a fact that was written as a list. */
export const listText = (codes: readonly string[]): string =>
  codes.length === 0 ? NOBODY : codes.join(', ');

const readers: Readonly<Record<FactType, (text: string) => FactValue | undefined>> = {
  nguoi: parseCounted,
  lan: parseCounted,
  phut: parseMinutes,
  phan_tram: parsePerCent,
  so: parseNumber,
  co_khong: (text) => yesNo.get(fold(text)),
  ngay: parseDay,
  gio: parseMinutesOfDay,
  danh_sach: parseCodes,
};

/** Reads one fact as its type asks; text that is not of the type gives `undefined`. */
export const parseFact = (type: FactType, text: string): FactValue | undefined => readers[type](text);

/** The number a fact holds; `undefined` when it is not recorded or is a day. */
export const numberOf = (facts: Facts, id: FactId): Hundredths | undefined => {
  const value = facts.get(id);
  return typeof value === 'number' ? value : undefined;
};

/** The codes a fact lists; `undefined` when it is not recorded or is no list. */
export const codesOf = (facts: Facts, id: FactId): readonly string[] | undefined => {
  const value = facts.get(id);
  return typeof value === 'object' ? value : undefined;
};

/** The day a fact holds; `undefined` when it is not recorded or is a number. */
export const dayOf = (facts: Facts, id: FactId): Day | undefined => {
  const value = facts.get(id);
  return typeof value === 'string' ? value : undefined;
};
