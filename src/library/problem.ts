/** Where something stands: a line of a text, or a cell of a workbook. */
export interface Place {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

/** What is wrong, or was noticed: code, place, and the sentence and the cure in Vietnamese. */
export interface Problem extends Place {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
  /** Where else to look, such as at the first of two that are the same. */
  readonly related?: readonly Place[] | undefined;
}
