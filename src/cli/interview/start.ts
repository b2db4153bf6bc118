import { refuse } from '../../domain/problem/cannot-run.ts';
import { plainPlan } from '../../forms/interview/plan.ts';
import { type Entries, entered } from '../../forms/sheet/entries.ts';
import { interview as words } from '../../messages/words/interview.ts';
import { goingOnWith, markIn, nextIn } from '../../runner/interview/drafts.ts';
import { entriesOfSheet, type SavedSheet } from '../../runner/interview/saved-sheet.ts';
import type { TypedLines } from '../../runner/io.ts';
import type { Call } from '../call/call.ts';
import { type Setting, stopped } from './setting.ts';
import { sayLines, talk } from './talk.ts';

/** What an interview begins with, and the question that it begins at. */
interface Start {
  readonly entries: Entries;
  readonly from?: string | null | undefined;
}

/** The entries of a draft, if there is one and it is to be gone on with. */
const draftTaken = async (
  { io }: Call,
  lines: TypedLines,
  { draft, sheet, later }: Setting,
): Promise<Entries | null> => {
  const kept = draft.read();
  if (kept === 'unreadable') sayLines(io, [words.draftLost(draft.path)]);
  if (kept === null || kept === 'unreadable') return null;
  io.noteLater(later);
  const field = 'resume';
  const titles = sheet === null ? words.resumeChoices : words.resumeOrSheet;
  const choices = Object.entries(titles).map(([value, title]) => ({ value, title }));
  const asked = { field, label: words.resume, choices, strict: true, required: true, section: words.draft };
  const entries = await talk(io, lines, plainPlan({ questions: () => [asked], refused: () => [] }));
  if (entries === null) throw stopped(later);
  return entered(entries, field) === choices[0]?.value ? kept : null;
};

const withDraft = ({ io }: Call, { meeting, interview, sheet }: Setting, kept: Entries): Start => {
  if (sheet !== null && markIn(kept) !== sheet.mark)
    throw refuse({ code: 'draft-of-another-sheet', args: { path: meeting.path } });
  const entries = interview.resumed(kept);
  const lost = [...kept.keys()].filter((field) => !entries.has(field)).length;
  if (lost > 0) sayLines(io, [words.draftPartLost(lost)]);
  return { entries, from: nextIn(kept) };
};

/** Goes on with a sheet at the first question that it leaves open, or at the review where nothing keeps it from its band. */
const withSheet = (
  { io }: Call,
  { meeting: { path }, interview: { plan, resumed, text, open } }: Setting,
  sheet: SavedSheet,
): Start => {
  const entries = entriesOfSheet(path, sheet, (found) => text(resumed(found)));
  if (entries === null) throw refuse({ code: 'sheet-not-by-questions', args: { path } });
  const left = open(entries);
  sayLines(io, [words.goingOn(path, left)]);
  const next = plan.questions(entries).find(({ field }) => entered(entries, field) === undefined);
  return { entries: goingOnWith(sheet.mark, entries), from: left === null ? null : next?.field };
};

/** What an interview begins with: its draft, the sheet that is there, or a blank. */
export const started = async (call: Call, lines: TypedLines, setting: Setting): Promise<Start> => {
  const kept = await draftTaken(call, lines, setting);
  if (kept !== null) return withDraft(call, setting, kept);
  const { sheet, interview } = setting;
  return sheet === null ? { entries: interview.first } : withSheet(call, setting, sheet);
};
