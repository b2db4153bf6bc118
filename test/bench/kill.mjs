// Kills whole processes in the middle of `close` and `report -o` and lets pairs of them race, then looks at what is left.
// What stands under a final name must be whole, `verify` must tell the truth, and the next run must succeed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { main } from '../../dist/cli/main.js';
import { nodeIo, version } from '../../dist/cli/node-io.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'dist/program/bin.cjs');
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, races: { type: 'string', default: '50' } },
});

const PERIOD = '2026-02';
const OTHER = '2026-01';
const closing = ['close', PERIOD, '--allow-open', '-q'];
const again = [...closing, '--reopen', 'Thử ngắt'];
const reporting = ['report', PERIOD, '-q', '-o', 'bang.json', '--force'];

const spawned = (argv, cwd) => spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: 'utf8' });

/** Runs a call that nobody kills in this process: only what is killed or races needs one of its own. */
const ended = async (argv, cwd) => {
  const said = { stdout: '', stderr: '' };
  const catching = (stream) => (text) => {
    said[stream] += text;
  };
  process.chdir(cwd);
  try {
    const io = { ...nodeIo, out: catching('stdout'), err: catching('stderr') };
    return { status: await main(argv, io, version), ...said };
  } finally {
    process.chdir(root);
  }
};
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const fail = (what, detail) => {
  throw new Error(`${what}: ${JSON.stringify(detail)}`);
};

const makeWorkspace = () => {
  const folder = mkdtempSync(join(tmpdir(), 'shcb-kill-'));
  cpSync(join(root, 'examples/02-mot-quy'), folder, { recursive: true });
  return folder;
};

/** A closing is whole when its files are those that its manifest names, byte for byte. */
const checkClosing = (path) => {
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
  const names = manifest.outputs.map((output) => output.path);
  const there = readdirSync(path).sort();
  if (there.join() !== [...names, 'manifest.json'].sort().join()) fail('files of a closing', there);
  for (const { path: name, sha256: hash } of manifest.outputs)
    if (sha256(readFileSync(join(path, name))) !== hash) fail('half-written', name);
};

/** Looks at everything under a final name; returns how many closings there are. */
const checkWhole = (folder) => {
  const chot = join(folder, 'chot');
  if (!existsSync(chot)) return 0;
  const closings = readdirSync(chot).filter((name) => /^\d{4}-\d{2}(\.\d+)?$/.test(name));
  for (const name of closings) checkClosing(join(chot, name));
  const journal = join(chot, 'nhat-ky.ndjson');
  const text = existsSync(journal) ? readFileSync(journal, 'utf8') : '';
  if (text !== '' && !text.endsWith('\n')) fail('half a journal', text.slice(-80));
  let previous = null;
  for (const line of text.split('\n').slice(0, -1)) {
    if (JSON.parse(line).previous !== previous) fail('journal', line);
    previous = sha256(line);
  }
  return closings.length;
};

const checkVerify = async (folder, closings) => {
  const { status, stdout } = await ended(['verify', '-f', 'json'], folder);
  if (closings === 0) {
    if (status !== 2) fail('verify of nothing', status);
    return undefined;
  }
  const result = JSON.parse(stdout);
  const wrong = result.closings.filter(({ state }) => state !== 'as-closed');
  if (status !== 0 || wrong.length > 0 || result.journal.flaws.length > 0) fail('verify', result);
  return result;
};

/** After a run that succeeds nothing of a killed one is left. */
const checkClean = async (folder) => {
  const result = await checkVerify(folder, checkWhole(folder));
  const left = readdirSync(join(folder, 'chot')).filter((name) => name.startsWith('.'));
  if (left.length > 0 || result.journal.unjournalled !== null) fail('left behind', left);
};

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a call and kills it after a time, or so long after a path has come up. */
const killed = async (argv, cwd, { after, pathFor }) => {
  const child = spawn(process.execPath, [bin, ...argv], { cwd, stdio: 'ignore' });
  const exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  let over = false;
  exit.then(() => {
    over = true;
  });
  const path = pathFor?.(child.pid);
  while (path !== undefined && !over && !existsSync(path)) await sleep(1);
  if (after >= 1) await sleep(after);
  child.kill('SIGKILL');
  return exit;
};

const unbroken = ({ status, stderr }) => {
  if (status !== 0) fail('unbroken run', stderr);
};

const timed = (argv, cwd) => {
  const start = process.hrtime.bigint();
  unbroken(spawned(argv, cwd));
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const counts = {
  kills: 0,
  hit: 0,
  unfinished: 0,
  closed: 0,
  unjournalled: 0,
  setAside: 0,
  reports: 0,
  races: 0,
};

/** What a run is killed at: any moment, or just after one of the few steps that a random moment seldom meets. */
const aims = [undefined, () => '.khoa', (pid) => `.dang-ghi-${pid}`, () => PERIOD, () => `${PERIOD}.1`];

const killClose = async (index, time) => {
  const folder = makeWorkspace();
  try {
    const reopening = Math.floor(index / 4) % 2 === 1;
    if (reopening) unbroken(await ended(closing, folder));
    const pathFor = reopening ? aims[index % 5] : aims[index % 4];
    const when =
      pathFor === undefined
        ? { after: Math.random() * time }
        : { after: Math.random() * 5, pathFor: (pid) => join(folder, 'chot', pathFor(pid)) };
    const { signal } = await killed(reopening ? again : closing, folder, when);
    if (signal === 'SIGKILL') counts.hit += 1;
    const before = checkWhole(folder);
    if (
      existsSync(join(folder, 'chot')) &&
      readdirSync(join(folder, 'chot')).some((name) => name.startsWith('.'))
    )
      counts.unfinished += 1;
    const verified = await checkVerify(folder, before);
    if (verified?.journal.unjournalled) counts.unjournalled += 1;
    if (verified?.closings.some(({ folder: name, period }) => name !== period)) counts.setAside += 1;
    if (before > (reopening ? 1 : 0)) counts.closed += 1;
    unbroken(await ended(before > 0 ? again : closing, folder));
    await checkClean(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const killReport = async (folder, time, whole) => {
  const { signal } = await killed(reporting, folder, { after: Math.random() * time });
  if (signal === 'SIGKILL') counts.hit += 1;
  const path = join(folder, 'bang.json');
  if (existsSync(path) && readFileSync(path, 'utf8') !== whole) fail('half a report', path);
  unbroken(await ended(reporting, folder));
  if (readFileSync(path, 'utf8') !== whole) fail('another report', path);
  counts.reports += 1;
};

const race = async (index) => {
  const folder = makeWorkspace();
  try {
    // Every fourth pair closes two periods, which may both be closed, one after the other.
    const periods = index % 4 === 3 ? [PERIOD, OTHER] : [PERIOD, PERIOD];
    const runs = periods.map(
      (period) =>
        new Promise((resolve) => {
          const argv = [bin, 'close', period, '--allow-open', '-q'];
          spawn(process.execPath, argv, { cwd: folder, stdio: 'ignore' }).once('exit', resolve);
        }),
    );
    const codes = (await Promise.all(runs)).sort();
    const won = codes.filter((code) => code === 0).length;
    const lost = codes.filter((code) => code === 2).length;
    if (won + lost !== 2 || won < 1 || (periods[0] === periods[1] && won !== 1)) fail('race', codes);
    await checkClean(folder);
    if (checkWhole(folder) !== won) fail('race', { codes, closings: checkWhole(folder) });
    counts.races += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const measured = makeWorkspace();
try {
  const time = timed(closing, measured);
  const reportTime = timed(reporting, measured);
  const whole = readFileSync(join(measured, 'bang.json'), 'utf8');
  for (let index = 0; index < Number(values.kills); index++) {
    // Two closings, then a report.
    if (index % 3 === 2) await killReport(measured, reportTime, whole);
    else await killClose(Math.floor(index / 3) * 2 + (index % 3), time);
    counts.kills += 1;
  }
  for (let index = 0; index < Number(values.races); index++) await race(index);
  console.log(JSON.stringify(counts));
} finally {
  rmSync(measured, { recursive: true, force: true });
}
