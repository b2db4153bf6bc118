import type { Calendar, CalendarEntry } from '../report/page.ts';

/** Octets in a line of a calendar, without its end. */
const WIDEST = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A line cut into lines of at most so many octets, never within a character; each further one begins with a space. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > WIDEST) {
      lines.push(current);
      current = ' ';
      used = 1;
    }
    current += character;
    used += size;
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
};

/** Control characters that a text must not hold. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROL, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const text = (name: string, value: string): string => folded(`${name}:${escaped(value)}`);

const dateOf = (day: string): string => day.replaceAll('-', '');

const component = (name: string, lines: readonly string[]): string =>
  [folded(`BEGIN:${name}`), ...lines, folded(`END:${name}`)].join('');

/** A whole day that keeps nobody from other things. */
const event = ({ uid, day, title, note }: CalendarEntry, asOf: string): string =>
  component('VEVENT', [
    text('UID', `${uid}@shcb`),
    folded(`DTSTAMP:${dateOf(asOf)}T000000Z`),
    folded(`DTSTART;VALUE=DATE:${dateOf(day)}`),
    text('SUMMARY', title),
    text('DESCRIPTION', note),
    folded('TRANSP:TRANSPARENT'),
  ]);

/** A calendar must hold something: where nothing is to be done, a journal entry says so. */
const journal = ({ asOf, empty }: Calendar): string =>
  component('VJOURNAL', [
    text('UID', `${asOf}@shcb`),
    folded(`DTSTAMP:${dateOf(asOf)}T000000Z`),
    folded(`DTSTART;VALUE=DATE:${dateOf(asOf)}`),
    text('SUMMARY', empty),
  ]);

/** A calendar by RFC 5545: one whole-day event for each thing to be done. */
export const render = (calendar: Calendar): string =>
  component('VCALENDAR', [
    folded('VERSION:2.0'),
    folded('PRODID:-//shcb//shcb//VI'),
    folded('CALSCALE:GREGORIAN'),
    text('X-WR-CALNAME', calendar.name),
    ...(calendar.entries.length === 0
      ? [journal(calendar)]
      : calendar.entries.map((entry) => event(entry, calendar.asOf))),
  ]);
