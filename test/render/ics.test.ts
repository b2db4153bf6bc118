import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/ics.ts';
import type { Calendar } from '../../src/report/calendar.ts';
import { readCalendar } from '../support/read-calendar.ts';

const entry = { uid: 'DB01/CB01/2026-H1', day: '2026-06-30', title: 'Cấp trên dự', note: 'Còn thiếu 1' };

const calendar = (more: Partial<Calendar> = {}): Calendar => ({
  name: 'Nghĩa vụ',
  asOf: '2026-03-10',
  entries: [entry],
  empty: 'Không còn việc',
  ...more,
});

describe('a calendar', () => {
  test('is these lines for one thing to be done', () => {
    expect(render(calendar()).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//shcb//shcb//VI',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Nghĩa vụ',
      'BEGIN:VEVENT',
      'UID:DB01/CB01/2026-H1@shcb',
      'DTSTAMP:20260310T000000Z',
      'DTSTART;VALUE=DATE:20260630',
      'SUMMARY:Cấp trên dự',
      'DESCRIPTION:Còn thiếu 1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('escapes what separates values, and line ends', () => {
    const text = render(calendar({ entries: [{ ...entry, title: 'a,b;c\\d\ne' }] }));
    expect(text).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\r\n');
  });

  test('cuts a line at 75 octets and not within a letter: 22 letters of three octets fit after SUMMARY:', () => {
    // SUMMARY: is 8 octets; 22 letters make 74, a 23rd would make 77. A further line holds 1 + 24 × 3 = 73.
    const text = render(calendar({ entries: [{ ...entry, title: 'ộ'.repeat(50) }] }));
    expect(text).toContain(`SUMMARY:${'ộ'.repeat(22)}\r\n ${'ộ'.repeat(24)}\r\n ${'ộ'.repeat(4)}\r\n`);
  });

  test('a line of exactly 75 octets is not cut, one of 76 is', () => {
    const text = (length: number) => render(calendar({ entries: [{ ...entry, title: 'x'.repeat(length) }] }));
    expect(text(67)).toContain(`SUMMARY:${'x'.repeat(67)}\r\n`);
    expect(text(68)).toContain(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  });

  test('says that nothing is to be done, for it must hold something', () => {
    const { events, journals } = readCalendar(render(calendar({ entries: [] })));
    expect([events.length, journals.map(({ summary }) => summary)]).toEqual([0, ['Không còn việc']]);
  });

  test('is read back as it was told, whatever the letters', () => {
    const words = fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ''));
    fc.assert(
      fc.property(words, words, words, (title, note, name) => {
        const read = readCalendar(render(calendar({ name, entries: [{ ...entry, title, note }] })));
        expect(read).toEqual({
          name,
          events: [
            {
              uid: 'DB01/CB01/2026-H1@shcb',
              stamp: '20260310T000000Z',
              day: '20260630',
              summary: title,
              description: note,
            },
          ],
          journals: [],
        });
      }),
    );
  });
});
