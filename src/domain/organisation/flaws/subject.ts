import type { Path } from '../../problem/location.ts';
import { type Change, changeOf, inTime } from '../change.ts';
import { type Declared, declaredBodies, type Life, livesOf } from '../life.ts';
import type { Workspace } from '../workspace.ts';

/** What the rules on an organisation look at. */
export interface Subject {
  readonly workspace: Workspace;
  readonly bodies: readonly Declared[];
  /** By code; the first where a code stands twice. */
  readonly byId: ReadonlyMap<string, Declared>;
  readonly changes: readonly Change[];
  readonly lives: ReadonlyMap<string, Life>;
}

export const subjectOf = (workspace: Workspace): Subject => {
  const bodies = declaredBodies(workspace);
  const changes = inTime(workspace.event.map(changeOf));
  const byId = new Map([...bodies].reverse().map((body) => [body.id, body]));
  return { workspace, bodies, byId, changes, lives: livesOf(bodies, changes) };
};

export const eventPath = ({ index }: Change): Path => ['event', index];

/** Where the file says on which day a body begins or ends. */
export const boundPath = ({ byId, lives }: Subject, id: string, end: 'from' | 'to'): Path => {
  const [body, life] = [byId.get(id), lives.get(id)];
  const [change] = (end === 'from' ? life?.begun : life?.ended) ?? [];
  if (body?.[end] !== undefined) return [...body.path, end];
  return change === undefined ? (body?.path ?? []) : [...eventPath(change), 'date'];
};
