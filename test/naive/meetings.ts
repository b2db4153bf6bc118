// What the two naive scorers share (the types and a few readers), and a seeded source of valid meetings that
// crowd round the borders of the forms.

export type MeetingKind = 'thuong_ky' | 'chuyen_de' | 'ket_hop';

export type WrittenAnswer = string | { ket_qua: string; ly_do?: string };

export type WrittenMeeting = {
  chi_bo: string;
  ngay: string;
  loai: MeetingKind;
  so_lieu: Record<string, number | string>;
  tu_cham: Record<string, WrittenAnswer>;
};

export type NaiveScore = {
  total: number | null;
  range: [number, number];
  band: string | null;
  points: Record<string, number | null>;
};

export type FormName = 'an-phu' | 'ha-tinh';

/** The lowest and the highest points still possible on a line; a line is settled when they are the same. */
export type Line = [lowest: number, highest: number];

// reading a meeting

export const numberOf = (meeting: WrittenMeeting, fact: string): number | undefined => {
  const value = meeting.so_lieu[fact];
  if (typeof value === 'string') throw new Error(`${meeting.chi_bo}: ${fact} is not a number`);
  return value;
};

export const dateOf = (meeting: WrittenMeeting, fact: string): string | undefined => {
  const value = meeting.so_lieu[fact];
  if (typeof value === 'number') throw new Error(`${meeting.chi_bo}: ${fact} is not a date`);
  return value;
};

export const answerTo = (meeting: WrittenMeeting, line: string): string | undefined => {
  const answer = meeting.tu_cham[line];
  return typeof answer === 'object' ? answer.ket_qua : answer;
};

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of a date written YYYY-MM-DD. */
export const dayNumber = (date: string): number => {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
};

const dateOfDay = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** Total, range and band (90 / 70 / 50 in both forms). */
export const addUp = (lines: Record<string, Line>): NaiveScore => {
  const points: Record<string, number | null> = {};
  let lowest = 0;
  let highest = 0;
  let complete = true;
  for (const [id, [low, high]] of Object.entries(lines)) {
    lowest += low;
    highest += high;
    if (low === high) {
      points[id] = low;
    } else {
      points[id] = null;
      complete = false;
    }
  }
  if (!complete) return { total: null, range: [lowest, highest], band: null, points };

  let band = 'kem';
  if (lowest >= 50) band = 'trung_binh';
  if (lowest >= 70) band = 'kha';
  if (lowest >= 90) band = 'tot';
  return { total: lowest, range: [lowest, lowest], band, points };
};

// making meetings

type Random = () => number;
type Choices<T> = readonly [T, ...T[]];

const mulberry32 = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const chance = (random: Random, probability: number): boolean => random() < probability;

const whole = (random: Random, lowest: number, highest: number): number =>
  lowest + Math.floor(random() * (highest - lowest + 1));

const pick = <T>(random: Random, choices: Choices<T>): T =>
  choices[Math.floor(random() * choices.length)] ?? choices[0];

const clamp = (value: number, lowest: number, highest: number): number =>
  Math.min(Math.max(value, lowest), highest);

/** The border itself, or one step below or above it. */
const near = (random: Random, border: number): number => border + whole(random, -1, 1);

type Heads = {
  dang_so: number;
  mien_sinh_hoat: number;
  nhiem_vu_dac_biet: number;
  co_mat: number;
  vang_co_ly_do: number;
  vang_khong_ly_do: number;
};

const attendanceBorders: Record<FormName, Choices<number>> = {
  'an-phu': [90, 75, 65],
  'ha-tinh': [85, 85, 90, 75],
};

/** The numbers due and present, near a border of the attendance rate. */
const makeTurnout = (random: Random, form: FormName): { due: number; present: number } => {
  const border = pick(random, attendanceBorders[form]);
  const way = random();
  if (way < 0.35) {
    // a base over which the border is hit by a whole number of people
    const step = border === 90 ? 10 : border === 75 ? 4 : 20;
    const due = step * whole(random, 1, Math.floor(100 / step));
    return { due, present: clamp(near(random, (due * border) / 100), 1, due) };
  }
  if (way < 0.5) {
    // a number of people present over which 50, 40 and 30 % are whole
    const present = 10 * whole(random, 1, 9);
    const due = clamp(near(random, Math.floor((present * 100) / border)), present, 400);
    return { due, present };
  }
  if (way < 0.75) {
    const due = whole(random, 1, 60);
    return { due, present: clamp(near(random, Math.ceil((due * border) / 100)), 1, due) };
  }
  if (way < 0.9) {
    const due = whole(random, 1, 45);
    return { due, present: due };
  }
  const due = whole(random, 1, 300);
  return { due, present: whole(random, 1, due) };
};

const makeHeads = (random: Random, form: FormName): Heads => {
  const { due, present } = makeTurnout(random, form);
  const wanted = pick(random, [29, 30, 31]);
  const notDue = due <= wanted && chance(random, 0.6) ? wanted - due : pick(random, [0, 0, 0, 1, 2, 3]);
  const exempt = chance(random, 0.5) ? notDue : whole(random, 0, notDue);
  const absent = due - present;
  const unexcused = Math.min(pick(random, [0, 0, 0, 0, 0, 0, 0, 1, 1, 2]), absent);
  return {
    dang_so: due + notDue,
    mien_sinh_hoat: exempt,
    nhiem_vu_dac_biet: notDue - exempt,
    co_mat: present,
    vang_co_ly_do: absent - unexcused,
    vang_khong_ly_do: unexcused,
  };
};

const makeSpeakers = (random: Random, present: number): number => {
  const way = random();
  if (way < 0.06) return 0;
  if (way < 0.1) return present;
  if (way < 0.2) return whole(random, 0, present);
  const border = pick(random, [50, 40, 30]);
  return clamp(near(random, Math.ceil((present * border) / 100)), 0, present);
};

const makeMinutes = (random: Random, required: number): number => {
  if (chance(random, 0.08)) return whole(random, 1, 240);
  const border = pick(random, [required, required, required - 15, required - 30, required / 2]);
  return near(random, Math.floor(border));
};

const targetShares: Choices<number> = [
  120, 100.01, 100, 99.99, 95.5, 90.01, 90, 89.99, 89.5, 80.01, 80, 79.99, 79.5, 70.01, 70, 69.99, 69.5,
  60.01, 60, 59.99, 59.5, 50.01, 50, 49.99, 49.5, 0.01, 0,
];

const makeTargetShare = (random: Random): number =>
  chance(random, 0.1) ? whole(random, 0, 10_500) / 100 : pick(random, targetShares);

const firstDay: Record<FormName, number> = {
  'an-phu': dayNumber('2026-01-05'),
  'ha-tinh': dayNumber('2024-01-05'),
};

const lastDay = dayNumber('2026-12-27');

const makeDay = (random: Random, form: FormName): number => {
  const first = firstDay[form];
  const way = random();
  if (way < 0.5) return whole(random, first, lastDay);
  const firstYear = form === 'an-phu' ? 2026 : 2024;
  const year = whole(random, firstYear, 2026);
  // the first day of a month; in January this is a turn of the year, in March the end of February
  const month = way < 0.6 ? 0 : way < 0.75 ? 2 : whole(random, 0, 12);
  const turn = Date.UTC(year, month, 1) / millisecondsPerDay;
  return clamp(turn + whole(random, -3, 2), first, lastDay);
};

const makeDate = (random: Random, day: number, likely: Choices<number>): string => {
  const way = random();
  if (way < 0.04) return dateOfDay(day + pick(random, [-31, -30, -28, -7, -5, 5, 7, 28, 30, 31]));
  if (way < 0.6) return dateOfDay(day + pick(random, likely));
  return dateOfDay(day + whole(random, -2, 3));
};

const reasons: Choices<string> = [
  'Chưa đạt yêu cầu',
  'Chưa biểu dương đảng viên tiêu biểu',
  'Thiếu biên bản',
];

const makeVerdict = (random: Random, failing: number): WrittenAnswer => {
  if (chance(random, failing)) return { ket_qua: 'khong_dat', ly_do: pick(random, reasons) };
  return chance(random, 0.04) ? { ket_qua: 'dat' } : 'dat';
};

const makeLevel = (random: Random, failing: number): WrittenAnswer => {
  if (!chance(random, failing)) return chance(random, 0.04) ? { ket_qua: 'day_du' } : 'day_du';
  return { ket_qua: pick(random, ['co_ban', 'han_che', 'khong_dat']), ly_do: pick(random, reasons) };
};

/** How readily the answers of one meeting fail: mostly seldom, so that every band is met. */
const makeFailing = (random: Random): number =>
  pick(random, [0, 0, 0.03, 0.06, 0.1, 0.15, 0.25, 0.4, 0.6, 0.9, 1]);

const anPhuVerdicts: Choices<string> = [
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.6',
  '4.7',
  '4.8',
  '5.1',
  '5.2',
  '5.3',
  '5.4',
  '6.1',
  '6.2',
  '6.3',
  '6.4',
  '8.1',
  '8.2',
];

const makeAnPhuAnswers = (random: Random, kind: MeetingKind): Record<string, WrittenAnswer> => {
  const failing = makeFailing(random);
  const answers: Record<string, WrittenAnswer> = {};
  for (const line of anPhuVerdicts) {
    if (line === '4.3' && kind === 'thuong_ky') continue;
    answers[line] =
      line === '3.3' && chance(random, 0.15)
        ? { ket_qua: 'khong_ap_dung', ly_do: 'Chi bộ chỉ có bí thư' }
        : makeVerdict(random, failing);
  }
  return answers;
};

const haTinhJudged: Choices<string> = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.5',
  '5.1',
  '5.2',
  '5.3',
  '6.1',
  '7.1',
  '7.2',
];

const haTinhWithLevels = new Set(['4.1', '4.2', '4.3', '4.5', '5.1', '5.2', '5.3', '6.1']);

const haTinhMayNotApply = new Map([
  ['1.2', 'Chi bộ chỉ có bí thư'],
  ['4.4', 'Trong kỳ không có nội dung này'],
  ['6.1', 'Chi bộ mới thành lập, chưa có kết luận kỳ trước'],
]);

const makeHaTinhAnswers = (random: Random): Record<string, WrittenAnswer> => {
  const failing = makeFailing(random);
  const answers: Record<string, WrittenAnswer> = {};
  for (const line of haTinhJudged) {
    const reason = haTinhMayNotApply.get(line);
    if (reason !== undefined && chance(random, 0.12)) {
      answers[line] = { ket_qua: 'khong_ap_dung', ly_do: reason };
    } else if (haTinhWithLevels.has(line)) {
      answers[line] = makeLevel(random, failing);
    } else {
      answers[line] = makeVerdict(random, failing);
    }
  }
  return answers;
};

const makeAnPhuFacts = (random: Random, day: number): Record<string, number | string> => {
  const heads = makeHeads(random, 'an-phu');
  const rightTime = heads.dang_so < 30 ? 90 : 120;
  return {
    ...heads,
    vang_qua_3_ky: Math.min(pick(random, [0, 0, 0, 1, 2]), heads.dang_so),
    phat_bieu: makeSpeakers(random, heads.co_mat),
    thoi_luong: makeMinutes(random, chance(random, 0.8) ? rightTime : 210 - rightTime),
    ty_le_chi_tieu: makeTargetShare(random),
    ngay_dang_tai_tai_lieu: makeDate(random, day, [-2, -1, 0]),
    ngay_dang_tai_ket_luan: makeDate(random, day, [1, 2, 3]),
  };
};

const makeHaTinhFacts = (random: Random, day: number, kind: MeetingKind): Record<string, number | string> => {
  const heads = makeHeads(random, 'ha-tinh');
  const facts: Record<string, number | string> = {
    ...heads,
    vang_qua_3_ky: Math.min(pick(random, [0, 0, 0, 1, 2]), heads.dang_so),
    phat_bieu: makeSpeakers(random, heads.co_mat),
    ngay_quy_dinh: makeDate(random, day, [0]),
  };
  const usual = kind === 'ket_hop' ? 120 : 90;
  if (chance(random, 0.2)) {
    const set = pick(random, [30, 45, 60, 75, 89, 90, 91, 100, 120, 150]);
    facts.thoi_luong_quy_dinh = set;
    facts.thoi_luong = near(random, pick(random, [set, set, usual]));
  } else {
    facts.thoi_luong = makeMinutes(random, chance(random, 0.8) ? usual : 210 - usual);
  }
  if (chance(random, 0.3)) facts.ty_le_chi_tieu = makeTargetShare(random);
  return facts;
};

const without = <T>(record: Record<string, T>, gone: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key)));

const attendanceFacts: Choices<string> = [
  'dang_so',
  'mien_sinh_hoat',
  'nhiem_vu_dac_biet',
  'co_mat',
  'vang_khong_ly_do',
  'vang_co_ly_do',
];

interface Keys {
  readonly facts: readonly string[];
  readonly answers: readonly string[];
}

const some = (random: Random, most: number, from: Choices<string>): readonly string[] =>
  Array.from({ length: whole(random, 1, most) }, () => pick(random, from));

/** Ways to leave something out, each used up to its share of the cases. */
const ways: readonly {
  readonly upTo: number;
  readonly gone: (random: Random, keys: Keys) => readonly string[];
}[] = [
  { upTo: 0.3, gone: (random) => some(random, 3, attendanceFacts) },
  { upTo: 0.55, gone: (random, { facts }) => some(random, 3, ['thoi_luong', ...facts]) },
  { upTo: 0.8, gone: (random, { answers }) => some(random, 4, ['4.1', ...answers]) },
  { upTo: 0.87, gone: () => ['phat_bieu'] },
  {
    upTo: 0.95,
    gone: (random, { facts, answers }) => [
      ...[...facts, ...answers].filter(() => chance(random, 0.3)),
      '4.5',
      'thoi_luong',
    ],
  },
  { upTo: 0.97, gone: (_, { facts }) => facts },
  { upTo: 0.99, gone: (_, { answers }) => answers },
  { upTo: 1, gone: (_, { facts, answers }) => [...facts, ...answers] },
];

/** Leaves facts out or answers open; what stays is kept as it was. */
const leaveOut = (random: Random, meeting: WrittenMeeting): WrittenMeeting => {
  const facts = Object.keys(meeting.so_lieu).filter((fact) => fact !== 'thoi_luong_quy_dinh');
  const answers = Object.keys(meeting.tu_cham);
  const way = random();
  const gone = new Set(ways.find(({ upTo }) => way < upTo)?.gone(random, { facts, answers }));
  return { ...meeting, so_lieu: without(meeting.so_lieu, gone), tu_cham: without(meeting.tu_cham, gone) };
};

export const makeMeetings = function* (
  form: FormName,
  count: number,
  seed: number,
): Generator<WrittenMeeting> {
  const random = mulberry32(seed);
  for (let index = 1; index <= count; index++) {
    const day = makeDay(random, form);
    const kind = pick<MeetingKind>(random, ['thuong_ky', 'thuong_ky', 'chuyen_de', 'ket_hop']);
    const meeting: WrittenMeeting = {
      chi_bo: `CB${String(index).padStart(6, '0')}`,
      ngay: dateOfDay(day),
      loai: kind,
      so_lieu: form === 'an-phu' ? makeAnPhuFacts(random, day) : makeHaTinhFacts(random, day, kind),
      tu_cham: form === 'an-phu' ? makeAnPhuAnswers(random, kind) : makeHaTinhAnswers(random),
    };
    yield chance(random, 0.05) ? leaveOut(random, meeting) : meeting;
  }
};
