import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { complaints } from '../src/messages/complaints/index.ts';
import { advise, type Complaint, say } from '../src/messages/index.ts';
import { reasons } from '../src/messages/reasons/index.ts';
import { decimal, ends, monthList, percent } from '../src/messages/words/format.ts';
import { root } from './support/run.ts';

const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('messages'))
  .map((path) => readFileSync(`${root}/src/${path}`, 'utf8'))
  .join('\n');

describe('the catalogue', () => {
  test.each(Object.keys(complaints))('complaint %s is used', (code) => {
    expect(sources.includes(`'${code}'`)).toBe(true);
  });

  test.each(Object.keys(reasons))('reason %s is used', (code) => {
    expect(sources.includes(`'${code}'`)).toBe(true);
  });

  test('its text is in NFC', () => {
    const names = readdirSync(`${root}/src/messages`, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((path) => path.endsWith('.ts'))) {
      const text = readFileSync(`${root}/src/messages/${name}`, 'utf8');
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  const plain: readonly Complaint[] = [
    { code: 'file-empty' },
    { code: 'not-utf8' },
    { code: 'no-rubric-named' },
    { code: 'not-a-meeting' },
    { code: 'unknown-key', args: { key: 'co_mta', suggestion: 'co_mat', allowed: ['co_mat'] } },
    { code: 'missing-key', args: { key: 'ngay' } },
    {
      code: 'head-count',
      args: { parts: [{ id: 'co_mat', value: 300 }], sum: 300, total: 400, complete: true },
    },
  ];
  test.each(plain)('$code says what is wrong and what to do', (complaint) => {
    const { message, hint } = advise(complaint);
    expect(message).not.toMatch(/[.!]$/);
    expect(hint).toMatch(/[.?]$/);
    expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN/);
  });

  test('an unknown key asks whether another one was meant', () => {
    expect(
      advise({ code: 'unknown-key', args: { key: 'co_mta', suggestion: 'co_mat', allowed: [] } }).hint,
    ).toBe('Có phải ý đồng chí là "co_mat"?');
  });
});

describe('how things are written', () => {
  test.each([
    [850, '8,5'],
    [0, '0'],
    [1, '0,01'],
    [10000, '100'],
    [-250, '−2,5'],
  ])('%i hundredths are %s', (value, text) => expect(decimal(value)).toBe(text));

  test.each([
    [{ from: 90_00 }, 'từ 90% trở lên'],
    [{ above: 50_00 }, 'trên 50%'],
    [{ below: 65_00 }, 'dưới 65%'],
    [{ to: 15_00 }, 'không quá 15%'],
    [{ from: 75_00, below: 90_00 }, 'từ 75% đến dưới 90%'],
    [{ above: 15_00, to: 30_00 }, 'trên 15% đến 30%'],
    [{ from: 0, to: 0 }, 'đúng 0%'],
  ])('%j reads %s', (interval, text) => expect(ends(interval, 'phan_tram')).toBe(text));

  test('a share that was rounded for showing says so', () => {
    expect(percent({ numerator: 27 * 100_00, denominator: 30 })).toBe('= 90%');
    expect(percent({ numerator: 26 * 100_00, denominator: 29 })).toBe('≈ 89,66%');
  });

  test('months in a row are one span', () => {
    expect(monthList(['2026-02', '2026-04', '2026-05', '2026-12'])).toBe('02/2026, 4–5/2026 và 12/2026');
    expect(monthList(['2025-12', '2026-01'])).toBe('12/2025 và 01/2026');
  });

  test('a sentence holds the sentences inside it', () => {
    expect(
      say({
        code: 'placed',
        args: {
          value: {
            code: 'number-measured',
            args: { fact: { id: 'thoi_luong' }, value: 95_00, unit: 'phut' },
          },
          level: { code: 'level-between', args: { ends: { from: 90_00 }, unit: 'phut' } },
        },
      }),
    ).toBe('Thời lượng 95 phút: từ 90 phút trở lên');
  });
});
