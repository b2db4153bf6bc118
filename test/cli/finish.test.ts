import { describe, expect, test } from 'vitest';
import type { Options } from '../../src/cli/call/option.ts';
import { type Ending, finish } from '../../src/cli/output/finish.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { text } from '../../src/report/page.ts';
import { memoryWorld } from '../support/memory.ts';

const error: Problem = { severity: 'error', complaint: { code: 'no-table', args: { format: 'csv' } } };

const notice: Problem = {
  severity: 'warning',
  complaint: { code: 'nobody-present' },
  location: { file: 'phieu.yaml', line: 7, column: 3 },
};

const end = async (ending: Partial<Ending>, options: Partial<Options> = {}) => {
  const { io, out, err, written } = memoryWorld({});
  const call = { io, options: { color: true, ...options } };
  const code = await finish(call, { problems: [], ...ending });
  return { code, out: out(), err: err(), written: [...written.keys()] };
};

const report = {
  page: () => [text('KẾT QUẢ')],
  data: () => ({ total: 89 }),
  records: () => [{ total: 89 }],
};

describe('how every command ends', () => {
  test('with nothing to say it says nothing, and succeeds', async () => {
    expect(await end({})).toEqual({ code: 0, out: '', err: '', written: [] });
  });

  test('what was found goes to the output, and what a person should know beside it', async () => {
    const { code, out, err } = await end({ report, counts: 'đã chấm 1 phiếu', notes: ['Bước tiếp: xem.'] });
    expect([code, out, err]).toEqual([0, 'KẾT QUẢ\n', 'đã chấm 1 phiếu.\nBước tiếp: xem.\n\n']);
  });

  test('an error fails the call, and its report is put out all the same', async () => {
    const { code, out, err } = await end({ report, problems: [error, notice] });
    expect([code, out]).toEqual([1, 'KẾT QUẢ\n']);
    expect(err).toMatch(/^lỗi: [\s\S]*phieu\.yaml: 1 lưu ý\n {2}dòng 7, ký tự 3: lưu ý/);
  });

  test('a notice alone fails it only where that is asked for', async () => {
    expect((await end({ problems: [notice] })).code).toBe(0);
    expect((await end({ problems: [notice] }, { failOnWarning: true })).code).toBe(1);
  });

  test('quiet leaves out notices, counts and notes, and no error', async () => {
    const ending = { problems: [error, notice], counts: 'đã chấm 1 phiếu', notes: ['Bước tiếp: xem.'] };
    const { err } = await end(ending, { quiet: true });
    expect(err).toMatch(/^lỗi: /);
    for (const left of ['phieu.yaml', 'đã chấm', 'Bước tiếp']) expect(err).not.toContain(left);
  });

  test('whatever fails the call is told, however quiet it is', async () => {
    const { code, err } = await end({ problems: [notice] }, { quiet: true, failOnWarning: true });
    expect([code, err.includes('dòng 7, ký tự 3: lưu ý')]).toEqual([1, true]);
  });

  test('a file of problems holds every one, also those that quiet leaves out', async () => {
    const { io, written } = memoryWorld({});
    const options = { color: true, quiet: true, problems: 'loi.csv' };
    await finish({ io, options }, { problems: [error, notice] });
    expect(written.get('loi.csv')).toMatch(/no-table[\s\S]*nobody-present/);
  });

  test('a notice that is switched off is named, so that its silence is no approval', async () => {
    const silenced = new Set(['nobody-present' as const]);
    expect((await end({ silenced })).err).toContain('nobody-present');
    expect((await end({ silenced }, { quiet: true })).err).toBe('');
  });
});
