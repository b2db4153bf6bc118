import type { Page, Paper, Report } from '../../report/page.ts';
import type { Office } from '../../report/paper/office.ts';
import type { Places } from '../../report/template/places.ts';
import type { Templated } from '../../rubric/file/paper-template.ts';
import type { Call } from '../call/call.ts';
import { formatOf } from './emit.ts';

/** What is put into the words of a template: one result, or several, each a paper of its own. */
interface Results {
  readonly office: Office;
  readonly places: readonly Places[];
}

/** Makes a paper of results in the words that a call asks for. */
export type InWords = (results: Results) => { readonly page: () => Page; readonly paper: () => Paper };

/** The words that a call asks for, refused before any work where they cannot be had; `null` where it asks for none, and nothing is loaded. */
export const templateAsked = async (
  { io, options }: Pick<Call, 'io' | 'options'>,
  command: Templated,
): Promise<InWords | null> =>
  options.mau === undefined
    ? null
    : (await import('./in-words.ts')).wordsOf(io, options.mau, formatOf(options), command);

/** A report in words, which bear no code: they say less than the result, and what an office adds. */
export const withWords = ({ coded: _, form: __, ...report }: Report, words: ReturnType<InWords>): Report => ({
  ...report,
  ...words,
});

/** A report in the words that a call asks for, or as it is. */
export const inWords = async (
  report: Report,
  words: InWords | null,
  results: () => Promise<Results>,
): Promise<Report> => (words === null ? report : withWords(report, words(await results())));
