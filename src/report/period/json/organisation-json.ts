import type { Change } from '../../../domain/organisation/change.ts';
import { formerNames, type Kin, predecessorsOf, successorsOf } from '../../../domain/organisation/kinship.ts';
import { type Organisation, spanOf } from '../../../domain/organisation/organisation.ts';
import { type Tree, treeOn } from '../../../domain/organisation/tree.ts';
import type { ReportWritten } from '../../../domain/record/published-report.ts';
import { movementOf, openingDay } from '../../../engine/period/movement.ts';
import type { Summary, UnitSummary } from '../../../engine/period/summarise.ts';

const kinJson = ({ id, event }: Kin) => ({
  unit: id,
  kind: event.kind,
  on: event.on,
  decisions: event.decisions,
});

/** Where a unit stands, since when, and what became of it. */
export const standingJson = ({ unit, standing }: UnitSummary, { organisation, viewDay }: Summary) => ({
  parent: standing.parent,
  kind: unit.unitKind ?? null,
  active: standing.state === 'active',
  span: { from: unit.from ?? null, to: unit.to ?? null },
  formerNames: organisation === null ? [] : formerNames(organisation, unit.id, viewDay),
  predecessors: organisation === null ? [] : predecessorsOf(organisation, unit.id).map(kinJson),
  successors: organisation === null ? [] : successorsOf(organisation, unit.id).map(kinJson),
});

const movementJson = (summary: Summary): ReportWritten['movement'] => {
  const movement = movementOf(summary);
  if (movement === null) return null;
  const { opening, came, went, closing } = movement;
  return {
    from: openingDay(summary),
    to: summary.viewDay,
    opening,
    in: Object.fromEntries(came),
    out: Object.fromEntries(went),
    closing,
  };
};

/** The bodies above the units, from the top down. */
const organisationsJson = (tree: Tree, summary: Summary): ReportWritten['organisations'] => {
  const { id, sort, name, parent } = tree.body;
  if (sort === 'unit' || summary.organisation === null) return [];
  const { from = null, to = null } = spanOf(summary.organisation, id);
  return [
    { id, name, parent, span: { from, to } },
    ...tree.children.flatMap((child) => organisationsJson(child, summary)),
  ];
};

export const changeJson = ({ kind, date, on, decisions, before, after, sets, outside }: Change) => ({
  ...{ kind, date, on, decisions, before, after, sets, outside },
});

/** Everything that the workspace knows of its bodies through time, so that a superior can put it under its own. */
const timelineJson = ({ bodies, changes }: Organisation): ReportWritten['timeline'] => {
  const indexOf = (change: Change | null) => (change === null ? null : changes.indexOf(change));
  return {
    bodies: [...bodies.values()].map(
      ({ id, sort, span: { from = null, to = null }, states, begun, ended }) => ({
        ...{ id, sort, span: { from, to }, states, begun: indexOf(begun), ended: indexOf(ended) },
      }),
    ),
    events: changes.map(changeJson),
  };
};

/** The movement of units over the period, and the bodies above them on its closing day. */
export const organisationJson = (summary: Summary) => ({
  movement: movementJson(summary),
  organisations:
    summary.organisation === null
      ? []
      : organisationsJson(treeOn(summary.organisation, summary.viewDay), summary),
  timeline: summary.organisation === null ? null : timelineJson(summary.organisation),
});
