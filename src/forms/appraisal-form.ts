import { keyOf } from '../intake/document/keys.ts';
import { form } from '../messages/words/blank-form.ts';
import { replacingLines, withoutFields } from './replacing-form.ts';

/** One line as its unit scored it, and as it may be appraised. */
export interface AppraisedLine {
  readonly key: string;
  readonly group: string;
  readonly heading: string;
  /** What the unit's own score came to, in words. */
  readonly own: string;
  /** What may be answered. */
  readonly choices: string;
  /** What a superior answered before, as a file has it. */
  readonly known: string | null;
}

const withoutEnd = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);

/** A copy of a sheet with every line to be appraised, that takes the place of the sheet; what is left empty stays as the unit scored it. */
export const appraisalForm = (text: string, replaced: string, lines: readonly AppraisedLine[]): string => {
  const copy = replacingLines(text, {
    head: form.appraisalHead,
    replaced,
    reason: form.appraisalReason,
  });
  return [
    ...withoutEnd(withoutFields(copy, ['appraisedAnswers'])),
    `${keyOf('appraisedAnswers')}:`,
    ...form.appraisal.map((line) => `  # ${line}`),
    ...lines.flatMap(({ key, group, heading, own, choices, known }, index) => [
      ...(lines[index - 1]?.group === group ? [] : [`  # ${group}`]),
      `  # ${heading}. ${own}`,
      `  "${key}":${known === null ? '' : ` ${known}`} # ${choices}`,
    ]),
    '',
  ].join('\n');
};
