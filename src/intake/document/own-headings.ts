/** What an office calls its columns: headings that mean one of ours, and headings to pass over; all in the spelling of keys. */
export interface OwnHeadings {
  readonly named: ReadonlyMap<string, string>;
  readonly skipped: ReadonlySet<string>;
}

/** For files outside a workspace. */
export const NO_NAMES: OwnHeadings = { named: new Map(), skipped: new Set() };
