/** How many rows may stand above the heading: the name of the office, the title, the month. */
export const MOST_TITLE_ROWS = 20;

export const MOST_COLUMNS = 200;

/** The longest text that a cell of a spreadsheet can hold. */
export const LONGEST_CELL = 32_767;
