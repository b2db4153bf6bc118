import { describe, expect, test } from 'vitest';
import { makeProgress } from '../../src/cli/node-progress.ts';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const CLEARED = '\r\u001b[2K';

/** A reading of two files of a thousand bytes each, on a terminal that keeps all it is given, under a clock that stands until it is set. */
const watched = (width = 80) => {
  const written: string[] = [];
  let time = 10_000;
  const progress = makeProgress({
    now: () => time,
    write: (text) => void written.push(text),
    sizeOf: () => 1_000,
    width,
  });
  const reading = progress.reading(['a.ndjson', 'b.ndjson']);
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
    const { reading, follow, records, written } = watched();
    reading.file('a.ndjson');
    const stream = follow({ bytesRead: 0 });
    stream.bytesRead = 500;
    records(320, 12_000);
    records(320, 12_249);
    reading.file('b.ndjson');
    records(320, 14_000);
    follow({ bytesRead: 600 });
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
    const { reading, follow, records, written } = watched();
    reading.file('a.ndjson');
    records(32, 12_000);
    follow({ bytesRead: 20 });
    records(32, 14_000);
    expect(written).toEqual([
      `${CLEARED}Đã đọc 32 phiếu (0%), 16 phiếu một giây`,
      // 4 s for a hundredth of it: 396 s are left.
      `${CLEARED}Đã đọc 64 phiếu (1%), 16 phiếu một giây, còn khoảng 7 phút`,
    ]);
  });

  test('is taken away before anything else is said, once', () => {
    const { reading, clear, records, written } = watched();
    reading.file('a.ndjson');
    records(32, 12_000);
    clear();
    clear();
    expect(written.slice(1)).toEqual([CLEARED]);
  });

  test('never takes a second row', () => {
    const { reading, records, written } = watched(20);
    reading.file('a.ndjson');
    records(32, 12_000);
    expect(written).toEqual([`${CLEARED}Đã đọc 32 phiếu (0%`]);
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
      return { file: (path: string) => void told.push(path), record: () => undefined, end: () => undefined };
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
