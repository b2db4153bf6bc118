/** What a record is written in, so that a cure can name what is to be written there: lines of text with keys, cells with headings, or answers to questions. */
export type Medium = 'text' | 'cells' | 'questions';
