// Runs the public suites of which copies lie in a folder, and prints what became of their cases.
//
//   npm run suites -- FOLDER
//
// Found by their layouts: JSONTestSuite (test_parsing/), yaml-test-suite (its data: in.yaml, in.json, error), csv-spectrum
// (csvs/, json/), the big list of naughty strings (blns.json), and workbooks in any folder. None of them is part of this project.
// A refusal is an error with a name: this program takes a part of YAML and of JSON. What differs or crashes is listed.
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { OUTCOMES, outcomeOf } from './outcome.mjs';
import { suitesIn } from './suites.mjs';

const folder = (process.argv[2] ?? '').replaceAll('\\', '/').replace(/\/$/, '');
if (folder === '') {
  process.stderr.write('npm run suites -- FOLDER\n');
  process.exit(2);
}

const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
  .sort();

const columns = ['cases', ...OUTCOMES];
const line = (name, cells) => `${name.padEnd(16)}${cells.map((cell) => String(cell).padStart(9)).join('')}\n`;
process.stdout.write(line('suite', columns));

const odd = [];
for (const { suite, cases } of suitesIn(paths)) {
  const counts = new Map(OUTCOMES.map((outcome) => [outcome, 0]));
  for (const { name, read, expected } of cases) {
    const outcome = await outcomeOf(read, expected);
    counts.set(outcome, counts.get(outcome) + 1);
    if (outcome === 'differs' || outcome === 'crashed') odd.push(`${suite}: ${name} ${outcome}\n`);
  }
  process.stdout.write(line(suite, [cases.length, ...counts.values()]));
}
if (odd.length > 0) process.stdout.write(`\n${odd.join('')}`);
process.exitCode = odd.some((one) => one.endsWith('crashed\n')) ? 1 : 0;
