import { wordingOf } from '../../engine/track/requirements.ts';
import type { ObligationState } from '../../engine/track/state.ts';
import type { Course, MemberTrack, Tracking } from '../../engine/track/track.ts';
import { labels } from '../../messages/labels/index.ts';
import { trackLabels } from '../../messages/labels/track.ts';
import { type Block, type Cell, cell, gap, type Head, heading, type Tone, text } from '../page.ts';
import { numberCell, orderCell } from '../parts/cells.ts';
import { sourceText } from '../parts/source-text.ts';
import {
  countStates,
  nameOfRequirement,
  type StateCounts,
  type Subject,
  shortOfRequirement,
  stillDue,
  type Told,
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
  const toned = tone === undefined ? {} : { tone };
  const seen = counted.filter((state) => counts[state] > 0);
  const whole = over === 0 ? '' : trackLabels.whole(counts.met, over);
  const first = seen[0];
  if (over === 0 && first === undefined) {
    const state = idle.find((one) => counts[one] > 0);
    return { text: state === undefined ? '' : marks[state], ...toned };
  }
  return {
    text: [...(whole === '' ? [] : [whole]), ...seen.map((state) => `${marks[state]}${counts[state]}`)].join(
      ' ',
    ),
    short: `${whole}${first === undefined ? '' : marks[first]}`,
    ...toned,
  };
};

/** One row a unit, one column a requirement. */
export const unitTable = ({ unitRequirements }: Tracking, units: readonly Subject[]): readonly Block[] =>
  unitRequirements.length === 0 || units.length === 0
    ? []
    : [
        {
          type: 'table',
          columns: [
            { title: titles.order, align: 'right' },
            { title: titles.unit, wraps: true },
            ...unitRequirements.map(
              (tracked): Head => ({ title: shortOfRequirement(tracked), align: 'right' }),
            ),
          ],
          rows: units.map(({ name, courses }, index) => ({
            cells: [orderCell(index), cell(name), ...courses.map(courseCell)],
          })),
        },
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
    {
      type: 'table',
      columns: [
        { title: titles.order, align: 'right' },
        { title: titles.member },
        { title: titles.position, wraps: true },
        { title: titles.units, wraps: true },
        ...memberRequirements.map(
          (tracked): Head => ({ title: shortOfRequirement(tracked), align: 'right' }),
        ),
      ],
      rows: members.map((one, index) => ({
        cells: [
          orderCell(index),
          cell(one.member.id),
          cell(one.member.assignments.at(-1)?.position ?? ''),
          cell(unitsOf(one).join(', ')),
          ...one.courses.map(courseCell),
        ],
      })),
    },
  ];
};

/** What the columns stand for, and where each requirement comes from. */
export const columnBlocks = ({ unitRequirements, memberRequirements }: Tracking): readonly Block[] => [
  gap,
  heading(trackLabels.columnsHeading, 2),
  ...[...unitRequirements, ...memberRequirements].map((tracked) => {
    const { source } = wordingOf(tracked);
    return text(
      trackLabels.requirementLine(
        shortOfRequirement(tracked),
        nameOfRequirement(tracked),
        labels.sourceWithMark(sourceText(source), source.mark),
      ),
      'muted',
    );
  }),
];

/** What is to be done, the next first. */
export const dueTable = (told: readonly Told[]): readonly Block[] => {
  const due = stillDue(told);
  return [
    gap,
    heading(trackLabels.dueHeading, 2),
    ...(due.length === 0
      ? [text(trackLabels.nothingDue)]
      : [
          {
            type: 'table' as const,
            columns: [
              { title: titles.by },
              { title: titles.who, wraps: true },
              { title: titles.work, wraps: true },
              { title: titles.missing, align: 'right' as const },
            ],
            rows: due.map(({ by, subject, tracked, standing }) => ({
              cells: [
                { text: labels.day(by), short: labels.shortDay(by) },
                cell(subject.name),
                cell(nameOfRequirement(tracked)),
                numberCell(standing.missing),
              ],
            })),
          },
        ]),
  ];
};
