import { grouped } from '../../domain/values/grouped.ts';
import { type Tracked, wordingOf } from '../../engine/track/requirements.ts';
import type { ObligationState } from '../../engine/track/state.ts';
import type { Course, MemberTrack, Tracking } from '../../engine/track/track.ts';
import { labels } from '../../messages/labels/index.ts';
import { trackLabels } from '../../messages/labels/track.ts';
import { type Block, type Cell, cell, gap, heading, type Tone, text } from '../page.ts';
import { numberCell, orderCell, shortDayCell, toned } from '../parts/cells.ts';
import { sourceText } from '../parts/source-text.ts';
import { type Column, tableOf } from '../parts/table.ts';
import {
  countStates,
  nameOfRequirement,
  type StateCounts,
  type Subject,
  shortOfRequirement,
  stillDue,
  type Told,
  whoOf,
} from './track-subjects.ts';

const { columns: titles, marks } = trackLabels;

type Marked = Exclude<ObligationState, 'met'>;

/** States that are shown with their number, the gravest first. */
const counted: readonly Marked[] = ['not-met', 'late', 'not-known', 'due'];

/** States that are shown only where there is nothing else to show. */
const idle: readonly Marked[] = ['not-due', 'no-meeting', 'inactive'];

const toneOf = (counts: StateCounts, over: number): Tone | undefined => {
  if (counts['not-met'] > 0) return 'bad';
  if (counts.late > 0 || counts['not-known'] > 0) return 'warn';
  if (counts.due > 0) return undefined;
  return over > 0 ? 'good' : 'muted';
};

/** How many spans that are over were met, and what is to be seen of the others. */
const courseCell = ({ standings }: Course): Cell => {
  const counts = countStates(standings);
  const over = counts.met + counts.late + counts['not-met'] + counts['not-known'];
  const tone = toneOf(counts, over);
  const seen = counted.filter((state) => counts[state] > 0);
  const whole = over === 0 ? '' : trackLabels.whole(counts.met, over);
  const first = seen[0];
  if (over === 0 && first === undefined) {
    const state = idle.find((one) => counts[one] > 0);
    return { text: state === undefined ? '' : marks[state], ...toned(tone) };
  }
  return {
    text: [...(whole === '' ? [] : [whole]), ...seen.map((state) => `${marks[state]}${counts[state]}`)].join(
      ' ',
    ),
    short: `${whole}${first === undefined ? '' : marks[first]}`,
    ...toned(tone),
  };
};

/** A column a requirement, in their order. */
const courseColumns = (requirements: readonly Tracked[]): readonly Column<Pick<Subject, 'courses'>>[] =>
  requirements.map((tracked, index) => ({
    title: shortOfRequirement(tracked),
    align: 'right',
    cell: ({ courses }) => {
      const course = courses[index];
      return course === undefined ? cell('') : courseCell(course);
    },
  }));

const orderColumn = {
  title: titles.order,
  align: 'right',
  cell: (_: unknown, index: number) => orderCell(index),
} as const;

/** What the columns stand for, where their heads are shorter than their names. */
const namesOf = (requirements: readonly Tracked[]): readonly Block[] => {
  const columns = requirements
    .map((tracked) => [shortOfRequirement(tracked), nameOfRequirement(tracked)] as const)
    .filter(([short, name]) => short !== name);
  return columns.length === 0 ? [] : [text(trackLabels.columnNames(columns), 'muted')];
};

/** One row a unit, one column a requirement; below it what its signs and its columns stand for. */
export const unitTable = ({ unitRequirements }: Tracking, units: readonly Subject[]): readonly Block[] =>
  unitRequirements.length === 0 || units.length === 0
    ? []
    : [
        tableOf<Subject>(
          [
            orderColumn,
            { title: titles.unit, wraps: true, cell: ({ name }) => cell(name) },
            ...courseColumns(unitRequirements),
          ],
          units,
        ),
        text(trackLabels.legend, 'muted'),
        ...namesOf(unitRequirements),
      ];

const unitsOf = ({ member }: MemberTrack): readonly string[] => [
  ...new Set(member.assignments.flatMap(({ unit }) => unit)),
];

/** One row a committee member; said where nobody is assigned though something is asked of such. */
export const memberTable = ({ memberRequirements, members }: Tracking): readonly Block[] => {
  if (memberRequirements.length === 0) return [];
  if (members.length === 0) return [gap, text(trackLabels.noMembers, 'warn')];
  return [
    gap,
    heading(trackLabels.membersHeading, 2),
    tableOf<MemberTrack>(
      [
        orderColumn,
        { title: titles.member, cell: ({ member }) => cell(member.id) },
        {
          title: titles.position,
          wraps: true,
          cell: ({ member }) => cell(member.assignments.at(-1)?.position ?? ''),
        },
        { title: titles.units, wraps: true, cell: (one) => cell(unitsOf(one).join(', ')) },
        ...courseColumns(memberRequirements),
      ],
      members,
    ),
    ...namesOf(memberRequirements),
  ];
};

/** Where each requirement comes from. */
export const columnBlocks = ({ unitRequirements, memberRequirements }: Tracking): readonly Block[] => [
  gap,
  heading(trackLabels.columnsHeading, 2),
  ...[...unitRequirements, ...memberRequirements].map((tracked) => {
    const { source } = wordingOf(tracked);
    return text(
      trackLabels.columnSource(
        shortOfRequirement(tracked),
        labels.citation(sourceText(source), source.mark, 'duty'),
      ),
      'muted',
    );
  }),
];

type DueTold = Told & { readonly by: string };

/** One duty of all who have it by the same day. */
type Due = readonly [first: DueTold, ...rest: readonly DueTold[]];

/** Of all of whom it is asked. */
const whoOfDue = (due: Due, told: readonly Told[]): string => {
  const [{ tracked }] = due;
  const asked = told.filter((one) => one.tracked === tracked).map(({ subject }) => subject);
  return whoOf([...new Set(due.map(({ subject }) => subject))], [...new Set(asked)]);
};

const dueColumns = (told: readonly Told[]): readonly Column<Due>[] => [
  { title: titles.by, cell: ([{ by }]) => shortDayCell(by) },
  { title: titles.who, wraps: true, cell: (due) => cell(whoOfDue(due, told)) },
  { title: titles.work, wraps: true, cell: ([{ tracked }]) => cell(nameOfRequirement(tracked)) },
  { title: titles.missing, align: 'right', cell: ([{ standing }]) => numberCell(standing.missing) },
];

/** What is to be done, the next first; a duty of many stands once. */
export const dueTable = (told: readonly Told[]): readonly Block[] => {
  const each = stillDue(told);
  const alike = grouped(each, ({ by, tracked, standing: { span, missing } }) =>
    [by, tracked.law, tracked.id, span.id, missing].join(' '),
  );
  const due = [...alike.values()].flatMap(([first, ...rest]): readonly Due[] =>
    first === undefined ? [] : [[first, ...rest]],
  );
  const columns = dueColumns(told);
  const whole = each.map((one): Due => [one]);
  return [
    gap,
    heading(trackLabels.dueHeading, 2),
    due.length === 0
      ? text(trackLabels.nothingDue)
      : { ...tableOf(columns, due), whole: tableOf(columns, whole).rows },
  ];
};
