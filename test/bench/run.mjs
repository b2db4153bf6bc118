// Whole processes, timed in pairs: a call against an empty Node, and a year of meetings against what it cannot do without, the reading of the lines by JSON.parse. Ratios hold where absolute times do not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
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

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];

const EMPTY = { name: 'node', argv: ['-e', '0'] };

/** Runs a call and its measure in turn, and prints the median of the ratios pair by pair, with the lowest and the highest. */
const compare = (name, argv, runs, measure = EMPTY) => {
  timed(argv);
  const pairs = Array.from({ length: runs }, () => ({ own: timed(argv), other: timed(measure.argv) }));
  const ratios = sorted(pairs.map(({ own, other }) => own / other));
  const own = median(pairs.map((pair) => pair.own));
  const [low, high] = [ratios[0], ratios.at(-1)].map((ratio) => ratio.toFixed(2));
  const ratio = median(ratios).toFixed(2).padStart(7);
  console.log(
    `${name.padEnd(40)} ${ratio} × ${measure.name} (${low}–${high}) ${own.toFixed(0).padStart(7)} ms`,
  );
  return own;
};

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? ''}`);
console.log('start-up');
for (const argv of [['--version'], ['--help'], ['score', sheet], ['explain', sheet]])
  compare(argv.join(' ').replace(root, ''), [bin, ...argv], 15);

/** Makes a year in a folder, and says how many meetings it has. */
const made = {
  yaml: (year, units) => {
    make(units, 'yaml', year, []);
    return readdirSync(join(year, 'phieu'), { recursive: true }).filter((name) => name.endsWith('.yaml'))
      .length;
  },
  ndjson: (year, units) => {
    mkdirSync(join(year, 'phieu'), { recursive: true });
    make(units, 'ndjson', join(year, 'phieu/nam.ndjson'), ['--workspace', year]);
    return readFileSync(join(year, 'phieu/nam.ndjson'), 'utf8').split('\n').length - 1;
  },
};

const make = (units, format, out, more) =>
  spawnSync(
    process.execPath,
    [
      join(root, 'test/bench/make-year.mjs'),
      ...['--units', String(units), '--format', format, '--missing', '2', '--out', out, ...more],
    ],
    { stdio: 'inherit' },
  );

const PARSE = `for (const line of require('node:fs').readFileSync(process.argv[1], 'utf8').split('\\n')) if (line !== '') JSON.parse(line)`;

const folder = mkdtempSync(join(tmpdir(), 'shcb-bench-'));
try {
  for (const [format, sizes] of [
    ['yaml', [10, 40, 160]],
    ['ndjson', [250, 1_000, 4_000]],
  ]) {
    console.log(`a year of meetings, ${format}`);
    let before;
    for (const units of sizes) {
      const year = join(folder, `${format}-${units}`);
      const meetings = made[format](year, units);
      const measure =
        format === 'yaml'
          ? EMPTY
          : { name: 'JSON.parse', argv: ['-e', PARSE, join(year, 'phieu/nam.ndjson')] };
      const call = [bin, 'report', '2026', '-C', year, '-q', '-f', 'json'];
      const time = compare(`report 2026, ${units} units, ${meetings} meetings`, call, 3, measure);
      const growth =
        before === undefined
          ? ''
          : `, grows with the power ${(Math.log(time / before.time) / Math.log(meetings / before.meetings)).toFixed(2)}`;
      console.log(`${''.padEnd(40)} ${Math.round((meetings / time) * 1000)} meetings/s${growth}`);
      before = { time, meetings };
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
