import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { makeProgress } from '../../src/cli/node-progress.ts';
import { windowWidth } from '../../src/cli/node-terminal.ts';
import { makeFolder } from '../support/folder.ts';
import { type RunOptions, run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';
import { makeBook, sheetOf } from '../support/workbook.ts';

const CLEARED = '\r\u001b[2K';

interface Watched {
  readonly width?: () => number;
  readonly paths?: readonly string[];
}

/** A reading of files of a thousand bytes each, on a terminal that keeps all it is given, under a clock that stands until it is set. */
const watched = ({ width = () => 80, paths = ['a.ndjson', 'b.ndjson'] }: Watched = {}) => {
  const written: string[] = [];
  let time = 10_000;
  const progress = makeProgress({
    now: () => time,
    write: (text) => void written.push(text),
    sizeOf: (path) => (path === '-' ? Number.NaN : 1_000),
    width,
  });
  const reading = progress.reading(paths);
  const records = (count: number, at: number): void => {
    time = at;
    for (let done = 0; done < count; done += 1) reading.record();
  };
  return { ...progress, reading, records, written };
};

describe('the line that tells who waits how far a reading is', () => {
  test('a reading of a moment says nothing', () => {
    const { reading, records, written } = watched();
    reading.file('a.ndjson');
    records(640, 11_499);
    reading.end();
    expect(written).toEqual([]);
  });

  test('says records, share of the bytes, rate and the time left, four times a second at most, and goes away', () => {
    const { reading, records, written } = watched();
    reading.file('a.ndjson');
    reading.upTo(0);
    reading.upTo(0.5);
    records(320, 12_000);
    records(320, 12_249);
    reading.file('b.ndjson');
    records(320, 14_000);
    reading.upTo(0.6);
    records(320, 18_000);
    expect(written).toEqual([
      // 2 s for a quarter of it, so that 6 s are left.
      `${CLEARED}Đã đọc 32 phiếu (25%), 16 phiếu một giây, còn khoảng 6 giây`,
      `${CLEARED}Đã đọc 672 phiếu (50%), 168 phiếu một giây, còn khoảng 4 giây`,
      `${CLEARED}Đã đọc 992 phiếu (80%), 124 phiếu một giây, còn khoảng 2 giây`,
    ]);
    reading.end();
    expect(written.at(-1)).toBe(CLEARED);
    reading.end();
    expect(written).toHaveLength(4);
  });

  test('tells no end while nothing is known of it, and long times in minutes', () => {
    const { reading, records, written } = watched();
    reading.file('a.ndjson');
    records(32, 12_000);
    reading.upTo(0.02);
    records(32, 14_000);
    expect(written).toEqual([
      `${CLEARED}Đã đọc 32 phiếu (0%), 16 phiếu một giây`,
      // 4 s for a hundredth of it: 396 s are left.
      `${CLEARED}Đã đọc 64 phiếu (1%), 16 phiếu một giây, còn khoảng 7 phút`,
    ]);
  });

  test('tells the share of one input by itself, whatever its size, as of standard input', () => {
    const { reading, records, written } = watched({ paths: ['-'] });
    reading.file('-');
    reading.upTo(0.25);
    records(32, 12_000);
    expect(written).toEqual([`${CLEARED}Đã đọc 32 phiếu (25%), 16 phiếu một giây, còn khoảng 6 giây`]);
  });

  test('tells no share where it is not known of how much', () => {
    const { reading, records, written } = watched({ paths: ['a.csv', '-'] });
    reading.file('a.csv');
    reading.upTo(0.5);
    records(32, 12_000);
    expect(written).toEqual([`${CLEARED}Đã đọc 32 phiếu, 16 phiếu một giây`]);
  });

  test('is taken away before anything else is said, once', () => {
    const { reading, clear, records, written } = watched();
    reading.file('a.ndjson');
    records(32, 12_000);
    clear();
    clear();
    expect(written.slice(1)).toEqual([CLEARED]);
  });

  test('never takes a second row, however narrow the window becomes', () => {
    let columns = 20;
    const { reading, records, written } = watched({ width: () => columns });
    reading.file('a.ndjson');
    records(32, 12_000);
    columns = 10;
    records(32, 14_000);
    expect(written).toEqual([`${CLEARED}Đã đọc 32 phiếu (0%`, `${CLEARED}Đã đọc 64`]);
  });

  test('goes by the window in which standard error is shown, whatever width is asked for elsewhere', () => {
    const known = Object.getOwnPropertyDescriptor(process.stderr, 'columns');
    const widthWith = (columns: number | undefined): number => {
      Object.defineProperty(process.stderr, 'columns', { value: columns, configurable: true });
      return windowWidth();
    };
    try {
      expect([20, 133, 0, undefined].map(widthWith)).toEqual([20, 133, 80, 80]);
    } finally {
      if (known === undefined) Reflect.deleteProperty(process.stderr, 'columns');
      else Object.defineProperty(process.stderr, 'columns', known);
    }
  });
});

describe('a run that is watched', () => {
  /** What a call tells of its reading. */
  const toldBy = async (...argv: string[]): Promise<readonly string[]> => {
    const told: string[] = [];
    const reading = (paths: readonly string[]) => {
      told.push(`đọc ${paths.length}`);
      return {
        file: (path: string) => void told.push(path),
        upTo: () => undefined,
        record: () => void told.push('phiếu'),
        end: () => void told.push('hết'),
      };
    };
    const cwd = makeFolder({
      'a.ndjson': `{"chi_bo":"CB01"}\n{"chi_bo":"CB02"}\n`,
      'b.yaml': 'chi_bo: CB03\n',
    });
    await run(argv, { cwd, io: { reading } });
    return told;
  };

  test('tells of each file and record, to the end', async () => {
    expect(await toldBy('check', 'a.ndjson', 'b.yaml')).toEqual([
      'đọc 2',
      'a.ndjson',
      'phiếu',
      'phiếu',
      'b.yaml',
      'phiếu',
      'hết',
    ]);
  });

  test('names the files of a closing from where the call was made', async () => {
    const told: string[] = [];
    const reading = (paths: readonly string[]) => {
      told.push(...paths);
      return {
        file: (path: string) => void told.push(path),
        ...{ upTo: () => undefined, record: () => undefined, end: () => undefined },
      };
    };
    const cwd = makeFolder({
      'nam/shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'),
      'nam/phieu/3-CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }),
    });
    expect((await run(['close', '2026-03', '-C', 'nam'], { cwd, io: { reading } })).code).toBe(0);
    expect([...new Set(told)]).toEqual(['nam/phieu/3-CB01.yaml']);
  });

  test('tells nothing where only the result is wanted', async () => {
    expect(await toldBy('check', 'a.ndjson', 'b.yaml', '-q')).toEqual([]);
  });
});

describe('a reading of many records in one input', () => {
  const MANY = 400;
  const HEADINGS = ['chi_bo', 'ngay', 'bien_ban'];
  // So much is written in each that a stream of them takes several parts.
  const rows = Array.from({ length: MANY }, (_, index) => [
    `CB${String(index).padStart(4, '0')}`,
    '2026-03-05',
    'x'.repeat(1_000),
  ]);
  const csv = [HEADINGS, ...rows].map((row) => `${row.join(',')}\n`).join('');
  const lines = rows
    .map((row) => `${JSON.stringify(Object.fromEntries(row.map((text, at) => [HEADINGS[at], text])))}\n`)
    .join('');
  const book = () =>
    makeBook(sheetOf([HEADINGS, ...rows.slice(0, MANY / 2)]), {
      ...sheetOf([HEADINGS, ...rows.slice(MANY / 2)]),
      name: 'Tháng 4',
    });

  /** What a call tells while it reads: the share that it was told of last with each record, and where it heard whether it is to stop. */
  const heardBy = async (argv: readonly string[], options: RunOptions) => {
    const shares: number[] = [];
    const between: number[] = [];
    let [share, unheard] = [0, 0];
    const heard = (): void => {
      between.push(unheard);
      unheard = 0;
    };
    const reading = () => ({
      file: () => undefined,
      upTo: (now: number) => {
        share = now;
      },
      record: () => {
        shares.push(share);
        unheard += 1;
      },
      end: heard,
    });
    await run(argv, { ...options, io: { reading, turn: async () => heard() } });
    return { shares, between };
  };

  const inputs: Readonly<Record<string, () => Promise<readonly [readonly string[], RunOptions]>>> = {
    CSV: async () => [['check', 'a.csv'], { cwd: makeFolder({ 'a.csv': csv }) }],
    'a CSV with a line that is no text, read line by line': async () => [
      ['check', 'a.csv'],
      { cwd: makeFolder({ 'a.csv': Buffer.concat([Buffer.from(csv), Buffer.from([0x43, 0xff, 0x0a])]) }) },
    ],
    Excel: async () => [['check', 'a.xlsx'], { cwd: makeFolder({ 'a.xlsx': await book() }) }],
    NDJSON: async () => [['check', 'a.ndjson'], { cwd: makeFolder({ 'a.ndjson': lines }) }],
    'a table on standard input': async () => [['check', '-'], { input: csv }],
    'lines on standard input': async () => [['check', '-'], { input: lines }],
  };

  test.each(Object.keys(inputs))('hears now and then whether it is to stop: %s', async (name) => {
    const [argv, options] = await (inputs[name] ?? expect.fail())();
    const { shares, between } = await heardBy(argv, options);
    expect(shares.length).toBeGreaterThanOrEqual(MANY);
    expect(Math.max(...between)).toBeLessThanOrEqual(32);
  });

  test('hears it too while a workbook is opened: once a sheet at least, before its first record', async () => {
    let [heard, before] = [0, -1];
    const turn = async () => {
      heard += 1;
    };
    const reading = () => ({
      ...{ file: () => undefined, upTo: () => undefined, end: () => undefined },
      record: () => {
        if (before === -1) before = heard;
      },
    });
    await run(['check', 'a.xlsx'], { cwd: makeFolder({ 'a.xlsx': await book() }), io: { reading, turn } });
    expect(before).toBeGreaterThanOrEqual(2);
  });

  test.each(Object.keys(inputs))('tells truly how far it is: %s', async (name) => {
    const [argv, options] = await (inputs[name] ?? expect.fail())();
    const { shares } = await heardBy(argv, options);
    expect(shares).toEqual(shares.toSorted((left, right) => left - right));
    // What is read ahead of the record that is dealt with is less than a fifth of all.
    for (const [index, share] of shares.entries())
      expect(Math.abs(share - index / shares.length)).toBeLessThan(0.2);
  });
});
