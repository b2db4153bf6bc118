import { z } from 'zod';
import {
  amount,
  band,
  day,
  type Form,
  LEVELS,
  nameOf,
  number,
  read,
  type ToldRow,
  tally,
  withBand,
} from './told-row.ts';
import { plain } from './written-tables.ts';

const history = z.object({
  sheets: z.array(z.object({ date: z.string(), hash: z.string(), total: amount, band })),
});

export const historyRows = (data: unknown): readonly ToldRow[] =>
  history.parse(data).sheets.map(({ date, hash, total, band: given }) => ({
    Ngày: day(date),
    'Mã phiếu': plain(hash.slice(0, 12)),
    Điểm: number(total),
    'Xếp loại': nameOf(given),
  }));

const score = z.object({ total: amount, band });
const compare = z.object({
  meetings: z.array(
    z.object({ unit: z.string(), date: z.string(), self: score, appraised: score, difference: amount }),
  ),
});

const either = (form: Form, head: string, { total, band: given }: z.output<typeof score>): ToldRow =>
  total === null
    ? {}
    : {
        [head]: withBand(form, total, given, nameOf(given)),
        ...(form === 'numbers' ? { [`Xếp loại ${head.toLowerCase()}`]: nameOf(given) } : {}),
      };

export const compareRows = (data: unknown, form: Form): readonly ToldRow[] =>
  compare.parse(data).meetings.map(({ unit, date, self, appraised }) => ({
    'Chi bộ': unit,
    Ngày: day(date),
    ...either(form, 'Tự chấm', self),
    ...either(form, 'Thẩm định', appraised),
  }));

const stage = z.object({ level: z.string() }).nullable();
const rating = z.object({
  rows: z.array(
    z.object({
      name: z.string(),
      points: amount,
      self: stage,
      proposed: stage,
      decided: stage,
      counted: stage,
      quality: z.object({ title: z.string() }).nullable(),
    }),
  ),
  totals: tally,
});

const levelOf = (given: z.output<typeof stage>): string =>
  given === null ? '–' : (LEVELS[given.level] ?? given.level);

/** The level that counts is a word on a screen and in CSV, and a column of its own in the form of an office. */
export const ratingRows =
  (isForm: boolean) =>
  (data: unknown): readonly ToldRow[] => {
    const { rows, totals } = rating.parse(data);
    return [
      ...rows.map(({ name, points, self, proposed, decided, counted, quality }) => ({
        'Chi bộ': plain(name),
        Điểm: number(points),
        'Tự xếp loại': levelOf(self),
        'Đề nghị': levelOf(proposed),
        'Quyết định': levelOf(decided),
        ...(isForm
          ? Object.fromEntries(
              Object.entries(LEVELS).map(([id, short]) => [short, counted?.level === id ? 'x' : '']),
            )
          : { 'Kết quả': counted === null ? 'chưa' : levelOf(counted) }),
        ...(quality === null ? {} : { 'SHCB năm': quality.title }),
      })),
      ...(isForm
        ? [
            {
              'Chi bộ': 'Tổng cộng',
              ...Object.fromEntries(
                Object.entries(LEVELS).map(([id, short]) => [short, number(totals[id] ?? 0)]),
              ),
            },
          ]
        : []),
    ];
  };

const assessments = z.object({
  assessments: z.array(
    z.object({
      unit: z.string(),
      date: z.string(),
      total: amount,
      possible: z.number(),
      band: z.object({ title: z.string() }).nullable(),
      criteria: z.array(
        z.object({ id: z.string(), title: z.string(), awarded: amount, possible: z.number() }),
      ),
    }),
  ),
});

/** All sheets, a row each. */
export const scoreRows = (data: unknown): readonly ToldRow[] =>
  assessments
    .parse(data)
    .assessments.flatMap(({ unit, date, total, band: given }) =>
      total === null
        ? []
        : [{ 'Chi bộ': unit, Ngày: day(date), Điểm: number(total), 'Xếp loại': given?.title ?? '' }],
    );

/** The lines of each sheet, on a screen or in the form that is signed, with its total below them. */
export const lineRows =
  (isForm: boolean) =>
  (data: unknown, form: Form): readonly ToldRow[] => {
    const lines = assessments
      .parse(data)
      .assessments.flatMap(({ criteria, total, possible }) => [
        ...criteria,
        { title: 'TỔNG ĐIỂM', awarded: total, possible },
      ]);
    return lines.map(({ title, awarded, possible: of }) =>
      isForm
        ? { 'TIÊU CHÍ ĐÁNH GIÁ': plain(title), 'Thang điểm': number(of), 'Điểm tự chấm': number(awarded) }
        : {
            'Tiêu chí': plain(title),
            ...(form === 'numbers'
              ? { Điểm: number(awarded), 'Điểm tối đa': number(of) }
              : { Điểm: `${awarded === null ? '?' : read(awarded)}/${read(of)}` }),
          },
    );
  };
