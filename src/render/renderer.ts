import type { Report } from '../report/report.ts';

export interface RenderOptions {
  readonly width: number;
  readonly colour: boolean;
}

/** Turns a report into the text of one format; it writes nothing and knows no file. */
export interface Renderer {
  readonly render: (report: Report, options: RenderOptions) => string;
}
