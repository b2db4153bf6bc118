import type { Location } from '../../../domain/problem/location.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import { COMMITTEE } from '../../../forms/workspace-file.ts';
import { type Entry, makeDocument, type Node, type Span } from '../../../intake/document/document.ts';
import { keyOf } from '../../../intake/document/keys.ts';
import { readWorkspace } from '../../../intake/files/workspace.ts';
import { WORKSPACE_FILE } from '../../../intake/files/workspace-names.ts';
import type { ListedUnit } from './unit-list.ts';

/** A unit with the cells that its code and its name come from. */
export interface PlacedUnit extends ListedUnit {
  readonly placeOf: (field: 'id' | 'name') => Location;
}

/** The committee stands in no list. */
const NOWHERE: Span = { start: -1, end: -1 };

const scalar = (text: string, span: Span): Node => ({ type: 'scalar', span, text });

const entry = (field: string, value: Node): readonly [string, Entry] => [
  field,
  { written: keyOf(field), keySpan: value.span, mark: value.span, value },
];

const unitNode = ({ id, name }: ListedUnit, index: number): Node => {
  const [first, second] = [index * 2, index * 2 + 1].map((start) => ({ start, end: start + 1 }));
  return {
    type: 'map',
    span: first ?? NOWHERE,
    entries: new Map([
      entry('id', scalar(id, first ?? NOWHERE)),
      ...(name === null ? [] : [entry('name', scalar(name, second ?? NOWHERE))]),
    ]),
  };
};

/** What the reader of workspaces says of one with these units, at their places in the list: what it would refuse must not be written. */
export const listProblems = (path: string, units: readonly PlacedUnit[]): readonly Problem[] => {
  const committee = [entry('id', scalar(COMMITTEE, NOWHERE)), entry('name', scalar(COMMITTEE, NOWHERE))];
  const root: Node = {
    type: 'map',
    span: NOWHERE,
    entries: new Map([
      entry('partyOrganisation', { type: 'map', span: NOWHERE, entries: new Map(committee) }),
      entry('unit', { type: 'list', span: NOWHERE, items: units.map(unitNode) }),
    ]),
  };
  const place = ({ start }: Span): Location =>
    units[Math.floor(start / 2)]?.placeOf(start % 2 === 0 ? 'id' : 'name') ?? { file: WORKSPACE_FILE };
  const read = readWorkspace(makeDocument(path, place, root));
  return 'problems' in read ? read.problems : read.value.notices;
};
