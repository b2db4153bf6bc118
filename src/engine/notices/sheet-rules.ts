import type { Notice } from '../../domain/problem/notices.ts';
import type { Flaw } from '../../domain/problem/problem.ts';
import { absentYetFull, nobodyPresent, nobodySpoke } from './attendance.ts';
import { documentsAfterMeeting, documentsLateYetMet } from './documents.ts';
import { oddDuration, oddHour, oddTargets, shortDuration, targetsAsShare } from './measures.ts';
import { folderMonthDiffers, oddYear } from './period.ts';
import { reasonThoughFull } from './reasons.ts';
import type { SheetRule, Subject } from './rule.ts';

/** The rules over one sheet by itself, each under the code that switches it off. */
const sheetRules: ReadonlyMap<Notice, SheetRule> = new Map<Notice, SheetRule>([
  ['folder-month-differs', folderMonthDiffers],
  ['odd-year', oddYear],
  ['nobody-present', nobodyPresent],
  ['nobody-spoke', nobodySpoke],
  ['odd-duration', oddDuration],
  ['short-duration', shortDuration],
  ['odd-hour', oddHour],
  ['odd-targets', oddTargets],
  ['targets-as-share', targetsAsShare],
  ['documents-late-yet-met', documentsLateYetMet],
  ['documents-after-meeting', documentsAfterMeeting],
  ['absent-yet-full', absentYetFull],
  ['reason-though-full', reasonThoughFull],
]);

/** What is noticed on a sheet before it is scored. */
export const sheetNotices = (subject: Subject, silenced: ReadonlySet<Notice>): readonly Flaw[] =>
  [...sheetRules].flatMap(([code, rule]) => (silenced.has(code) ? [] : rule(subject)));
