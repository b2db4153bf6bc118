import type { Problem } from '../../domain/problem/problem.ts';
import { wordingOf } from '../../engine/track/requirements.ts';
import { isBehind } from '../../engine/track/state.ts';
import type { Tracking } from '../../engine/track/track.ts';
import { labels } from '../../messages/labels/index.ts';
import { trackLabels } from '../../messages/labels/track.ts';
import type { Calendar } from '../calendar.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { organisationLine } from '../parts/organisation-line.ts';
import { sourceText } from '../parts/source-text.ts';
import { type LawReference, trackJson, trackRecords } from './track-json.ts';
import { listed } from './track-listed.ts';
import {
  countStates,
  everyStanding,
  nameOfRequirement,
  stillDue,
  subjectsOf,
  type Told,
} from './track-subjects.ts';
import { columnBlocks, dueTable, memberTable, unitTable } from './track-table.ts';

/** What a page of obligations says besides how it stands with them. */
export interface TrackSetting {
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly laws: readonly LawReference[];
  readonly nameOf: (unit: string) => string;
  readonly problems: readonly Problem[];
}

const headBlocks = (
  { period, closing }: Tracking,
  { organisation, laws }: TrackSetting,
): readonly Block[] => [
  heading(trackLabels.title(period.id)),
  ...organisationLine(organisation),
  text(
    trackLabels.laws(laws.map(({ name, id, version }) => trackLabels.lawLine(name, id, version))),
    'muted',
  ),
  text(labels.closing(closing), 'muted'),
  gap,
];

/** How it stands with the obligations of a period, for a page that is about more than these. */
export const standingBlocks = (tracking: Tracking, { nameOf }: TrackSetting): readonly Block[] => {
  const subjects = subjectsOf(tracking, nameOf);
  const units = unitTable(
    tracking,
    subjects.filter(({ sort }) => sort === 'unit'),
  );
  if (units.length === 0) return [];
  return [
    heading(trackLabels.title(tracking.period.id), 2),
    ...units,
    ...listed(trackLabels.behindHeading, subjects, isBehind, 'strong'),
    ...columnBlocks(tracking),
  ];
};

const notesOf = (tracking: Tracking, told: readonly Told[]): readonly string[] => {
  const requirements = [...tracking.unitRequirements, ...tracking.memberRequirements];
  const proposed = requirements
    .filter((one) => wordingOf(one).source.mark === 'de_xuat')
    .map(nameOfRequirement);
  const inPart = [
    ...new Set(told.filter(({ standing }) => standing.inPart).map(({ subject }) => subject.name)),
  ];
  const attendance = requirements.some((one) => wordingOf(one).requirement.kind.startsWith('cap_'));
  return [
    ...(attendance ? [trackLabels.attendance] : []),
    ...(inPart.length === 0 ? [] : [trackLabels.inPart(inPart)]),
    ...(proposed.length === 0 ? [] : [trackLabels.proposed(proposed)]),
  ];
};

const calendarOf = (tracking: Tracking, told: readonly Told[], { organisation }: TrackSetting): Calendar => ({
  name: trackLabels.calendarName(organisation?.name ?? trackLabels.spanName(tracking.period.id)),
  asOf: tracking.closing,
  entries: stillDue(told).map(({ by, subject, tracked, standing }) => ({
    uid: [organisation?.id ?? '', tracked.law, tracked.id, subject.id, standing.span.id].join('/'),
    day: by,
    title: trackLabels.event(nameOfRequirement(tracked), subject.name),
    note: trackLabels.eventNote(standing.span.id, standing.missing, sourceText(wordingOf(tracked).source)),
  })),
  empty: trackLabels.calendarEmpty(tracking.closing),
});

/** How it stands with the obligations of a period: a table, who is behind, what cannot be told, what is to be done by when. */
export const trackReport = (tracking: Tracking, setting: TrackSetting): Report => {
  const subjects = subjectsOf(tracking, setting.nameOf);
  const told = everyStanding(subjects);
  const counts = countStates(told.map(({ standing }) => standing));
  const notes = notesOf(tracking, told);
  const behind = listed(trackLabels.behindHeading, subjects, isBehind, 'strong');
  const data = () => ({ ...trackJson(tracking, subjects, setting.laws, setting.problems), notes });
  return {
    page: () => [
      ...headBlocks(tracking, setting),
      ...unitTable(
        tracking,
        subjects.filter(({ sort }) => sort === 'unit'),
      ),
      ...memberTable(tracking),
      ...(behind.length === 0 ? [gap, text(trackLabels.nobodyBehind, 'good')] : behind),
      ...listed(trackLabels.unknownHeading, subjects, ({ state }) => state === 'not-known', 'strong'),
      ...dueTable(told),
      gap,
      text(
        trackLabels.counts(counts.met, counts['not-met'] + counts.late, counts['not-known'], counts.due),
        'strong',
      ),
      ...columnBlocks(tracking),
      ...(notes.length === 0 ? [] : [gap, ...notes.map((note) => text(note, 'muted'))]),
    ],
    data,
    records: () => trackRecords(subjects),
    calendar: () => calendarOf(tracking, told, setting),
  };
};
