import { z } from 'zod';
import {
  amount,
  BANDS,
  band,
  count,
  day,
  type Form,
  KINDS,
  nameOf,
  number,
  shortOf,
  type ToldRow,
  tally,
  withBand,
} from './told-row.ts';
import { plain } from './written-tables.ts';

const report = z.object({
  period: z.string(),
  rows: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      months: z.record(
        z.string(),
        z.object({
          status: z.string(),
          total: amount,
          band,
          date: band,
          present: amount.optional(),
          members: amount.optional(),
        }),
      ),
      counts: tally,
      mean: amount,
      band: z.object({ title: z.string() }).nullable(),
    }),
  ),
  totals: tally,
});

const monthHead = (month: string): string => `T${Number(month.slice(5))}`;

/** The table of a quarter or a year. */
export const spanRows = (data: unknown, form: Form): readonly ToldRow[] => {
  const { rows, period } = report.parse(data);
  return rows.map(({ name, months, counts, mean, band: given }) => ({
    'Chi bộ': plain(name),
    ...Object.fromEntries(
      Object.entries(months).flatMap(([month, { status, total, band: given }]) => {
        if (status !== 'scored') return [];
        const head = monthHead(month);
        return [
          [head, withBand(form, total, given, given === null ? '' : shortOf(given))],
          ...(form === 'numbers' ? [[`Xếp loại ${head}`, nameOf(given)]] : []),
        ];
      }),
    ),
    ...Object.fromEntries(Object.entries(counts).map(([id, times]) => [shortOf(id), count(times, form)])),
    ĐBQ: number(mean),
    ...(/^\d+$/.test(period) && given !== null ? { Năm: given.title } : {}),
  }));
};

/** The list of a month, and below it how many were given each band. */
export const monthRows = (data: unknown, form: Form): readonly ToldRow[] => {
  const { rows, totals } = report.parse(data);
  const bands = Object.keys(BANDS);
  return [
    ...rows.map(({ name, months }) => {
      const [month] = Object.values(months);
      const held = month?.date === null ? undefined : month;
      return {
        'Chi bộ': plain(name),
        ...(held?.present == null || held.members == null
          ? {}
          : form === 'numbers'
            ? { 'Có mặt': number(held.present), 'Đảng số': number(held.members) }
            : { 'Đảng viên': `${held.present}/${held.members}` }),
        'Ngày họp': held?.date == null ? '' : day(held.date),
        Điểm: number(held?.total ?? null),
        ...Object.fromEntries(bands.map((id) => [nameOf(id), month?.band === id ? 'x' : ''])),
      };
    }),
    {
      'Chi bộ': 'Tổng cộng',
      ...Object.fromEntries(bands.map((id) => [nameOf(id), count(totals[id] ?? 0, form)])),
    },
  ];
};

const kinds = z.object({
  kinds: z.array(
    z.object({
      kind: z.string(),
      units: z.number(),
      counts: tally,
      shares: z.record(z.string(), amount),
      mean: amount,
    }),
  ),
});

export const kindRows = (data: unknown): readonly ToldRow[] =>
  kinds.parse(data).kinds.map(({ kind, units, counts, mean, shares }) => ({
    'Loại hình': KINDS[kind] ?? kind,
    'Số chi bộ': number(units),
    ...Object.fromEntries(
      Object.entries(counts).flatMap(([id, times]) => [
        [nameOf(id), number(times)],
        [`% ${nameOf(id)}`, number(shares[id] ?? null)],
      ]),
    ),
    ĐBQ: number(mean),
  }));

const losses = z.object({
  losses: z.array(
    z.object({
      criterion: z.string(),
      title: z.string(),
      meetings: z.number(),
      units: z.number(),
      points: z.number(),
      share: z.number(),
    }),
  ),
});

export const lossRows = (data: unknown): readonly ToldRow[] =>
  losses.parse(data).losses.map(({ criterion, title, meetings, units, points, share }) => ({
    'Tiêu chí': criterion,
    Tên: plain(title),
    'Số buổi bị trừ điểm': number(meetings),
    'Số chi bộ': number(units),
    'Điểm bị trừ': number(points),
    'Tỷ trọng %': number(share),
  }));

const near = z.object({
  rows: z.array(z.object({ unit: z.string(), name: z.string() })),
  nearBorder: z.array(
    z.object({ unit: z.string(), month: z.string(), total: z.number(), band, distance: z.number() }),
  ),
});

export const nearRows = (data: unknown): readonly ToldRow[] => {
  const { rows, nearBorder } = near.parse(data);
  return nearBorder.map(({ unit, month, total, band: given, distance }) => ({
    'Chi bộ': plain(rows.find((row) => row.unit === unit)?.name),
    Tháng: monthHead(month),
    Điểm: number(total),
    'Xếp loại': nameOf(given),
    Cách: number(distance),
  }));
};

const movement = z.object({ movement: z.object({ opening: z.number(), closing: z.number() }) });

export const movementRows = (data: unknown): readonly ToldRow[] => {
  const { opening, closing } = movement.parse(data).movement;
  return [opening, closing].map((units) => ({ 'Số chi bộ': number(units) }));
};

const side = z.object({ mean: amount });
const trend = z.object({
  rows: near.shape.rows,
  trend: z.array(z.object({ unit: z.string(), before: side, now: side, change: amount })),
  trendBands: z.array(z.object({ band: z.string(), before: z.number(), now: z.number() })),
});

/** The units, and below them how many meetings were given each band. */
export const trendRows = (data: unknown): readonly ToldRow[] => {
  const { rows, trend: units, trendBands } = trend.parse(data);
  return [
    ...units.map(({ unit, before, now, change: moved }) => ({
      'Chi bộ': plain(rows.find((row) => row.unit === unit)?.name),
      'ĐBQ kỳ trước': number(before.mean),
      'ĐBQ kỳ này': number(now.mean),
      'Tăng, giảm': number(moved),
    })),
    ...trendBands.map(({ band: id, before, now }) => ({
      'Xếp loại': nameOf(id),
      'Kỳ trước': number(before),
      'Kỳ này': number(now),
      'Tăng, giảm': number(now - before),
    })),
  ];
};

const track = z.object({
  requirements: z.array(z.object({ id: z.string(), short: z.string() })),
  units: z.array(
    z.object({ name: z.string(), requirements: z.array(z.object({ id: z.string(), counts: tally })) }),
  ),
});

/** How many of those that are over were met; what is to be said of the others follows it. */
const metOf = (counts: Readonly<Record<string, number>>): string | null => {
  const of = (state: string): number => counts[state] ?? 0;
  const over = of('met') + of('late') + of('not-met') + of('not-known');
  if (over === 0) return null;
  const others = [
    ['!', of('not-met')],
    ['m', of('late')],
    ['?', of('not-known')],
    ['…', of('due')],
  ] as const;
  return [
    `${of('met')}/${over}`,
    ...others.flatMap(([mark, times]) => (times === 0 ? [] : [`${mark}${times}`])),
  ].join(' ');
};

export const trackRows = (data: unknown): readonly ToldRow[] => {
  const { units, requirements } = track.parse(data);
  const shorts = new Map(requirements.map(({ id, short }) => [id, short]));
  return units.map(({ name, requirements: asked }) => ({
    'Chi bộ': plain(name),
    ...Object.fromEntries(
      asked.flatMap(({ id, counts }) => {
        const met = metOf(counts);
        return met === null ? [] : [[shorts.get(id) ?? id, met]];
      }),
    ),
  }));
};
