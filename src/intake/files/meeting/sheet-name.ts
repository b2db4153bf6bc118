import { bodyOn, lastKnown, nameOn } from '../../../domain/organisation/organisation.ts';
import type { Unit } from '../../../domain/organisation/workspace.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { type Day, parseDay } from '../../../domain/values/day.ts';
import { fold } from '../../../domain/written/fold.ts';
import { quoted } from '../../../domain/written/meant-value.ts';
import { toneKey } from '../../../domain/written/tone-key.ts';
import { trimmed } from '../../../domain/written/trimmed.ts';
import { type Document, type Entry, makeDocument } from '../../document/document.ts';
import type { ReadWorkspace } from '../workspace.ts';
import { scalarAt, unitOf, unitSpelling } from './sheet-rubric.ts';

/** The words for a unit that a name may or may not begin with. */
const UNIT_WORDS = /^(?:chi b\u1ed9|chi bo|cb) /i;

/** A name as people say it among those who know what it is the name of. */
export const withoutUnitWords = (name: string): string => name.normalize('NFC').replace(UNIT_WORDS, '');

/** Equal for one name, in any letter case, with or without the words for a unit, wherever its tones are placed. */
const nameKey = (name: string): string =>
  toneKey(name)
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim()
    .replace(UNIT_WORDS, '');

type ByName = ReadonlyMap<string, readonly Unit[]>;

const byNames = new WeakMap<ReadWorkspace, ByName>();

/** The units of a workspace by every name that they ever bore, in the order of its file. */
const unitsByName = (workspace: ReadWorkspace): ByName => {
  const known = byNames.get(workspace);
  if (known !== undefined) return known;
  const named = new Map<string, Unit[]>();
  for (const unit of workspace.unit) {
    const states = workspace.timeline.bodies.get(unit.id)?.states ?? [];
    const names = [unit.id, unit.name, ...states.map(({ name }) => name)];
    for (const key of new Set(names.flatMap((name) => (typeof name === 'string' ? nameKey(name) : []))))
      named.set(key, [...(named.get(key) ?? []), unit]);
  }
  byNames.set(workspace, named);
  return named;
};

/** The units that bear a name on a day; without a day, those that bore it last. */
const unitsNamed = (name: string, date: Day | undefined, workspace: ReadWorkspace): readonly string[] => {
  const key = nameKey(name);
  const { timeline } = workspace;
  const isNamed = ({ id, name: known }: Unit): boolean => {
    if (date === undefined) return known !== undefined && nameKey(known) === key;
    return bodyOn(timeline, id, date) !== null && nameKey(nameOn(timeline, id, date)) === key;
  };
  return (unitsByName(workspace).get(key) ?? []).filter(isNamed).map(({ id }) => id);
};

/** The code of a unit that is told by its code or by its name; a text that is neither stays. */
export const unitMeant = (text: string, date: Day | undefined, workspace: ReadWorkspace | null): string => {
  const code = unitSpelling(text, workspace);
  if (workspace === null || unitOf(code, workspace) !== undefined) return code;
  const [named, ...others] = unitsNamed(text, date, workspace);
  return named !== undefined && others.length === 0 ? named : code;
};

interface Named {
  readonly document: Document;
  readonly flaws: readonly Flaw[];
}

/** Whether two names may well be one: a longer and a shorter form of it, in any spelling. */
const isMuchAlike = (left: string, right: string): boolean => {
  const [one, other] = [fold(nameKey(left)), fold(nameKey(right))];
  return one.includes(other) || other.includes(one);
};

/** What is wrong with a name beside a code: it is that of another unit, or that of none. */
const contradiction = (
  code: string,
  name: string,
  date: Day | undefined,
  workspace: ReadWorkspace,
): readonly Flaw[] => {
  const named = unitsNamed(name, date, workspace);
  const unit = unitOf(code, workspace);
  if (unit === undefined || named.includes(code) || unitSpelling(name, workspace) === code) return [];
  const known =
    (date === undefined ? undefined : lastKnown(workspace.timeline, code, date)?.name) ?? unit.name;
  if (named.length > 0)
    return [
      error({ code: 'unit-name-differs', args: { unit: code, name, named, known: known ?? null } }, ['unit']),
    ];
  return known === undefined || isMuchAlike(name, known)
    ? []
    : [
        warning({ code: 'unit-name-unknown', args: { unit: code, name: quoted(trimmed(name)), known } }, [
          'unit',
        ]),
      ];
};

const ambiguity = (text: string, date: Day | undefined, workspace: ReadWorkspace): readonly Flaw[] => {
  if (unitOf(unitSpelling(text, workspace), workspace) !== undefined) return [];
  const named = unitsNamed(text, date, workspace);
  return named.length > 1
    ? [error({ code: 'unit-name-ambiguous', args: { name: text, units: named } }, ['unit'])]
    : [];
};

/** Words of a name that tell it from others. */
const wordsOf = (name: string): readonly string[] => fold(nameKey(name)).split('_');

/** The one unit whose name has most of the words of another; `null` where there is none, or several. */
const unitLike = (
  name: string,
  { unit }: ReadWorkspace,
): { readonly id: string; readonly name: string } | null => {
  const words = wordsOf(name);
  const shared = unit.flatMap(({ id, name: known }) => {
    if (known === undefined) return [];
    const theirs = wordsOf(known);
    return [{ id, name: known, count: words.filter((word) => theirs.includes(word)).length }];
  });
  const most = Math.max(0, ...shared.map(({ count }) => count));
  const [best, ...others] = shared.filter(({ count }) => count === most);
  return best === undefined || others.length > 0 || most * 2 <= words.length
    ? null
    : { id: best.id, name: best.name };
};

/** What is wrong where a name stands that no unit bears: a code has no blank, and one of another kind is a fault of its own. */
const nobody = (text: string, date: Day | undefined, workspace: ReadWorkspace): readonly Flaw[] => {
  const isName = / /.test(text) && unitOf(unitMeant(text, date, workspace), workspace) === undefined;
  return isName && unitsNamed(text, date, workspace).length === 0
    ? [
        error({ code: 'unit-name-none', args: { name: quoted(text), nearest: unitLike(text, workspace) } }, [
          'unit',
        ]),
      ]
    : [];
};

/** A document whose unit is told by its code: tables may tell it by its name, or by both. */
export const withUnitCode = (document: Document, workspace: ReadWorkspace | null): Named => {
  const { root } = document;
  if (root.type !== 'map') return { document, flaws: [] };
  const name = scalarAt(document, 'unitName');
  const written = scalarAt(document, 'unit') ?? name;
  if (written === null) return { document, flaws: [] };
  const date = parseDay(scalarAt(document, 'date')?.trim() ?? '');
  const code = unitMeant(trimmed(written), date, workspace);
  if (name === null && code === written)
    return { document, flaws: workspace === null ? [] : nobody(code, date, workspace) };
  const entries = new Map(root.entries);
  const byName = entries.get('unitName');
  const byCode = entries.get('unit');
  const entry: Entry | undefined = scalarAt(document, 'unit') === null ? (byName ?? byCode) : byCode;
  entries.delete('unitName');
  if (entry !== undefined)
    entries.set('unit', { ...entry, value: { type: 'scalar', span: entry.value.span, text: code } });
  return {
    document: makeDocument(document.file, (span) => document.place({ node: root, span }), {
      ...root,
      entries,
    }),
    flaws:
      workspace === null
        ? []
        : [
            ...ambiguity(written, date, workspace),
            ...nobody(trimmed(written), date, workspace),
            ...(name === null ? [] : contradiction(code, name, date, workspace)),
          ],
  };
};
