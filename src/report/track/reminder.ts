import type { Standing } from '../../engine/track/state.ts';
import type { Course, Tracking } from '../../engine/track/track.ts';
import { say } from '../../messages/index.ts';
import { trackLabels } from '../../messages/labels/track.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { organisationLine } from '../parts/organisation-line.ts';
import type { TrackSetting } from './track.ts';
import { nameOfRequirement, type Subject, subjectsOf } from './track-subjects.ts';

const { reminder: words } = trackLabels;

/** What can still be done about an obligation over one span, in one line; nothing where it is met or lost. */
const dutyLine = (name: string, { state, span, missing, by, reason }: Standing): readonly string[] => {
  if (state === 'due' && by !== null) return [words.due(name, span.id, missing, by)];
  return state === 'not-known' ? [words.unknown(name, span.id, say(reason))] : [];
};

const duties = ({ tracked, standings }: Course): readonly string[] =>
  standings.flatMap((standing) => dutyLine(nameOfRequirement(tracked), standing));

const subjectBlocks = ({ name, courses }: Subject): readonly Block[] => {
  const lines = courses.flatMap(duties);
  return lines.length === 0
    ? []
    : [gap, heading(name, 2), ...lines.map((line) => text(`- ${line}`, undefined, 2))];
};

/** The reminder of what is still to be done: body by body, a line each duty, to be sent as it is. */
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
