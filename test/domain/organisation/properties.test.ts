import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movementIn } from '../../../src/domain/organisation/movement.ts';
import { bodyOn, unitsOn } from '../../../src/domain/organisation/organisation.ts';
import { type Tree, treeOn } from '../../../src/domain/organisation/tree.ts';
import type { Day } from '../../../src/domain/values/day.ts';
import { dayAfter } from '../../../src/domain/values/day.ts';
import { liveThrough, type MadeEvent, type Simulated } from '../../naive/organisation.ts';
import { saidOf, workspaceOf, workspaceText } from '../../support/organisations.ts';
import { trying } from '../../support/tries.ts';

const DAYS = 40;
const PARENTS = ['DB01', 'BP01', 'BP02'] as const;

/** Days 0, 1, 2 … as calendar days; the span crosses the end of a leap February and of a month. */
const calendar: readonly Day[] = Array.from({ length: DAYS + 1 }).reduce<readonly Day[]>(
  (days) => [...days, dayAfter(days.at(-1) ?? '2024-02-10')],
  [],
);
const dayOf = (index: number): Day => calendar[index] ?? '';

interface Made {
  readonly atFirst: readonly string[];
  readonly declared: ReadonlyMap<string, Simulated>;
  readonly events: readonly MadeEvent[];
}

/** Makes a valid sequence of events out of random numbers: each step looks who is there and takes what the numbers point at. A unit that is touched on a day is left alone until the next. */
const makeEvents = (units: number, draws: readonly (readonly [number, number, number, number])[]): Made => {
  const atFirst = Array.from({ length: units }, (_, index) => `A${index}`);
  const declared = new Map<string, Simulated>();
  const born = (id: string, pick: number) =>
    declared.set(id, { name: `tên ${id}`, parent: PARENTS[pick % PARENTS.length] ?? 'DB01' });
  for (const [index, id] of atFirst.entries()) born(id, index);
  const events: MadeEvent[] = [];
  const there = new Set(atFirst);
  const busyUntil = new Map<string, number>();
  const fresh = (pick: number): string => {
    const id = `N${declared.size}`;
    born(id, pick);
    return id;
  };
  let day = 1;
  for (const [kind, later, first, second] of draws) {
    day += later;
    if (day >= DAYS - 1) break;
    const free = [...there].filter((id) => (busyUntil.get(id) ?? -1) < day);
    const event = eventFor(kind, day, pair(free, first, second), second, fresh);
    if (event === undefined) continue;
    events.push(event);
    // An ending on a day takes effect the day after.
    const until = event.kind === 'ket_thuc' ? day + 1 : day;
    for (const id of [...event.before, ...event.after]) busyUntil.set(id, until);
    for (const id of event.before) there.delete(id);
    for (const id of event.after) there.add(id);
  }
  return { atFirst, declared, events };
};

type Maker = (one: string, pick: number, fresh: (pick: number) => string) => Omit<MadeEvent, 'day'>;

/** Events that need somebody to happen to. */
const withOne: readonly Maker[] = [
  (one) => ({ kind: 'ket_thuc', before: [one], after: [] }),
  (one) => ({ kind: 'ra_ngoai', before: [one], after: [] }),
  (one, pick) => ({ kind: 'doi_ten', before: [one], after: [one], value: `tên mới ${pick}` }),
  (one, pick) => ({ kind: 've', before: [one], after: [one], value: PARENTS[pick % 3] ?? 'DB01' }),
  (one, pick, fresh) => ({ kind: 'chia_tach', before: [one], after: [one, fresh(pick)] }),
  (one, pick, fresh) => ({ kind: 'chia_tach', before: [one], after: [fresh(pick), fresh(pick + 1)] }),
];

/** Two different ones of those who are free, as far as there are. */
const pair = (free: readonly string[], first: number, second: number): readonly string[] => {
  const one = free[first % Math.max(1, free.length)];
  const others = free.filter((id) => id !== one);
  return [one, others[second % Math.max(1, others.length)]].filter((id) => id !== undefined);
};

const eventFor = (
  draw: number,
  day: number,
  [one, two]: readonly string[],
  pick: number,
  fresh: (pick: number) => string,
): MadeEvent | undefined => {
  if (draw < 2) return { day, kind: draw === 0 ? 'thanh_lap' : 'tu_ngoai', before: [], after: [fresh(pick)] };
  if (one === undefined) return undefined;
  const maker = withOne[draw - 2];
  if (maker !== undefined) return { day, ...maker(one, pick, fresh) };
  if (two === undefined) return undefined;
  return draw === 8
    ? { day, kind: 'sap_nhap', before: [one, two], after: [one] }
    : { day, kind: 'hop_nhat', before: [one, two], after: [fresh(pick)] };
};

const made: fc.Arbitrary<Made> = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.array(
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }), fc.nat(50), fc.nat(50)),
      { maxLength: 25 },
    ),
  )
  .map(([units, draws]) => makeEvents(units, draws));

const eventText = ({ day, kind, before, after, value }: MadeEvent): string => {
  const head = `ngay: ${dayOf(day)}, quyet_dinh: [1-QĐ/ĐU, 2-QĐ/ĐU]`;
  const subject = `chi_bo: ${after[0] ?? before[0] ?? ''}`;
  const said: Readonly<Record<MadeEvent['kind'], string>> = {
    thanh_lap: `loai: thanh_lap, ${subject}`,
    ket_thuc: `loai: ket_thuc, ${subject}`,
    ra_ngoai: `loai: chuyen_giao, ${subject}, ra_ngoai: Nơi khác`,
    tu_ngoai: `loai: chuyen_giao, ${subject}, tu_ngoai: Nơi khác`,
    doi_ten: `loai: doi_ten, ${subject}, ten: ${value}`,
    ve: `loai: chuyen_giao, ${subject}, ve: ${value}`,
    chia_tach: `loai: chia_tach, tu: ${before[0]}, thanh: [${after.join(', ')}]`,
    sap_nhap: `loai: sap_nhap, tu: [${before.join(', ')}], thanh: ${after[0]}`,
    hop_nhat: `loai: hop_nhat, tu: [${before.join(', ')}], thanh: ${after[0]}`,
  };
  return `  - {${head}, ${said[kind]}}`;
};

const textOf = ({ declared, events }: Made, reversed = false): string =>
  workspaceText(
    'to_chuc:',
    '  - {ma: BP01, ten: Một}',
    '  - {ma: BP02, ten: Hai, thuoc: BP01}',
    'chi_bo:',
    ...[...declared].map(([id, { name, parent }]) => `  - {ma: ${id}, ten: ${name}, thuoc: ${parent}}`),
    ...(events.length === 0 ? [] : ['su_kien:']),
    ...(reversed ? [...events].reverse() : events).map(eventText),
  );

const flat = ({ body, children }: Tree): readonly string[] => [
  ...(body.sort === 'unit' ? [body.id] : []),
  ...children.flatMap(flat),
];

const RUNS = trying(300);

describe('an organisation through time', () => {
  test('is on every day what a life through the days makes of it', () => {
    fc.assert(
      fc.property(made, (one) => {
        const { timeline } = workspaceOf(textOf(one));
        const evenings = liveThrough(DAYS, one.atFirst, one.declared, one.events);
        for (const [index, evening] of evenings.entries()) {
          const day = dayOf(index);
          expect(
            unitsOn(timeline, day)
              .map(({ id }) => id)
              .sort(),
          ).toEqual([...evening.keys()].sort());
          for (const [id, { name, parent }] of evening)
            expect(bodyOn(timeline, id, day)).toMatchObject({ name, parent });
        }
      }),
      RUNS,
    );
  });

  test('has every unit once in the tree of a day', () => {
    fc.assert(
      fc.property(made, fc.nat(DAYS - 1), (one, index) => {
        const { timeline } = workspaceOf(textOf(one));
        const day = dayOf(index);
        expect([...flat(treeOn(timeline, day))].sort()).toEqual(
          unitsOn(timeline, day)
            .map(({ id }) => id)
            .sort(),
        );
      }),
      RUNS,
    );
  });

  test('balances over any days, and the balances of parts add up to that of the whole', () => {
    fc.assert(
      fc.property(made, fc.nat(DAYS - 2), fc.nat(DAYS - 2), (one, a, b) => {
        const { timeline } = workspaceOf(textOf(one));
        const evenings = liveThrough(DAYS, one.atFirst, one.declared, one.events);
        const [from, to] = [Math.min(a, b) + 1, Math.max(a, b) + 1];
        const sum = (counts: ReadonlyMap<string, number>) =>
          [...counts.values()].reduce((all, n) => all + n, 0);
        const { opening, came, went, closing } = movementIn(timeline, dayOf(from), dayOf(to));
        expect(opening).toBe(evenings[from - 1]?.size);
        expect(closing).toBe(evenings[to]?.size);
        expect(opening + sum(came) - sum(went)).toBe(closing);
        const daily = evenings.slice(from, to + 1).map((evening, index) => {
          const eve = evenings[from + index - 1] ?? new Map();
          return {
            came: [...evening.keys()].filter((id) => !eve.has(id)).length,
            went: [...eve.keys()].filter((id) => !evening.has(id)).length,
          };
        });
        expect(sum(came)).toBe(daily.reduce((all, one) => all + one.came, 0));
        expect(sum(went)).toBe(daily.reduce((all, one) => all + one.went, 0));
      }),
      RUNS,
    );
  });

  test('does not hang on the order in which the file has its events', () => {
    fc.assert(
      fc.property(made, (one) => {
        const [forward, back] = [workspaceOf(textOf(one)), workspaceOf(textOf(one, true))];
        for (const day of calendar)
          expect(unitsOn(back.timeline, day)).toEqual(unitsOn(forward.timeline, day));
        expect(saidOf(textOf(one))).toEqual([]);
      }),
      RUNS,
    );
  });
});
