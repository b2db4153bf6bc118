/** Something to be done by a day. */
export interface CalendarEntry {
  /** The same for the same duty whenever it is told, so that a calendar replaces what it has. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly note: string;
}

/** Days by which things are to be done, as of a day. */
export interface Calendar {
  readonly name: string;
  readonly asOf: string;
  /** In the order of their days. */
  readonly entries: readonly CalendarEntry[];
  /** What is said where nothing is to be done. */
  readonly empty: string;
}
