// Whole processes, timed in pairs against an empty Node: the ratios hold where absolute times do not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'dist/program/bin.cjs');
const sheet = join(root, 'examples/01-mot-buoi/phieu.yaml');

const timed = (argv) => {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const EMPTY = ['-e', '0'];

/** Runs a call and an empty Node in turn, and prints the median of the ratios pair by pair. */
const compare = (name, argv, runs) => {
  timed(argv);
  const pairs = Array.from({ length: runs }, () => ({ own: timed(argv), empty: timed(EMPTY) }));
  const ratio = median(pairs.map(({ own, empty }) => own / empty));
  const own = median(pairs.map(({ own }) => own));
  console.log(`${name.padEnd(44)} ${ratio.toFixed(2).padStart(7)} × node   ${own.toFixed(0).padStart(6)} ms`);
  return own;
};

console.log('start-up');
compare('--version', [bin, '--version'], 15);
compare('--help', [bin, '--help'], 15);
compare('score, one sheet', [bin, 'score', sheet], 15);
compare('explain, one sheet', [bin, 'explain', sheet], 15);

const folder = mkdtempSync(join(tmpdir(), 'shcb-bench-'));
try {
  console.log('a year of meetings, YAML');
  let before;
  for (const units of [10, 40, 160]) {
    const year = join(folder, String(units));
    const made = ['--units', String(units), '--format', 'yaml', '--missing', '2', '--out', year];
    spawnSync(process.execPath, [join(root, 'test/bench/make-year.mjs'), ...made], { stdio: 'inherit' });
    const sheets = readdirSync(join(year, 'phieu'), { recursive: true }).filter((name) =>
      name.endsWith('.yaml'),
    ).length;
    const time = compare(
      `report 2026, ${units} units, ${sheets} sheets`,
      [bin, 'report', '2026', '-C', year, '-q'],
      3,
    );
    const rate = `${Math.round((sheets / time) * 1000)} sheets/s`;
    console.log(
      `${''.padEnd(44)} ${before === undefined ? rate : `${rate}, ${(time / before).toFixed(2)} × the time for 4 × the units`}`,
    );
    before = time;
  }
} finally {
  rmSync(folder, { recursive: true });
}
