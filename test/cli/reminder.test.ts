import { describe, expect, test } from 'vitest';
import { root, run } from '../support/run.ts';

const cwd = `${root}/examples/09-nam-cua-dang-uy`;
const call = ['track', '--period', '2025', '--as-of', '2025-11-10', '-q'];

const duties = async (...more: readonly string[]) => {
  const { code, out } = await run([...call, ...more], { cwd, width: 300 });
  expect(code).toBeLessThan(2);
  return out.split('\n');
};

describe('the reminder of what is still to be done', () => {
  test('has a line for every duty that is due, as the calendar has', async () => {
    const due = (await duties('--nhac')).filter((line) => /chậm nhất ngày \d\d\/\d\d\/2025\.$/.test(line));
    const events = (await duties('-f', 'ics')).filter((line) => line.startsWith('BEGIN:VEVENT'));
    expect(due.length).toBeGreaterThan(0);
    expect(due.length).toBe(events.length);
  });

  test('has a line for every duty of which the sheets say too little', async () => {
    const { counts } = JSON.parse((await duties('-f', 'json')).join('\n'));
    const open = (await duties('--nhac')).filter((line) => line.includes('bổ sung vào phiếu'));
    expect(open.length).toBe(counts['not-known'] ?? counts.notKnown);
  });

  test('names nobody who has nothing to do', async () => {
    const lines = (await duties('--nhac')).filter((line) => line !== '');
    const heads = lines.flatMap((line, index) => (line.startsWith('  - ') ? [] : [index]));
    for (const index of heads.slice(2)) expect(lines[index + 1], lines[index]).toMatch(/^ {2}- /);
  });
});
