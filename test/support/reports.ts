import { assessmentsShape, reportShape } from './results.ts';
import { run } from './run.ts';

/** What `score` answers in a folder, as data. */
export const scored = async (cwd: string, ...argv: readonly string[]) => {
  const { code, out } = await run(['score', ...argv, '-f', 'json'], { cwd });
  return { code, ...assessmentsShape.parse(JSON.parse(out)) };
};

/** What `report` answers in a folder, as data, with the status of every month of each unit. */
export const reported = async (cwd: string, period: string, ...argv: readonly string[]) => {
  const { code, out } = await run(['report', period, ...argv, '-f', 'json'], { cwd });
  const result = reportShape.parse(JSON.parse(out));
  const status = Object.fromEntries(
    result.rows.map(({ unit, months }) => [unit, Object.values(months).map((month) => month.status)]),
  );
  return { ...result, code, status };
};
