// Runs the built program in a process of its own and tells how long it took and how much memory it had at most.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../dist/program/bin.cjs', import.meta.url));

/** Written by the process itself when it ends, to a stream of its own: in kilobytes. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** `seconds`, `megabytes` at most, and the exit code of one call. */
export const peakOf = (argv) => {
  const start = process.hrtime.bigint();
  const { status, output } = spawnSync(process.execPath, ['--import', TELL, bin, ...argv], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, megabytes: Number(output[3]?.toString() ?? 0) / 1024, status };
};
