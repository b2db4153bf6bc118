import type { Change } from '../../../domain/organisation/change.ts';
import type { Cause, Movement } from '../../../domain/organisation/movement.ts';
import { eventsIn, nameOn, type Organisation } from '../../../domain/organisation/organisation.ts';
import { dayBefore } from '../../../domain/values/day.ts';
import { movementOf, openingDay } from '../../../engine/period/movement.ts';
import type { Summary } from '../../../engine/period/summarise.ts';
import { tableLabels as words } from '../../../messages/labels/tables.ts';
import { type Block, cell, gap, heading, type Row, text } from '../../page.ts';
import { dayCell, numberCell } from '../../parts/cells.ts';
import { changeJson } from '../organisation-json.ts';
import { CAUSES } from '../unit-changes.ts';
import type { View } from '../view.ts';

const causeRows = (counts: ReadonlyMap<Cause, number>, title: (kind: string) => string): readonly Row[] =>
  CAUSES.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ cells: [cell(title(kind)), numberCell(count)] }];
  });

const balanceBlocks = (movement: Movement, summary: Summary): readonly Block[] => [
  {
    type: 'table',
    columns: [{ title: words.movementItem }, { title: words.unitCount, align: 'right' }],
    rows: [
      { cells: [cell(words.opening(dayBefore(openingDay(summary)))), numberCell(movement.opening)] },
      ...causeRows(movement.came, words.came),
      ...causeRows(movement.went, words.went),
      {
        apart: true,
        cells: [cell(words.closing(summary.viewDay), 'strong'), numberCell(movement.closing)],
      },
    ],
  },
];

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

const eventRow = (change: Change, organisation: Organisation): Row => ({
  cells: [
    dayCell(change.on),
    cell(words.eventName(change.kind)),
    cell(beforeText(change, organisation)),
    cell(afterText(change, organisation)),
    cell(change.decisions.join(', ')),
  ],
});

const eventBlocks = (changes: readonly Change[], organisation: Organisation): readonly Block[] => [
  gap,
  heading(words.eventsHeading, 2),
  ...(changes.length === 0
    ? [text(words.noEvents)]
    : [
        {
          type: 'table',
          columns: [
            { title: words.effective },
            { title: words.event },
            { title: words.before, wraps: true },
            { title: words.after, wraps: true },
            { title: words.decisions, wraps: true },
          ],
          rows: changes.map((change) => eventRow(change, organisation)),
        } as const,
      ]),
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
        : [...balanceBlocks(movement, summary), ...eventBlocks(changes, organisation)]),
    ],
    data: () => ({ events: records() }),
    records,
  };
};
