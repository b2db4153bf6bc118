import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { root } from './support/run.ts';

const PROGRAM = `import { type Assessment, judge, questionnaire, readRubric } from 'shcb';

const rubric = readRubric('ten: x');
if ('problems' in rubric) throw new Error(rubric.problems[0]?.message);

const result = judge({ chi_bo: 'CB01' }, [rubric], { strict: true });
if ('assessment' in result) {
  const { total, band, criteria, nextBand }: Assessment = result.assessment;
  const points: number | null = total;
  const reasons: readonly string[] = criteria.map(({ id, reason, source }) => id + reason + source);
  const gains = nextBand?.ways.flatMap(({ improvements }) => improvements.map(({ gain }) => gain * 2));
  console.log(points, reasons, gains, band?.title);
  // @ts-expect-error: a total is not known while a line is not assessed
  total.toFixed();
  // @ts-expect-error: a result is read, never changed
  result.assessment.status = 'complete';
}

for (const { key, answers } of questionnaire(rubric, { date: '2026-03-05', kind: 'thuong_ky' }).lines)
  console.log(key.length, answers?.map(({ points }) => points));

// @ts-expect-error: there is no such kind of meeting
questionnaire(rubric, { date: '2026-03-05', kind: 'hop' });
// @ts-expect-error: how a rubric is kept inside is nobody's business
console.log(rubric.rubric);
`;

const SETTINGS = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    noEmit: true,
  },
};

test('a program in TypeScript is checked against the types of the package, which need no other package', {
  timeout: 120_000,
}, () => {
  const folder = makeFolder({
    'program.mts': PROGRAM,
    'tsconfig.json': JSON.stringify(SETTINGS),
  });
  for (const part of ['package.json', 'dist/types', 'dist/library'])
    cpSync(`${root}/${part}`, `${folder}/node_modules/shcb/${part}`, { recursive: true });
  const compiler = `${root}/node_modules/typescript/bin/tsc`;
  const { status, stdout } = spawnSync(process.execPath, [compiler, '--project', folder], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
