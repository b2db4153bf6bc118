import { type FactType, standardFacts } from '../../../../domain/meeting/facts.ts';
import type { Path } from '../../../../domain/problem/location.ts';
import { reservedKeys } from '../../../../domain/written/reserved-key.ts';
import { fieldOf, keyOf } from '../../../document/keys.ts';
import { NO_NAMES, type OwnHeadings } from '../../../document/own-headings.ts';
import { announcedNaming, isMangledCode, namingOf } from './criterion-code.ts';
import { hintMeaning } from './heading-hint.ts';
import { cellFields, headingWords, idleHeadings, writtenOut } from './heading-words.ts';
import { hinted, plain, spelt } from './plain-heading.ts';

/** The columns of a table with one row for each line of a form. */
export type LineRole = 'criterion' | 'result' | 'reason' | 'scorer';

/** What the cells below a heading are. */
export type Heading =
  | {
      readonly is: 'value';
      readonly path: Path;
      readonly sure: boolean;
      /** Set where the cells are hours of a fact that counts minutes. */
      readonly hours?: true;
    }
  | { readonly is: 'line'; readonly role: LineRole }
  | { readonly is: 'otherwise' | 'unclear' | 'idle' | 'empty' | 'mangled' | 'reserved' };

/** Words before the code of a criterion, and what they say its column holds. */
const prefixes: ReadonlyMap<string, readonly [string, string]> = new Map<string, readonly [string, string]>([
  [keyOf('criteria'), ['selfAnswers', 'result']],
  [keyOf('selfAnswers'), ['selfAnswers', 'result']],
  [keyOf('appraisedAnswers'), ['appraisedAnswers', 'result']],
  [keyOf('reason'), ['selfAnswers', 'reason']],
  [`${keyOf('reason')}_${keyOf('selfAnswers')}`, ['selfAnswers', 'reason']],
  [`${keyOf('reason')}_${keyOf('appraisedAnswers')}`, ['appraisedAnswers', 'reason']],
]);

const MOST_PREFIX_WORDS = 4;

const answerPath = (text: string): { readonly path: Path; readonly sure: boolean } | null => {
  const bare = namingOf(text);
  const words = text.split(/[\s_:]+/);
  const found = Array.from({ length: Math.min(MOST_PREFIX_WORDS, words.length - 1) }, (_, index) => {
    const target = prefixes.get(plain(words.slice(0, index + 1).join(' ')));
    const naming = announcedNaming(words.slice(index + 1).join(' '));
    return target === undefined || naming === null ? null : { target, naming };
  }).find((one) => one !== null);
  const naming = found?.naming ?? bare;
  if (naming === null) return null;
  const [answers, part] = found?.target ?? ['selfAnswers', 'result'];
  const held = naming.rest === keyOf('reason') ? 'reason' : part;
  return { path: [answers, naming.code, held], sure: found !== undefined || naming.rest !== '' };
};

const lineRoles: ReadonlyMap<string, LineRole> = new Map<string, LineRole>([
  [keyOf('criteria'), 'criterion'],
  [`ma_${keyOf('criteria')}`, 'criterion'],
  [keyOf('result'), 'result'],
  [keyOf('reason'), 'reason'],
  ['nguoi_cham', 'scorer'],
]);

/** A key of the rubric's own that a heading carries in brackets. */
const CARRIED = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;

/** Days among the fields of a meeting, which have no type as facts have. */
const days: ReadonlySet<unknown> = new Set(['date', 'received']);

const typeAt = ([field, id = '']: Path): FactType | undefined => {
  if (days.has(field)) return 'ngay';
  return field === 'facts' ? standardFacts.get(String(id)) : undefined;
};

/** The same heading with what its hints say; a hint that is the key itself says nothing. */
const withHints = (heading: Heading, hints: readonly string[]): Heading => {
  const path = heading.is === 'value' ? heading.path : [];
  const type = typeAt(path);
  const meanings = hints
    .map(spelt)
    .filter((hint) => hint !== path.at(-1))
    .map((hint) => hintMeaning(hint, type));
  const refused = meanings.find((meaning) => meaning === 'otherwise' || meaning === 'unclear');
  if (refused !== undefined) return { is: refused };
  return heading.is === 'value' && meanings.includes('hours') ? { ...heading, hours: true } : heading;
};

/** The place of a meeting that a heading is known to name, by the field's key or by the words that offices use for it. */
const knownPath = (folded: string): Path | undefined => {
  const field = fieldOf(folded);
  if (cellFields.has(field)) return [field];
  const path = headingWords.get(folded) ?? (standardFacts.has(folded) ? ['facts', folded] : undefined);
  const whole = writtenOut(folded);
  return path ?? (whole === folded ? undefined : knownPath(whole));
};

/** A heading that is known by no word of ours: a fact of the rubric's own, which only the rubric can tell; what its brackets say is part of its name unless it is a unit. */
const strangeHeading = (text: string, { stem, hints }: ReturnType<typeof hinted>): Heading => {
  const carried = hints.find((hint) => CARRIED.test(hint));
  if (carried !== undefined) return { is: 'value', path: ['facts', carried], sure: false };
  const isNamed = hints.every((hint) => factUnits.some((type) => hintMeaning(spelt(hint), type) === 'idle'));
  const folded = plain(isNamed ? stem : text.replace(/[()[\]]/g, ' '));
  return { is: 'value', path: ['facts', folded === '' ? text : folded], sure: false };
};

const factUnits: readonly FactType[] = ['nguoi', 'lan', 'phut', 'phan_tram', 'so', 'co_khong', 'ngay', 'gio'];

/** Longer texts are no headings; they are not taken apart, as one of them may stand in thousands of cells. */
export const LONGEST_HEADING = 2_000;

/** What a heading means; one that is not known is taken for a fact of the rubric's own, which only the rubric can tell. The office's own names for its columns go first. */
export const headingOf = (written: string, own: OwnHeadings = NO_NAMES): Heading => {
  const text = written.trim();
  if (text === '') return { is: 'empty' };
  if (text.length > LONGEST_HEADING) return { is: 'value', path: ['facts', text], sure: false };
  const mine = own.named.get(plain(text));
  if (mine !== undefined) return headingOf(mine);
  if (own.skipped.has(plain(text))) return { is: 'idle' };
  if (isMangledCode(text)) return { is: 'mangled' };
  const parts = hinted(text);
  const folded = plain(parts.stem);
  if (reservedKeys.has(text.toLowerCase()) || reservedKeys.has(folded)) return { is: 'reserved' };
  if (idleHeadings.has(folded)) return { is: 'idle' };
  const role = lineRoles.get(folded);
  if (role !== undefined) return withHints({ is: 'line', role }, parts.hints);
  const path = knownPath(folded);
  if (path !== undefined) return withHints({ is: 'value', path, sure: true }, parts.hints);
  const answer = answerPath(text);
  if (answer !== null) return withHints({ is: 'value', ...answer }, parts.hints);
  return strangeHeading(text, parts);
};

/** The columns without which no row is a meeting. */
export const neededFields = ['unit', 'date', 'kind'] as const;

const ENOUGH = 3;

/** Whether a heading is none of ours: a fact that only some rubric knows, or a column of the office's own. */
export const isStrange = (heading: Heading): boolean =>
  heading.is === 'value' && heading.path[0] === 'facts' && !heading.sure;

/** How many headings of a row name something for sure. */
export const sureHeadings = (texts: readonly string[], own: OwnHeadings): number =>
  texts
    .map((text) => headingOf(text, own))
    .filter((one) => one.is === 'line' || (one.is === 'value' && one.sure)).length;

/** Whether a row is the heading of a table of meetings, not a title above it. */
export const looksLikeHeading = (texts: readonly string[], own: OwnHeadings = NO_NAMES): boolean => {
  if (sureHeadings(texts, own) >= ENOUGH) return true;
  const headings = texts.map((text) => headingOf(text, own));
  const known = headings.filter((one) => one.is !== 'empty' && !isStrange(one));
  const needed = headings.some(
    (one) => one.is === 'value' && neededFields.some((field) => field === one.path[0]),
  );
  return needed && known.length >= ENOUGH;
};
