import type { Path } from '../../problem/location.ts';
import { error, type Flaw, warning } from '../../problem/problem.ts';
import { grouped } from '../../values/grouped.ts';
import { fold } from '../../written/fold.ts';
import { nearest } from '../../written/nearest.ts';
import type { BodySort } from '../life.ts';
import type { Subject } from './subject.ts';

/** A code stands for one body only, whatever its sort. */
export const codesOnce = ({ bodies, byId }: Subject): readonly Flaw[] =>
  bodies.flatMap((body) => {
    const first = byId.get(body.id);
    return first === undefined || first === body
      ? []
      : [
          error({ code: 'duplicate-id', args: { id: body.id } }, [...body.path, 'id'], {
            also: [[...first.path, 'id']],
          }),
        ];
  });

/** Letters that a hand or a small screen takes for each other. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/o/g, '0'],
  [/[il]/g, '1'],
];

const looksOf = (id: string): string =>
  LOOKS.reduce((text, [letters, as]) => text.replace(letters, as), fold(id));

/** Two codes that only letter case, a tone or a look-alike letter tells apart will be taken for each other. */
export const codesApart = ({ bodies }: Subject): readonly Flaw[] => {
  const groups = grouped(bodies, ({ id }) => looksOf(id));
  return bodies.flatMap((body) => {
    const [first] = groups.get(looksOf(body.id)) ?? [];
    return first === undefined || first.id === body.id
      ? []
      : [
          warning({ code: 'codes-alike', args: { id: body.id, other: first.id } }, [...body.path, 'id'], {
            also: [[...first.path, 'id']],
          }),
        ];
  });
};

export const spansForward = ({ bodies }: Subject): readonly Flaw[] =>
  bodies.flatMap(({ path, from, to }) =>
    from !== undefined && to !== undefined && to < from
      ? [error({ code: 'dates-reversed', args: { from, to } }, [...path, 'to'])]
      : [],
  );

/** A code that is used must stand for a body of a fitting sort. */
export const codeFlaws = (
  { bodies, byId }: Subject,
  id: string,
  sorts: readonly BodySort[],
  path: Path,
): readonly Flaw[] => {
  const body = byId.get(id);
  if (body !== undefined && sorts.includes(body.sort)) return [];
  const fitting = bodies.filter(({ sort }) => sorts.includes(sort)).map((one) => one.id);
  const unit = sorts.includes('unit');
  return [
    body === undefined
      ? error({ code: 'body-unknown', args: { id, unit, suggestion: nearest(id, fitting) } }, path)
      : error({ code: 'body-of-other-sort', args: { id, sort: body.sort, unit } }, path, {
          also: [[...body.path, 'id']],
        }),
  ];
};

const ABOVE: readonly BodySort[] = ['party-organisation', 'organisation'];

/** A parent is the party organisation of the workspace or an organisation below it. */
export const parentsKnown = (subject: Subject): readonly Flaw[] =>
  subject.bodies.flatMap(({ parent, path }) =>
    parent === null ? [] : codeFlaws(subject, parent, ABOVE, [...path, 'parent']),
  );

/** Where an event moves a body to. */
export const destinationsKnown = (subject: Subject): readonly Flaw[] =>
  subject.workspace.event.flatMap((event, index) =>
    event.kind === 'chuyen_giao' && event.newParent !== undefined
      ? codeFlaws(subject, event.newParent, ABOVE, ['event', index, 'newParent'])
      : [],
  );
