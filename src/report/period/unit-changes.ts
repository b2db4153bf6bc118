import { formerNames, predecessorsOf, successorsOf } from '../../domain/organisation/kinship.ts';
import { type Cause, hasMoved } from '../../domain/organisation/movement.ts';
import { nameOn, type Organisation } from '../../domain/organisation/organisation.ts';
import type { Day } from '../../domain/values/day.ts';
import { movementOf, openingDay } from '../../engine/period/movement.ts';
import { endedReason, namedBeginning } from '../../engine/period/standing.ts';
import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { say } from '../../messages/index.ts';
import { organisationLabels } from '../../messages/labels/organisation.ts';
import { type Block, gap, heading, text } from '../page.ts';
import { nameOf } from './period-cells.ts';

interface View {
  readonly organisation: Organisation;
  /** Units with a row of their own. */
  readonly shown: ReadonlySet<string>;
  readonly opening: Day;
  readonly day: Day;
  readonly within: (on: Day) => boolean;
}

const viewOf = (summary: Summary): View | null => {
  const { organisation, viewDay: day, units } = summary;
  const opening = openingDay(summary);
  if (organisation === null) return null;
  return {
    organisation,
    shown: new Set(units.map(({ unit }) => unit.id)),
    opening,
    day,
    within: (on) => opening <= on && on <= day,
  };
};

const oldNames = (id: string, { organisation, day, within }: View): readonly string[] =>
  formerNames(organisation, id, day)
    .filter(({ before }) => within(before))
    .map(({ before, name }) => organisationLabels.formerName(before, name));

const oldPlaces = (id: string, { organisation, day, within }: View): readonly string[] =>
  (organisation.bodies.get(id)?.states ?? []).flatMap((state, index, states) => {
    const before = states[index - 1]?.parent ?? null;
    return before === null || state.from === null || before === state.parent || !within(state.from)
      ? []
      : [organisationLabels.moved(nameOn(organisation, before, day), state.from)];
  });

const beginning = (id: string, { organisation, shown, opening, day, within }: View): readonly string[] => {
  const turn = namedBeginning(organisation, id, day);
  if (turn === null || !within(turn.on)) return [];
  const earlier = turn.on > opening && predecessorsOf(organisation, id).some((other) => shown.has(other.id));
  return [organisationLabels.begun(turn, earlier)];
};

/** What a unit that went on took in or gave up. */
const exchanges = (id: string, { organisation, day, within }: View): readonly string[] => {
  const named = (other: string) => nameOn(organisation, other, day);
  const taken = predecessorsOf(organisation, id).filter(
    ({ event }) => event.before.includes(id) && within(event.on),
  );
  const given = successorsOf(organisation, id).filter(
    ({ event }) => event.after.includes(id) && within(event.on),
  );
  return [
    ...taken.map((one) => organisationLabels.absorbed(named(one.id), one.event.on)),
    ...given.map((one) => organisationLabels.gaveUp([named(one.id)], one.event.on)),
  ];
};

/** What became of a unit that is no longer there. */
const ending = ({ unit, standing }: UnitSummary, { organisation, day }: View): readonly string[] =>
  standing.state === 'ended' ? [say(endedReason(unit, organisation, day))] : [];

/** What happened in the period to the units of the table, one line a unit. */
export const changeBlocks = (summary: Summary): readonly Block[] => {
  const view = viewOf(summary);
  if (view === null) return [];
  const lines = summary.units.flatMap((row) => {
    const { id } = row.unit;
    const notes = [
      ...[beginning, oldNames, oldPlaces, exchanges].flatMap((of) => of(id, view)),
      ...ending(row, view),
    ];
    return notes.length === 0 ? [] : [text(organisationLabels.changes(nameOf(row), notes))];
  });
  return lines.length === 0 ? [] : [gap, heading(organisationLabels.changesHeading, 2), ...lines];
};

/** The order in which causes of a movement are named. */
export const CAUSES: readonly Cause[] = [
  ...(['thanh_lap', 'chia_tach', 'hop_nhat', 'sap_nhap', 'chuyen_giao'] as const),
  ...(['giai_the', 'ket_thuc', 'khong_ghi'] as const),
];

const tallies = (counts: ReadonlyMap<Cause, number>) =>
  CAUSES.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });

/** How the number of units changed over the period; nothing where nothing moved. */
export const movementBlocks = (summary: Summary): readonly Block[] => {
  const movement = movementOf(summary);
  if (movement === null || !hasMoved(movement)) return [];
  const { opening, came, went, closing } = movement;
  return [text(organisationLabels.movement(opening, tallies(came), tallies(went), closing))];
};
