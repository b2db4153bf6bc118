/** What a record is written in, so that a cure can name what is to be written there: lines of text with keys, or cells with headings. */
export type Medium = 'text' | 'cells';
