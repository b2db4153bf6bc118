import { describe, expect, test } from 'vitest';
import { help } from '../../src/messages/help.ts';
import { formatsFor, offeredBy, rendered } from '../../src/render/index.ts';
import { cell, heading, type Report } from '../../src/report/page.ts';
import { paperFormat } from '../support/paper.ts';
import { checks } from '../support/remarks.ts';

const screen = { width: 80, colour: false };

/** A report that notes what it was asked for. */
const watched = () => {
  const asked: string[] = [];
  const giving =
    <Value>(name: string, value: Value) =>
    (): Value => {
      asked.push(name);
      return value;
    };
  const report: Report = {
    page: giving('page', [
      heading('Bảng'),
      { type: 'table' as const, columns: [{ title: 'Tệp' }], rows: [{ cells: [cell('a')] }] },
      {
        type: 'figure' as const,
        figure: {
          kind: 'bars',
          title: 'Hình',
          of: 'Tệp',
          bars: [{ label: 'a', value: 1, text: '1 tệp' }],
        } as const,
      },
    ]),
    book: giving('book', [{ name: 'Một', page: [heading('Bảng')] }]),
    data: giving('data', { a: 1 }),
    records: giving('records', [{ a: 1 }]),
    paper: giving('paper', { format: paperFormat, blocks: [heading('Bảng')] }),
    checks: giving('checks', checks),
    calendar: giving('calendar', { name: 'Lịch', asOf: '2026-03-31', entries: [], empty: 'Không có' }),
  };
  return { report, asked };
};

const all = [...new Set([...formatsFor('checks'), ...formatsFor('calendar')])];

describe('the formats', () => {
  test('each has a name and ends of files of its own', () => {
    const names = all.map(({ name }) => name);
    const ends = all.flatMap(({ extensions }) => extensions);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ends).size).toBe(ends.length);
    expect(names).toContain('table');
  });

  test.each(all)('$name asks a report for its $takes and for nothing else', async (format) => {
    const { report, asked } = watched();
    expect(await rendered(format, report, screen)).not.toHaveLength(0);
    expect(asked).toEqual([format.takes]);
  });

  test('what checks and what is to be done are offered only by reports that have them', () => {
    const namesFor = (offered: 'page' | 'checks' | 'calendar') => formatsFor(offered).map(({ name }) => name);
    const common = ['table', 'md', 'html', 'svg', 'xlsx', 'docx', 'json', 'ndjson', 'csv', 'csv-raw'];
    expect(namesFor('page')).toEqual(common);
    expect(namesFor('checks')).toEqual([...common, 'github', 'junit', 'sarif']);
    expect(namesFor('calendar')).toEqual([...common, 'ics']);
    const { page, data, records, checks: checked, calendar } = watched().report;
    expect(offeredBy({ page, data, records })).toBe('page');
    expect(offeredBy({ page, data, records, ...(checked && { checks: checked }) })).toBe('checks');
    expect(offeredBy({ page, data, records, ...(calendar && { calendar }) })).toBe('calendar');
  });

  test.each([
    ['page', help.options.format],
    ['checks', help.options.checkFormat],
    ['calendar', help.options.trackFormat],
  ] as const)('help names each that a report with its %s is offered in', (offered, words) => {
    const said = new Set(words.match(/[\w-]+/g));
    expect(formatsFor(offered).flatMap(({ name }) => (said.has(name) ? [] : [name]))).toEqual([]);
  });

  test('nothing comes of a report that has not what the format is made of', async () => {
    const bare: Report = { page: () => [heading('Trống')], data: () => null, records: () => [] };
    const made = await Promise.all(
      all.map(async (format) => [format.name, (await rendered(format, bare, screen)) !== undefined] as const),
    );
    expect(made.flatMap(([name, is]) => (is ? [] : [name])).sort()).toEqual(
      ['csv', 'csv-raw', 'docx', 'github', 'ics', 'junit', 'sarif', 'svg'].sort(),
    );
  });
});
