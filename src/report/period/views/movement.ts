import type { Change } from '../../../domain/organisation/change.ts';
import type { Cause, Movement } from '../../../domain/organisation/movement.ts';
import { eventsIn, nameOn, type Organisation } from '../../../domain/organisation/organisation.ts';
import { dayBefore } from '../../../domain/values/day.ts';
import { movementOf, openingDay } from '../../../engine/period/movement.ts';
import type { Summary } from '../../../engine/period/summarise.ts';
import { tableLabels as words } from '../../../messages/labels/tables.ts';
import { type Block, cell, gap, heading, text } from '../../page.ts';
import { dayCell, numberCell } from '../../parts/cells.ts';
import { type Column, tableOf } from '../../parts/table.ts';
import { changeJson } from '../json/organisation-json.ts';
import { CAUSES } from '../unit-changes.ts';
import type { View } from '../view.ts';

/** So many units at the beginning, or that came or went for one cause. */
interface Item {
  readonly title: string;
  readonly count: number;
}

const causes = (counts: ReadonlyMap<Cause, number>, title: (kind: string) => string): readonly Item[] =>
  CAUSES.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ title: title(kind), count }];
  });

const balanceTable = ({ opening, came, went, closing }: Movement, summary: Summary): Block =>
  tableOf<Item>(
    [
      {
        title: words.movementItem,
        cell: ({ title }) => cell(title),
        total: () => cell(words.closing(summary.viewDay), 'strong'),
      },
      {
        title: words.unitCount,
        align: 'right',
        cell: ({ count }) => numberCell(count),
        total: () => numberCell(closing),
      },
    ],
    [
      { title: words.opening(dayBefore(openingDay(summary))), count: opening },
      ...causes(came, words.came),
      ...causes(went, words.went),
    ],
  );

/** Bodies with the names that they had or have: those that were on the eve of the event, those that are on its day. */
const named = (ids: readonly string[], organisation: Organisation, day: string): readonly string[] =>
  ids.map((id) => nameOn(organisation, id, day));

const afterText = ({ after, sets, outside, on }: Change, organisation: Organisation): string =>
  [
    ...(after.length === 0 && outside !== null ? [outside] : named(after, organisation, on)),
    ...(sets.parent === undefined ? [] : [words.newParent(nameOn(organisation, sets.parent, on))]),
    ...(sets.unitKind === undefined ? [] : [words.newKind(sets.unitKind)]),
  ].join('; ');

const beforeText = ({ before, outside, on }: Change, organisation: Organisation): string =>
  [
    ...(before.length === 0 && outside !== null ? [outside] : named(before, organisation, dayBefore(on))),
  ].join('; ');

const eventColumns = (organisation: Organisation): readonly Column<Change>[] => [
  { title: words.effective, cell: ({ on }) => dayCell(on) },
  { title: words.event, cell: ({ kind }) => cell(words.eventName(kind)) },
  { title: words.before, wraps: true, cell: (change) => cell(beforeText(change, organisation)) },
  { title: words.after, wraps: true, cell: (change) => cell(afterText(change, organisation)) },
  { title: words.decisions, wraps: true, cell: ({ decisions }) => cell(decisions.join(', ')) },
];

const eventBlocks = (changes: readonly Change[], organisation: Organisation): readonly Block[] => [
  gap,
  heading(words.eventsHeading, 2),
  changes.length === 0 ? text(words.noEvents) : tableOf(eventColumns(organisation), changes),
];

/** How the number of units changed over the period, and every event behind it. */
export const movementView = (summary: Summary): View => {
  const { organisation } = summary;
  const movement = movementOf(summary);
  const changes =
    organisation === null || movement === null
      ? []
      : eventsIn(organisation, openingDay(summary), summary.viewDay);
  const records = () => changes.map(changeJson);
  return {
    name: 'bien-dong',
    page: () => [
      heading(words.movementTitle, 2),
      ...(organisation === null || movement === null
        ? [text(words.noMovement)]
        : [balanceTable(movement, summary), ...eventBlocks(changes, organisation)]),
    ],
    data: () => ({ events: records() }),
    records,
  };
};
