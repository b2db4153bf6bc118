import type { Location, Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { type Change, type Part, type Slot, samePart, setBefore } from '../../../rubric/file/tailoring.ts';
import {
  type Document,
  dataOf,
  type Entry,
  type Node,
  nodeAt,
  type Step,
  stepAt,
} from '../../document/document.ts';
import { keyOf } from '../../document/keys.ts';

type MapNode = Extract<Node, { type: 'map' }>;
type ListNode = Extract<Node, { type: 'list' }>;

const isMap = (node: Node | undefined): node is MapNode => node?.type === 'map';
const isList = (node: Node | undefined): node is ListNode => node?.type === 'list';

const textAt = (node: Node, field: string): string | null => {
  const at = nodeAt(node, [field]);
  return at?.type === 'scalar' ? at.text : null;
};

/** What stands at the head of each file by itself, whatever it extends. */
const OWN_HEAD = ['rubric', 'name', 'regulation', 'inForce', 'supersedes', 'status', 'extends'];

/** Lists that the extending file adds to. */
const ADDED = ['sources', 'readings', 'openQuestions', 'ownFacts', 'changes'];

const listOf = (node: Node | undefined): readonly Node[] => (isList(node) ? node.items : []);

const withEntry = (map: MapNode, field: string, entry: Entry): MapNode => ({
  ...map,
  entries: new Map([...map.entries, [field, entry]]),
});

const withValue = (map: MapNode, field: string, value: Node): MapNode => {
  const entry = map.entries.get(field);
  return withEntry(map, field, { written: keyOf(field), keySpan: value.span, ...entry, value });
};

/** Applies an edit to the items of a list that have an id. */
const editItem = (
  map: MapNode,
  list: string,
  id: string,
  edit: (item: MapNode) => readonly MapNode[],
): MapNode => {
  const items = map.entries.get(list)?.value;
  if (!isList(items)) return map;
  const edited = items.items.flatMap((item): readonly Node[] =>
    isMap(item) && textAt(item, 'id') === id ? edit(item) : [item],
  );
  return withValue(map, list, { ...items, items: edited });
};

const editPart = (root: MapNode, part: Part, edit: (item: MapNode) => readonly MapNode[]): MapNode => {
  const { ofCriterion, ofGroup, ofBand } = part;
  if (ofBand !== undefined) return editItem(root, 'bands', ofBand, edit);
  if (ofGroup !== undefined) return editItem(root, 'groups', ofGroup, edit);
  if (ofCriterion === undefined) return edit(root)[0] ?? root;
  const groups = root.entries.get('groups')?.value;
  if (!isList(groups)) return root;
  const items = groups.items.map((group) =>
    isMap(group) ? editItem(group, 'criteria', ofCriterion, edit) : group,
  );
  return withValue(root, 'groups', { ...groups, items });
};

const setIn = (target: MapNode, set: MapNode): MapNode =>
  [...set.entries].reduce((map, [field, entry]) => withEntry(map, field, entry), target);

const addTo = (group: MapNode, line: Node): MapNode => {
  const criteria = group.entries.get('criteria')?.value;
  return isList(criteria)
    ? withValue(group, 'criteria', { ...criteria, items: [...criteria.items, line] })
    : group;
};

const partName = ({ ofCriterion, ofGroup, ofBand }: Part): string =>
  ofCriterion ?? ofGroup ?? ofBand ?? keyOf('rubric');

const partExists = (root: MapNode, part: Part): boolean => {
  const has = (list: readonly Node[], id: string) => list.some((item) => textAt(item, 'id') === id);
  const groups = listOf(nodeAt(root, ['groups']));
  if (part.ofBand !== undefined) return has(listOf(nodeAt(root, ['bands'])), part.ofBand);
  if (part.ofGroup !== undefined) return has(groups, part.ofGroup);
  const { ofCriterion } = part;
  return (
    ofCriterion === undefined || groups.some((group) => has(listOf(nodeAt(group, ['criteria'])), ofCriterion))
  );
};

const keysOf = (change: Change): readonly string[] => [
  ...Object.keys(change.set ?? {}).map(keyOf),
  ...(change.add === undefined ? [] : [keyOf('add')]),
  ...(change.remove === undefined ? [] : [keyOf('remove')]),
];

/** Keys of a change that no slot of the extended rubric opens. */
const lockedKeys = (change: Change, slots: readonly Slot[]): readonly string[] => {
  const open = slots.filter((slot) => samePart(slot, change)).flatMap(({ keys }) => keys);
  return keysOf(change).filter((key) => !open.includes(key));
};

const partIn = (root: MapNode, part: Part): MapNode => {
  let found = root;
  editPart(root, part, (item) => {
    found = item;
    return [item];
  });
  return found;
};

/** Whether a change sets everything to what it is already. */
const setsNothing = (change: Change, written: Node | undefined, root: MapNode): boolean => {
  const set = written === undefined ? undefined : nodeAt(written, ['set']);
  const part = partIn(root, change);
  const textOf = (node: Node | undefined) => (node === undefined ? '' : JSON.stringify(dataOf(node)));
  return (
    isMap(set) &&
    [...set.entries].every(([field, { value }]) => textOf(value) === textOf(part.entries.get(field)?.value))
  );
};

interface Extended {
  readonly document: Document;
  readonly id: string;
  /** What it lets others change; `null` for a version of the same rubric, which may change everything. */
  readonly slots: readonly Slot[] | null;
}

const changeFlaws = (
  change: Change,
  path: Path,
  root: MapNode,
  written: Node | undefined,
  { slots, id }: Extended,
): readonly Flaw[] => {
  const { set, add, remove } = change;
  const part = partName(change);
  if ([set, add, remove].filter((one) => one !== undefined).length !== 1)
    return [error({ code: 'change-nothing' }, path)];
  if (!partExists(root, change)) return [error({ code: 'change-no-part', args: { part } }, path)];
  if (add !== undefined && change.ofGroup === undefined)
    return [error({ code: 'add-outside-group' }, [...path, 'add'])];
  if (set !== undefined && setsNothing(change, written, root))
    return [error({ code: 'change-idle', args: { part } }, [...path, 'set'])];
  const keys = slots === null ? [] : lockedKeys(change, slots);
  return keys.length === 0 ? [] : [error({ code: 'change-locked', args: { keys, part, parent: id } }, path)];
};

/** What a change sets, with its own source unless it names another: the points now rest on it. */
const withSource = (set: MapNode, written: Node | undefined): MapNode => {
  if (!isMap(written)) return set;
  return ['citation', 'mark'].reduce((map, field) => {
    const entry = written.entries.get(field);
    return entry === undefined || map.entries.has(field) ? map : withEntry(map, field, entry);
  }, set);
};

/** What was open of a part goes with it. */
const withoutSlots = (root: MapNode, part: Part): MapNode => {
  const slots = root.entries.get('slots')?.value;
  if (!isList(slots)) return root;
  const fields = ['ofCriterion', 'ofGroup', 'ofBand'] as const;
  const items = slots.items.filter((slot) =>
    fields.some((field) => textAt(slot, field) !== (part[field] ?? null)),
  );
  return withValue(root, 'slots', { ...slots, items });
};

const applied = (root: MapNode, change: Change, written: Node | undefined): MapNode => {
  const [set, add] = [nodeAt(written ?? root, ['set']), nodeAt(written ?? root, ['add'])];
  if (change.remove !== undefined)
    return withoutSlots(
      editPart(root, change, () => []),
      change,
    );
  if (isMap(add)) return editPart(root, change, (group) => [addTo(group, add)]);
  if (!isMap(set)) return root;
  const sourced = samePart(change, {}) ? set : withSource(set, written);
  return editPart(root, change, (item) => [setIn(item, sourced)]);
};

/** Every value of a tree, so that its place can be looked up in the file it was written in. */
const nodesIn = (node: Node): readonly Node[] => {
  if (node.type === 'scalar') return [node];
  const inner = node.type === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return [node, ...inner.flatMap(nodesIn)];
};

const withoutEntry = (map: MapNode, field: string): MapNode => {
  const entries = new Map(map.entries);
  entries.delete(field);
  return { ...map, entries };
};

const mergedHead = (base: MapNode, own: MapNode): MapNode => {
  const head = OWN_HEAD.reduce((map, field) => {
    const entry = own.entries.get(field);
    if (entry !== undefined) return withEntry(map, field, entry);
    return withoutEntry(map, field);
  }, base);
  return ADDED.reduce((map, field) => {
    const added = own.entries.get(field);
    const known = map.entries.get(field);
    if (added === undefined) return map;
    const items = [...listOf(known?.value), ...listOf(added.value)];
    return withEntry(map, field, { ...added, value: { type: 'list', span: added.value.span, items } });
  }, head);
};

/** A rubric file put onto the one it extends: one document, each value of which is still found where it was written. */
export const tailor = (
  own: Document,
  changes: readonly Change[],
  extended: Extended,
): { readonly document: Document } | { readonly flaws: readonly Flaw[] } => {
  const base = extended.document.root;
  if (!isMap(base) || !isMap(own.root)) return { flaws: [error({ code: 'not-a-rubric' }, [])] };
  const flaws: Flaw[] = [];
  let root = mergedHead(base, own.root);
  for (const [index, change] of changes.entries()) {
    const path = ['changes', index];
    const found = [
      ...changeFlaws(change, path, root, nodeAt(own.root, path), extended),
      ...setBefore(change, changes.slice(0, index)).map((field) =>
        error({ code: 'change-twice', args: { key: keyOf(field), part: partName(change) } }, [
          ...path,
          'set',
          field,
        ]),
      ),
    ];
    flaws.push(...found);
    if (found.length === 0) root = applied(root, change, nodeAt(own.root, path));
  }
  if (flaws.length > 0) return { flaws };
  const ours = new Set(nodesIn(own.root));
  const place = (step: Step): Location =>
    ours.has(step.node) || step.node === root ? own.place(step) : extended.document.place(step);
  return {
    document: { file: own.file, root, place, locate: (path, atKey) => place(stepAt(root, path, atKey)) },
  };
};
