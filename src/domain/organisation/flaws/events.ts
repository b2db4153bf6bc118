import type { Path } from '../../problem/location.ts';
import { error, type Flaw, warning } from '../../problem/problem.ts';
import { subjectsOf } from '../change.ts';
import type { OrganisationEvent } from '../event.ts';
import type { BodySort } from '../life.ts';
import { codeFlaws } from './codes.ts';
import type { Subject } from './subject.ts';

type Rule = (event: OrganisationEvent, path: Path, subject: Subject) => readonly Flaw[];

const ONLY_UNITS: readonly BodySort[] = ['unit'];
const ONLY_ORGANISATIONS: readonly BodySort[] = ['organisation'];
const NAMED: readonly BodySort[] = ['party-organisation', 'organisation'];
const PARTS: readonly BodySort[] = ['organisation', 'unit'];

/** An event about one body names it once, under the key of its sort; the party organisation itself can only be renamed. */
const oneSubject: Rule = (event, path, subject) => {
  if (event.kind === 'sap_nhap' || event.kind === 'hop_nhat' || event.kind === 'chia_tach') return [];
  const given = subjectsOf(event).length;
  if (given !== 1) return [error({ code: 'event-subject', args: { kind: event.kind, given } }, path)];
  return [
    ...(event.unit === undefined ? [] : codeFlaws(subject, event.unit, ONLY_UNITS, [...path, 'unit'])),
    ...(event.organisation === undefined
      ? []
      : codeFlaws(subject, event.organisation, event.kind === 'doi_ten' ? NAMED : ONLY_ORGANISATIONS, [
          ...path,
          'organisation',
        ])),
  ];
};

/** Every code that a merger or a split names, with its place. */
const partsOf = (event: OrganisationEvent, path: Path): readonly (readonly [id: string, at: Path])[] => {
  if (event.kind !== 'sap_nhap' && event.kind !== 'hop_nhat' && event.kind !== 'chia_tach') return [];
  const listed = (field: 'from' | 'into'): readonly (readonly [string, Path])[] => {
    const value = event[field];
    return typeof value === 'string'
      ? [[value, [...path, field]]]
      : value.map((id, at): readonly [string, Path] => [id, [...path, field, at]]);
  };
  return [...listed('from'), ...listed('into')];
};

/** Units merge with units and organisations with organisations; nobody is named twice on one side. */
const partsFit: Rule = (event, path, subject) => {
  const parts = partsOf(event, path);
  const unknown = parts.flatMap(([id, at]) => codeFlaws(subject, id, PARTS, at));
  if (unknown.length > 0) return unknown;
  const [first] = parts;
  const sort = subject.byId.get(first?.[0] ?? '')?.sort;
  const side = (at: Path) => String(at[path.length]);
  return parts.flatMap(([id, at], index) => [
    ...(subject.byId.get(id)?.sort === sort
      ? []
      : [error({ code: 'event-mixes', args: { kind: event.kind, ids: [first?.[0] ?? '', id] } }, at)]),
    ...parts
      .slice(0, index)
      .filter(([other, there]) => other === id && side(there) === side(at))
      .map(([, there]) => error({ code: 'duplicate-id', args: { id } }, at, { also: [there] })),
  ]);
};

/** `sap_nhap` keeps one of the merged, `hop_nhat` makes a new one. */
const mergerKeeps: Rule = (event, path) => {
  if (event.kind !== 'sap_nhap' && event.kind !== 'hop_nhat') return [];
  const keeps = event.from.includes(event.into);
  return keeps === (event.kind === 'sap_nhap')
    ? []
    : [error({ code: 'merger-keeps', args: { into: event.into, keeps } }, [...path, 'into'])];
};

/** A move goes to one place: inside the workspace, out of it, or into it. */
const oneDestination: Rule = (event, path) => {
  if (event.kind !== 'chuyen_giao') return [];
  const given = [event.newParent, event.leavesTo, event.comesFrom].filter((one) => one !== undefined).length;
  return given === 1 ? [] : [error({ code: 'event-destination', args: { given } }, path)];
};

/** An event without its decision still happened; the table that goes up will be asked for the number. */
const decided: Rule = (event, path) => {
  const given = event.decision === undefined ? 0 : [event.decision].flat().length;
  const wanted = event.kind === 'chuyen_giao' ? 2 : 1;
  return given >= wanted
    ? []
    : [warning({ code: 'decision-missing', args: { kind: event.kind, given, wanted } }, path)];
};

const rules: readonly Rule[] = [oneSubject, partsFit, mergerKeeps, oneDestination, decided];

/** What is wrong with single events, whatever else happens. */
export const eventsSound = (subject: Subject): readonly Flaw[] =>
  subject.workspace.event.flatMap((event, index) =>
    rules.flatMap((rule) => rule(event, ['event', index], subject)),
  );
