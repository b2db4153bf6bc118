import { correctionForm } from '../../../forms/correction-form.ts';
import type { Form } from '../../../forms/index.ts';
import { kindOfName } from '../../../intake/formats/kinds.ts';
import { readText } from '../../../intake/world/document-file.ts';
import type { Io } from '../../io.ts';
import { lawOf } from '../../judge/judge.ts';
import { understandFully } from '../../judge/understand-fully.ts';
import { openScoring } from '../../session.ts';
import type { BlankChoices } from '../blank-choices.ts';
import { textAt } from '../text-at.ts';
import { sheetWritten } from '../written-sheet.ts';
import { type AskedSheet, chosenSheet, replacingForm, wordsOf } from './chosen-sheet.ts';
import { nameIn, nameOf } from './sheet-name.ts';

/** A sheet in words that takes the place of one in words: a copy, remarks and all. What cannot be used yet is named by its file alone: it says nothing that could be held to. */
const copied = async (io: Io, path: string, choices: BlankChoices): Promise<string> => {
  const text = sheetWritten(io, path);
  const session = await openScoring(io, [path], choices);
  const usable = understandFully(readText(path, textAt(io.files, path)), lawOf(session, choices));
  return correctionForm(
    text,
    'sheet' in usable ? nameOf(session, path, usable.sheet) : nameIn(session, path),
  );
};

/** A copy of a sheet that takes the place of it, once its reason is filled in: of one in a file of its own, or of one among others in a table or a workbook. */
export const newCorrection = async (
  io: Io,
  asked: AskedSheet,
  form: Form,
  choices: BlankChoices,
): Promise<string | Uint8Array> => {
  const { path } = asked;
  const inWords = form.name === 'yaml';
  if (inWords && kindOfName(path) === 'document') return copied(io, path, choices);
  const session = await openScoring(io, [path], choices);
  const chosen = await chosenSheet(session, asked, choices);
  if (inWords) return correctionForm(wordsOf(session, chosen), chosen.named);
  return replacingForm(session, chosen, { replaces: { state: 'dinh_chinh' } }, form, choices);
};
