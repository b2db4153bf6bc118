import { type Filing, OFFICIAL } from '../../../domain/meeting/filing.ts';
import type { Answers, Meeting, MeetingFile } from '../../../domain/meeting/meeting.ts';
import type { Location } from '../../../domain/problem/location.ts';
import type { Flaw, Problem } from '../../../domain/problem/problem.ts';
import { toneKey } from '../../../domain/written/tone-key.ts';
import { readMeeting } from '../../../rubric/meeting/meeting.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { canonical } from '../../document/canonical.ts';
import type { ReadWorkspace } from '../workspace.ts';
import { filingFlaws } from './sheet-filing.ts';
import type { SheetPlaces } from './sheet-places.ts';
import type { Refused } from './sheet-refused.ts';
import { type SheetLaw, unitKindFlaws, unitKindOf } from './sheet-rubric.ts';
import { unitFlaws } from './sheet-unit.ts';

/** One meeting file read with its rubric. */
export interface ReadSheet extends SheetPlaces {
  readonly meeting: Meeting;
  readonly rubric: Rubric;
  readonly location: Location;
  /** Equal for equal contents, whatever the file looks like; it is long, and its hash does as well. */
  readonly content: string;
  readonly filing: Filing;
}

/** What became of a record: a sheet with what the record itself says and what was noticed on it, or why it is none and which meeting it was probably about. */
export type SheetResult = { readonly problems: readonly Problem[] } & (
  | { readonly sheet: ReadSheet; readonly file: MeetingFile }
  | { readonly sheet: null; readonly refused: Refused | null }
);

/** Equal for two sheets that say the same in everything, however it is spelt. */
export const contentOf = (file: MeetingFile, { facts, answers }: Meeting, rubric: Rubric): string => {
  const said = (of: Answers) =>
    [...of]
      .map(([id, { result, reason }]) => [
        id,
        rubric.scorings.get(id)?.choose({ result })?.id ?? result,
        reason ?? null,
      ])
      .sort();
  const content = canonical({
    ...file,
    sheetState: file.sheetState ?? OFFICIAL.state,
    rubric: rubric.file.rubric,
    facts: [...facts].sort(),
    selfAnswers: said(answers.tu_cham),
    appraisedAnswers: said(answers.tham_dinh),
  });
  return toneKey(content);
};

/** A meeting file with the kind of its unit, as it says it itself or the workspace does. */
export const withUnitKind = (file: MeetingFile, workspace: ReadWorkspace | null): MeetingFile => {
  const unitKind = unitKindOf(file, workspace);
  return unitKind === undefined ? file : { ...file, unitKind };
};

/** Reasons that are asked for politely, unless the call is strict. */
const politely: ReadonlySet<string> = new Set(['lost-without-reason', 'appraisal-differs', 'vote-missing']);

const strictly = (strict: boolean, flaw: Flaw): Flaw =>
  strict && politely.has(flaw.complaint.code) ? { ...flaw, severity: 'error' } : flaw;

/** A meeting file under its rubric, and everything that is to be said of it; `written` is the file before the workspace added to it. */
export const meetingOf = (
  { file, written }: { readonly file: MeetingFile; readonly written: MeetingFile },
  rubric: Rubric,
  { workspace, strict }: Pick<SheetLaw, 'workspace' | 'strict'>,
): { readonly meeting: Meeting; readonly flaws: readonly Flaw[] } => {
  const { meeting, flaws } = readMeeting(file, rubric);
  return {
    meeting,
    flaws: [
      ...unitFlaws(file, workspace),
      ...unitKindFlaws(written, rubric, workspace),
      ...filingFlaws(file),
      ...flaws,
    ].map((flaw) => strictly(strict, flaw)),
  };
};
