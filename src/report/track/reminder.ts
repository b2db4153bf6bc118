import { grouped } from '../../domain/values/grouped.ts';
import type { Course, Tracking } from '../../engine/track/track.ts';
import { trackLabels } from '../../messages/labels/track.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { organisationLine } from '../parts/organisation-line.ts';
import type { TrackSetting } from './track.ts';
import { byReason, nameOfRequirement, type Subject, subjectsOf } from './track-subjects.ts';

const { reminder: words } = trackLabels;

const dueLines = ({ tracked, standings }: Course): readonly string[] =>
  standings.flatMap(({ state, span, missing, by }) =>
    state === 'due' && by !== null ? [words.due(nameOfRequirement(tracked), span.id, missing, by)] : [],
  );

/** What the sheets say too little of: duties that wait for the same stand in one line. */
const unknownLines = (courses: readonly Course[]): readonly string[] => {
  const open = courses.flatMap(({ tracked, standings }) =>
    byReason(standings.filter(({ state }) => state === 'not-known')).map((one) => ({
      ...one,
      name: nameOfRequirement(tracked),
    })),
  );
  const alike = grouped(open, ({ spans, reason }) => [...spans, reason].join('\n'));
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    const names = some.map(({ name }) => name);
    return first === undefined ? [] : [words.unknown(names, first.spans, first.reason)];
  });
};

const subjectBlocks = ({ name, courses }: Subject): readonly Block[] => {
  const lines = [...courses.flatMap(dueLines), ...unknownLines(courses)];
  return lines.length === 0
    ? []
    : [gap, heading(name, 2), ...lines.map((line) => text(`- ${line}`, undefined, 2))];
};

/** The reminder of what is still to be done: body by body, a line each duty that is due and each thing that is missing, to be sent as it is. */
export const reminderReport = (report: Report, tracking: Tracking, setting: TrackSetting): Report => ({
  ...report,
  coded: () => ({ reminder: report.data() }),
  page: () => {
    const lines = subjectsOf(tracking, setting.nameOf).flatMap(subjectBlocks);
    return [
      heading(words.title(tracking.closing)),
      ...organisationLine(setting.organisation),
      ...(lines.length === 0 ? [gap, text(trackLabels.nothingDue)] : lines),
    ];
  },
});
