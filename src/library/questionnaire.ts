import type { Day, Mark, MeetingKind } from './values.ts';

/** When, in what kind of meeting and, where the rubric asks, by what kind of unit a sheet is filled in. */
export interface MeetingOccasion {
  readonly date: Day;
  readonly kind: MeetingKind;
  readonly unitKind?: string;
}

/** In what a fact is given: people, times, minutes, a time of day, a day, a share, any number, yes or no, codes of members. */
export type FactType =
  | 'nguoi'
  | 'lan'
  | 'phut'
  | 'phan_tram'
  | 'so'
  | 'co_khong'
  | 'ngay'
  | 'gio'
  | 'danh_sach';

/** A place in a text that a line rests on. */
export interface Source {
  readonly document: string;
  readonly place?: string;
  readonly quote?: string;
  /** How sure the document is, and how sure the element is that rests on it. */
  readonly documentMark: Mark;
  readonly mark: Mark;
}

/** A fact that is asked for: its key below `so_lieu`, and in which words, type and unit it is asked. */
export interface FactAsked {
  readonly key: string;
  readonly title: string;
  readonly type: FactType;
  readonly unit: string | null;
  readonly hint: string | null;
}

/** One answer that a line may have; points as they are printed. */
export interface AnswerOffered {
  readonly id: string;
  readonly title: string;
  readonly points: number;
}

/** A line that a person judges: its key below `tu_cham`, what may be answered, and on what it rests. */
export interface LineAsked {
  readonly key: string;
  readonly title: string;
  readonly group: string;
  /** The most that it can be worth. */
  readonly points: number;
  /** The title with the points, as it stands over a line to fill in. */
  readonly heading: string;
  /** `null` where any number of points may be given. */
  readonly answers: readonly AnswerOffered[] | null;
  /** What may be written after the key, and when nothing, for a person who fills in a file. */
  readonly choices: string;
  /** When the unit may say that the line does not apply. */
  readonly notApplicable: string | null;
  /** On which occasions alone it is asked, in words; `null` for a line of every meeting. */
  readonly when: string | null;
  readonly source: Source;
}

/** A line that facts decide: nobody answers it, and a form shows what it rests on. */
export interface LineMeasured {
  readonly key: string;
  readonly group: string;
  readonly title: string;
  readonly points: number;
  readonly heading: string;
  /** What it is measured by and which results it has, a sentence each. */
  readonly rules: readonly string[];
  readonly source: Source;
}

/** What a sheet says of its meeting besides: a key on its first level. */
export interface RecordAsked {
  readonly key: string;
  readonly hint: string;
}

/** All that a sheet asks of a meeting, in the order in which it is filled in. */
export interface Questionnaire {
  readonly head: readonly RecordAsked[];
  readonly facts: readonly FactAsked[];
  /** The headings of the rubric with all lines below them, in its order, whether they count on this occasion or not. */
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly keys: readonly string[];
  }[];
  readonly lines: readonly LineAsked[];
  readonly measured: readonly LineMeasured[];
  readonly record: readonly RecordAsked[];
}
