import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { bin, spawnBin } from './support/bin.ts';
import { makeFolder } from './support/folder.ts';
import { root } from './support/run.ts';
import { sheet, workspace } from './support/sheets.ts';

const LONG = 600_000;

test(
  'processes killed while they close and report, and pairs that race, leave nothing half-written',
  () => {
    const argv = [`${root}/test/bench/kill.mjs`, '--kills', '20', '--races', '5'];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect(stderr).toBe('');
    // One in three kills is of a report.
    expect(JSON.parse(stdout)).toMatchObject({ kills: 20, reports: 6, races: 5 });
  },
  LONG,
);

/** A workspace whose year takes long enough to be interrupted in the middle. */
const manySheets = (): string => {
  const codes = Array.from({ length: 60 }, (_, index) => `CB${100 + index}`);
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return makeFolder({
    'shcb.yaml': workspace(...codes.map((code) => `{ma: ${code}, ten: ${code}}`)),
    ...Object.fromEntries(
      codes.flatMap((unit) =>
        months.map((month) => [`phieu/${unit}-${month}.yaml`, sheet({ unit, date: `2026-${month}-05` })]),
      ),
    ),
  });
};

test.skipIf(process.platform === 'win32')(
  'Ctrl-C ends a run at once with 130, one line and nothing half-written',
  async () => {
    const cwd = manySheets();
    const child = spawn(process.execPath, [bin, 'score', '-o', 'diem.ndjson'], { cwd });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    // Its output is opened after all sheets were read and while they are scored.
    while (!readdirSync(cwd).some((name) => name.startsWith('diem.ndjson.')))
      await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGINT');
    const ended = await new Promise((resolve) =>
      child.once('close', (code, signal) => resolve({ code, signal })),
    );
    expect(ended).toEqual({ code: 130, signal: null });
    expect(err).toBe('Đã dừng giữa chừng; không có tệp nào ghi dở. Chạy lại lệnh để làm từ đầu.\n');
    expect(readdirSync(cwd)).toEqual(['phieu', 'shcb.yaml']);
    expect(spawnBin(['score', 'phieu/CB100-01.yaml', '-o', 'diem.ndjson', '-q'], { cwd }).status).toBe(0);
    expect(readdirSync(join(cwd))).toEqual(['diem.ndjson', 'phieu', 'shcb.yaml']);
  },
  LONG,
);
