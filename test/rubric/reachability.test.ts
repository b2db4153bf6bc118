import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Answer, Meeting } from '../../src/domain/meeting/meeting.ts';
import { isError } from '../../src/domain/problem/problem.ts';
import { assess } from '../../src/engine/meeting/assess.ts';
import type { Occasion } from '../../src/rubric/file/occasion.ts';
import { totalsByOccasion } from '../../src/rubric/occasions/totals.ts';
import { rubricFlaws } from '../../src/rubric/proof/rules/index.ts';
import { makeRubric, type Rubric, type RubricFile } from '../../src/rubric/rubric.ts';
import { factsOf, group, line, type Part, provenance, rubricFile } from '../support/build-file.ts';

/** How many rubrics are walked; a thousand once by hand: SHCB_WALKS=1000. */
const WALKS = Number(process.env.SHCB_WALKS ?? 15);

type Roll = (below: number) => number;

const dice = (seed: number): Roll => {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

/** What one line adds to a sheet: an answer, or a fact. */
interface Turn {
  readonly facts: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<string, string>>;
}

interface Made {
  readonly id: string;
  readonly part: Part;
  /** What it gives to its group at most; nothing of bonuses and deductions. */
  readonly most: number;
  readonly role: 'co_so' | 'diem_cong' | 'diem_tru';
  readonly onTotal: boolean;
  readonly leaves: boolean;
  readonly fact: Part | null;
  readonly turns: readonly Turn[];
}

const answered = (id: string, words: readonly string[], facts: Turn['facts'] = {}): readonly Turn[] =>
  words.map((word) => ({ facts, answers: { [id]: word } }));

const measured = (fact: string, sizes: readonly number[]): readonly Turn[] =>
  sizes.map((size) => ({ facts: { [fact]: size * 100 }, answers: {} }));

const own = (fact: string): Part => ({ id: fact, name: fact, type: 'lan', range: { to: '3' } });

const base = { role: 'co_so', onTotal: false, leaves: false, fact: null } as const;

type Maker = (id: string, fact: string, roll: Roll) => Made;

const makers: readonly Maker[] = [
  (id, _, roll) => {
    const most = 1 + roll(4);
    return {
      ...base,
      id,
      most,
      part: line(id, { points: `${most}` }),
      turns: answered(id, ['dat', 'khong_dat']),
    };
  },
  (id) => ({
    ...base,
    id,
    most: 2,
    part: line(id, { points: '2', method: 'cho_diem' }),
    turns: answered(id, ['0', '1', '2']),
  }),
  (id, fact, roll) => {
    const low = roll(3);
    const levels = [
      { id: 'a', points: '5', from: '2' },
      { id: 'b', points: `${low}`, below: '2' },
    ];
    return {
      ...base,
      id,
      most: 5,
      fact: own(fact),
      part: line(id, { points: '5', method: 'theo_so_lieu', measure: fact, levels }),
      turns: measured(fact, [0, 1, 2, 3]),
    };
  },
  (id, fact) => ({
    ...base,
    id,
    most: 4,
    fact: own(fact),
    part: line(id, {
      points: '4',
      method: 'theo_dieu_kien',
      levels: [
        { id: 'a', points: '4', when: { measure: fact, from: '3' } },
        { id: 'b', points: '3', when: { unitKind: ['nho'], measure: fact, from: '1', below: '3' } },
        { id: 'c', points: '1', rest: 'co' },
      ],
    }),
    turns: measured(fact, [0, 1, 2, 3]),
  }),
  (id, fact, roll) => {
    const onTotal = roll(2) === 0;
    return {
      ...base,
      id,
      role: 'diem_tru',
      onTotal,
      most: 0,
      fact: own(fact),
      part: line(id, {
        points: '2',
        method: 'theo_so_lan',
        measure: fact,
        each: '2',
        uncapped: 'co',
        role: 'diem_tru',
        counted: onTotal ? 'tong' : 'nhom',
      }),
      turns: measured(fact, [0, 1, 2, 3]),
    };
  },
  (id, _, roll) => {
    const onTotal = roll(2) === 0;
    return {
      ...base,
      id,
      role: 'diem_cong',
      onTotal,
      most: 0,
      part: line(id, { points: '3', role: 'diem_cong', counted: onTotal ? 'tong' : 'nhom' }),
      turns: answered(id, ['dat', 'khong_dat']),
    };
  },
  (id, fact) => ({
    ...base,
    id,
    most: 3,
    leaves: true,
    fact: own(fact),
    part: line(id, {
      points: '3',
      notApplicable: { treatment: 'quy_doi', when: { measure: fact, below: '1' }, ...provenance },
    }),
    turns: [0, 1].flatMap((size) => answered(id, ['dat', 'khong_dat'], { [fact]: size * 100 })),
  }),
  (id, fact) => ({
    ...base,
    id,
    most: 2,
    fact: own(fact),
    part: line(id, {
      points: '2',
      notApplicable: { treatment: 'khong_diem', when: { unitKind: ['nho'] }, ...provenance },
      caps: [],
    }),
    turns: answered(id, ['dat', 'khong_dat'], { [fact]: 0 }),
  }),
];

/** Some of the lines of one place counted together, where that can be said. */
const partOf = (lines: readonly Made[], id: string, roll: Roll): readonly Part[] => {
  const [first, second] = lines;
  if (first === undefined || second === undefined || roll(3) === 0) return [];
  const members = [first.id, second.id];
  const named = { id, name: id, members, ...provenance };
  const scale = first.most + second.most;
  if (first.role === 'co_so' && second.role === 'co_so' && roll(2) === 0)
    return [{ ...named, points: `${scale}` }];
  return first.leaves || second.leaves ? [] : [{ ...named, most: '3' }];
};

const mostTogether = (lines: readonly Made[], parts: readonly Part[]): number => {
  const scale = lines.reduce((sum, { most }) => sum + most, 0);
  const [part] = parts;
  const inside = lines.slice(0, 2).reduce((sum, { most }) => sum + most, 0);
  return part?.most === undefined ? scale : scale - inside + Math.min(3, inside);
};

interface Walked {
  readonly file: RubricFile;
  readonly lines: readonly Made[];
}

/** `factOf` names the fact on which a line of a group hangs. */
const walkedFrom = (roll: Roll, factOf = (group: number, at: number) => `f${group}${at}`): Walked => {
  const first = makers[0];
  const made = (id: string, fact: string): Made => {
    const maker = makers[roll(makers.length)] ?? first;
    if (maker === undefined) throw new Error('no maker');
    return maker(id, fact, roll);
  };
  const groups = [1, 2].map((number) => {
    const always = makers[0]?.(`${number}.0`, '', roll);
    const others = Array.from({ length: 1 + roll(3) }, (_, at) =>
      made(`${number}.${at + 1}`, factOf(number, at)),
    );
    return { number, lines: always === undefined ? others : [always, ...others] };
  });
  const parts = groups.map(({ number, lines }) =>
    partOf(
      lines.filter(({ onTotal }) => !onTotal),
      `p${number}`,
      roll,
    ),
  );
  const floor = `${roll(2)}`;
  const sums = groups.map(({ lines }, at) =>
    mostTogether(
      lines.filter(({ onTotal }) => !onTotal),
      parts[at] ?? [],
    ),
  );
  const lines = groups.flatMap((one) => one.lines);
  const rounds = lines.some(({ leaves }) => leaves);
  const file = rubricFile({
    total: `${sums.reduce((sum, one) => sum + one, 0)}`,
    step: '1',
    bands: [],
    appliesTo: { kind: ['thuong_ky'] },
    ...(rounds ? { rounding: { to: '0.5', type: 'nua_len', ...provenance } } : {}),
    limits: { from: `${roll(2)}`, to: `${20 + roll(3)}`, ...provenance },
    ownFacts: [...new Map(lines.flatMap(({ fact }) => (fact === null ? [] : [[fact.id, fact]]))).values()],
    groups: groups.map((one, at) =>
      group(
        `${one.number}`,
        one.lines.map(({ part }) => part),
        { points: `${sums[at] ?? 0}`, floor },
      ),
    ),
    parts: parts.flat(),
  });
  return { file, lines };
};

const agree = (some: Turn['facts'], others: Turn['facts']): boolean =>
  Object.entries(some).every(([id, size]) => (others[id] ?? size) === size);

/** Every sheet on an occasion, one turn of each line; a fact has one size on a sheet, whatever hangs on it. */
function* sheetsOf(lines: readonly Made[]): Generator<Turn> {
  const [first, ...others] = lines;
  if (first === undefined) {
    yield { facts: {}, answers: {} };
    return;
  }
  for (const rest of sheetsOf(others))
    for (const turn of first.turns.filter(({ facts }) => agree(facts, rest.facts)))
      yield { facts: { ...rest.facts, ...turn.facts }, answers: { ...rest.answers, ...turn.answers } };
}

const meetingOn = ({ kind, unitKind }: Occasion, { facts, answers }: Turn): Meeting => ({
  unit: 'CB01',
  date: '2026-01-05',
  kind,
  ...(unitKind === undefined ? {} : { unitKind }),
  facts: factsOf(facts),
  answers: {
    tu_cham: new Map(Object.entries(answers).map(([id, result]): [string, Answer] => [id, { result }])),
    tham_dinh: new Map(),
  },
});

const totalsWalked = (rubric: Rubric, lines: readonly Made[], occasion: Occasion): readonly number[] => {
  const totals = new Set<number>();
  for (const turn of sheetsOf(lines)) {
    const scored = assess(rubric, meetingOn(occasion, turn));
    if ('conflicts' in scored || scored.total === null) throw new Error(JSON.stringify([turn, scored]));
    totals.add(scored.total);
  }
  return [...totals].sort((left, right) => left - right);
};

describe('the totals that are said to be reachable', () => {
  test(`are those that sheets come to, on ${WALKS} rubrics of every feature`, () => {
    const roll = dice(20_261_128);
    let walked = 0;
    for (let tries = 0; walked < WALKS && tries < 40 * WALKS; tries++) {
      const { file, lines } = walkedFrom(roll);
      if (rubricFlaws(file).some(isError)) continue;
      walked += 1;
      const rubric = makeRubric(file, 'hash');
      for (const { occasions, totals } of totalsByOccasion(file))
        expect([JSON.stringify(file), totals]).toEqual([
          JSON.stringify(file),
          totalsWalked(rubric, lines, occasions[0]),
        ]);
    }
    expect(walked).toBe(WALKS);
  });

  test(`leave none out that a sheet comes to where lines hang on one fact, on ${WALKS} rubrics`, () => {
    const roll = dice(15_112_026);
    let walked = 0;
    for (let tries = 0; walked < WALKS && tries < 40 * WALKS; tries++) {
      // The lines of a group hang on one fact, or those of both.
      const shared = roll(2) === 0;
      const { file, lines } = walkedFrom(roll, (group) => (shared ? 'f' : `f${group}`));
      if (rubricFlaws(file).some(isError)) continue;
      walked += 1;
      const rubric = makeRubric(file, 'hash');
      for (const { occasions, totals } of totalsByOccasion(file)) {
        const claimed = new Set(totals);
        const found = totalsWalked(rubric, lines, occasions[0]);
        expect([JSON.stringify(file), found.filter((total) => !claimed.has(total))]).toEqual([
          JSON.stringify(file),
          [],
        ]);
      }
    }
    expect(walked).toBe(WALKS);
  });
});
