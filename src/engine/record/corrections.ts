import { type Filing, isDraft, isWithdrawn, OFFICIAL, sheetNamed } from '../../domain/meeting/filing.ts';
import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import type { Location } from '../../domain/problem/location.ts';
import type { Problem, Severity } from '../../domain/problem/problem.ts';
import { monthOf } from '../../domain/values/day.ts';
import { grouped } from '../../domain/values/grouped.ts';
import type { Complaint } from '../../messages/index.ts';
import { monthKey } from '../period/summarise.ts';
import type { Sheet } from './reconcile.ts';

/** A sheet that takes the place of another one. */
export interface Replaced<T> {
  readonly by: T;
  readonly sheet: T;
}

export interface Corrected<T> {
  /** Sheets that nothing takes the place of and nobody took back. */
  readonly sheets: readonly T[];
  /** Sheets that are rightly not counted: replaced, taken back, or drafts. */
  readonly aside: readonly T[];
  readonly replaced: readonly Replaced<T>[];
  readonly problems: readonly Problem[];
  /** Months in which a sheet could not be counted. */
  readonly faulty: ReadonlySet<string>;
}

/** One content of one unit, in however many files it stands. */
interface Node<T> {
  readonly first: T;
  readonly all: readonly T[];
}

const filingOf = ({ filing = OFFICIAL }: Sheet): Filing => filing;

const lies = (name: string, { location: { file } }: Sheet): boolean => {
  const path = name.replaceAll('\\', '/').replace(/^\.\//, '');
  return file === path || file.endsWith(`/${path}`);
};

const isNamed = (name: string, sheet: Sheet): boolean => {
  const { hash } = sheetNamed(name);
  return lies(name, sheet) || (hash !== null && sheet.content.startsWith(hash));
};

const problemAt = (
  { first }: Node<Sheet>,
  complaint: Complaint,
  severity: Severity = 'error',
  also: readonly Location[] = [],
): Problem => ({
  severity,
  complaint,
  location: first.location,
  ...(also.length === 0 ? {} : { also }),
});

/** A sheet that is named and not there: what lies in its file by now may be what has become of it. */
const missing = (
  node: Node<Sheet>,
  name: string,
  nodes: readonly Node<Sheet>[],
  complete: boolean,
): Problem => {
  const { file } = sheetNamed(name);
  const { unit } = node.first.meeting;
  const changed = nodes
    .filter((other) => other !== node && other.first.meeting.unit === unit)
    .flatMap(({ all }) => all)
    .find((sheet) => file !== null && lies(file, sheet));
  return changed === undefined
    ? problemAt(node, { code: 'corrected-missing', args: { name } }, complete ? 'error' : 'warning')
    : problemAt(node, { code: 'corrected-changed', args: { file: changed.location.file } }, 'error', [
        changed.location,
      ]);
};

type Target<T> = { readonly target: Node<T> } | { readonly problem: Problem };

/** The sheet that a correction names, which must be of the same unit: a sheet under the wrong unit is taken back and entered anew. Its day and kind may be other ones, for these too can be what was wrong. */
const targetOf = <T extends Sheet>(
  node: Node<T>,
  name: string,
  nodes: readonly Node<T>[],
  complete: boolean,
): Target<T> => {
  const { unit } = node.first.meeting;
  const named = nodes.filter((other) => other !== node && other.all.some((sheet) => isNamed(name, sheet)));
  const [target, second] = named.filter(({ first }) => first.meeting.unit === unit);
  if (target === undefined) {
    const [stranger] = named;
    return stranger === undefined
      ? { problem: missing(node, name, nodes, complete) }
      : {
          problem: problemAt(
            node,
            { code: 'corrects-other-unit', args: { unit, other: stranger.first.meeting.unit } },
            'error',
            [stranger.first.location],
          ),
        };
  }
  return second === undefined
    ? { target }
    : {
        problem: problemAt(node, { code: 'corrected-unclear', args: { name } }, 'error', [
          target.first.location,
          second.first.location,
        ]),
      };
};

/** Everything that hangs together by corrections, from any of its sheets. */
const linkedTo = <T>(
  start: Node<T>,
  links: ReadonlyMap<Node<T>, readonly Node<T>[]>,
): ReadonlySet<Node<T>> => {
  const reached = new Set([start]);
  for (const node of reached) for (const next of links.get(node) ?? []) reached.add(next);
  return reached;
};

const monthsOf = (nodes: Iterable<Node<Sheet>>): readonly string[] =>
  [...nodes].flatMap(({ first: { meeting } }) =>
    standsForMonth(meeting.kind) ? [monthKey(meeting.unit, monthOf(meeting.date))] : [],
  );

/** Whether following the corrections from a sheet down leads back to it. */
const isInCycle = <T>(node: Node<T>, targets: ReadonlyMap<Node<T>, Node<T>>): boolean => {
  const seen = new Set<Node<T>>();
  for (let at = targets.get(node); at !== undefined && !seen.has(at); at = targets.get(at)) {
    if (at === node) return true;
    seen.add(at);
  }
  return false;
};

/** The sheets that name what they take the place of, with what they name; and what is wrong with the others. */
const targetsOf = <T extends Sheet>(nodes: readonly Node<T>[], complete: boolean) => {
  const targets = new Map<Node<T>, Node<T>>();
  const problems = new Map<Node<T>, Problem>();
  for (const node of nodes) {
    const { replaces, state } = filingOf(node.first);
    if (replaces === null || isDraft({ state, replaces })) continue;
    const result = targetOf(node, replaces.sheets, nodes, complete);
    if ('target' in result) targets.set(node, result.target);
    else problems.set(node, result.problem);
  }
  return { targets, problems };
};

/** Two corrections of one sheet, and corrections that go round in a circle: nobody knows which of them is the last. */
const tangles = <T extends Sheet>(targets: ReadonlyMap<Node<T>, Node<T>>): ReadonlyMap<Node<T>, Problem> => {
  const problems = new Map<Node<T>, Problem>();
  for (const [target, pairs] of grouped([...targets], ([, replaced]) => replaced))
    for (const [index, [node]] of pairs.entries()) {
      const other = pairs[index === 0 ? 1 : 0]?.[0];
      const at = other?.first.location;
      if (at !== undefined)
        problems.set(
          node,
          problemAt(
            node,
            { code: 'corrected-twice', args: { sheet: target.first.location.file, other: at.file } },
            'error',
            [at, target.first.location],
          ),
        );
    }
  for (const [node, target] of targets)
    if (isInCycle(node, targets))
      problems.set(
        node,
        problemAt(node, { code: 'correction-cycle', args: { other: target.first.location.file } }, 'error', [
          target.first.location,
        ]),
      );
  return problems;
};

const linksOf = <T>(targets: ReadonlyMap<Node<T>, Node<T>>): ReadonlyMap<Node<T>, readonly Node<T>[]> => {
  const links = new Map<Node<T>, Node<T>[]>();
  const link = (from: Node<T>, to: Node<T>) => links.set(from, [...(links.get(from) ?? []), to]);
  for (const [node, target] of targets) {
    link(node, target);
    link(target, node);
  }
  return links;
};

const draftNotice = (node: Node<Sheet>): readonly Problem[] => {
  const { unit, date } = node.first.meeting;
  return isDraft(filingOf(node.first))
    ? [problemAt(node, { code: 'draft-not-counted', args: { unit, date } }, 'warning')]
    : [];
};

const nodesOf = <T extends Sheet>(sheets: readonly T[]): readonly Node<T>[] =>
  [...grouped(sheets, ({ meeting, content }) => `${meeting.unit} ${content}`).values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ first, all }];
  });

/** Whether any sheet is more, or less, than the official one of its meeting. */
export const hasCorrections = (sheets: readonly Sheet[]): boolean =>
  sheets.some(({ filing }) => filing !== undefined && filing !== OFFICIAL);

/** Follows corrections to the last sheet of each chain, which alone counts. What cannot be followed stops the months that it is about, and no others. `complete` says that every sheet of the workspace is at hand. */
export const applyCorrections = <T extends Sheet>(sheets: readonly T[], complete: boolean): Corrected<T> => {
  if (!hasCorrections(sheets)) return { sheets, aside: [], replaced: [], problems: [], faulty: new Set() };
  const nodes = nodesOf(sheets);
  const { targets, problems: unnamed } = targetsOf(nodes, complete);
  const broken = new Map([...unnamed, ...tangles(targets)]);
  const links = linksOf(targets);
  const stopped = new Set<Node<T>>();
  for (const [node, { severity }] of broken)
    if (severity === 'error') for (const linked of linkedTo(node, links)) stopped.add(linked);
  const replacedNodes = new Set(targets.values());
  const counts = (node: Node<T>): boolean => {
    const filing = filingOf(node.first);
    return !(stopped.has(node) || replacedNodes.has(node) || isDraft(filing) || isWithdrawn(filing));
  };
  const counted = new Set(nodes.filter(counts).flatMap(({ all }) => all));
  const complaining = new Set(
    [...broken].flatMap(([{ first }, { severity }]) => (severity === 'error' ? [first] : [])),
  );
  return {
    sheets: sheets.filter((sheet) => counted.has(sheet)),
    aside: sheets.filter((sheet) => !counted.has(sheet) && !complaining.has(sheet)),
    replaced: [...targets].map(([{ first: by }, { first: sheet }]) => ({ by, sheet })),
    problems: [...broken.values(), ...nodes.flatMap(draftNotice)],
    faulty: new Set(monthsOf(stopped)),
  };
};
