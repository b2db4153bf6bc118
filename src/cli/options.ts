/** Options that every command understands. */
export interface CommonOptions {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  /** File for every problem of the run. */
  readonly problems?: string;
  /** Warnings fail the call, as errors do. */
  readonly failOnWarning?: boolean;
}

/** Options of the commands that read meetings. */
export interface MeetingOptions extends CommonOptions {
  readonly workspace?: string;
  readonly rubric?: string;
  readonly strict?: boolean;
  readonly scorer?: string;
}

export interface ExplainOptions extends MeetingOptions {
  readonly codes?: boolean;
}

export interface ReportOptions extends MeetingOptions {
  readonly rule?: string;
  readonly asOf?: string;
  /** Which table of the period. */
  readonly table?: string;
  /** How near to a border is near, in points. */
  readonly within?: string;
}

export interface CloseOptions extends CommonOptions {
  readonly workspace?: string;
  readonly asOf?: string;
  readonly allowOpen?: boolean;
  readonly reopen?: string;
}

export interface HistoryOptions extends CommonOptions {
  readonly workspace?: string;
}

export interface VerifyOptions extends CommonOptions {
  readonly workspace?: string;
}

export interface TrackOptions extends MeetingOptions {
  readonly period?: string;
  readonly asOf?: string;
  /** Ids of obligations in place of those of the workspace. */
  readonly obligations?: readonly string[];
}

/** Options of `init`, which writes a folder and no report. */
export interface InitOptions {
  readonly rubric?: string;
  readonly rule?: string;
  readonly quiet?: boolean;
}

/** Options of the commands that read the law. */
export interface LawOptions extends CommonOptions {
  readonly workspace?: string;
  readonly date?: string;
}

export interface LintOptions extends LawOptions {
  readonly publish?: boolean;
}

export interface NewRubricOptions {
  readonly workspace?: string;
  readonly from?: string;
  readonly quiet?: boolean;
}

export interface StrictOptions extends LawOptions {
  readonly strict?: boolean;
}

/** 0 done · 1 done, but some inputs have errors · 2 could not run. */
export type ExitCode = 0 | 1 | 2;
