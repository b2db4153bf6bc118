import type { Calendar, Checks, Report } from '../report/page.ts';

export interface RenderOptions {
  readonly width: number;
  readonly colour: boolean;
}

/** Turns a report into the text of one format; it writes nothing and knows no file. */
export interface Renderer {
  readonly render: (report: Report, options: RenderOptions) => string;
}

/** Turns what checking found into a format that the findings of many checkers are collected in. */
export interface CheckRenderer {
  readonly render: (checks: Checks) => string;
}

/** Turns days by which things are to be done into a format of calendars. */
export interface CalendarRenderer {
  readonly render: (calendar: Calendar) => string;
}
