import type { Classification } from '../../../domain/meeting/assessment.ts';
import { isComplete } from '../../../domain/meeting/assessment.ts';
import type { Digest } from '../../../domain/meeting/digest.ts';
import type { MeetingWritten, MonthWritten } from '../../../domain/record/published-report.ts';
import { toNumber } from '../../../domain/values/hundredths.ts';
import type { MonthResult } from '../../../engine/period/summarise.ts';
import { say } from '../../../messages/index.ts';
import { loweredBy } from '../../parts/lowered-band.ts';
import { numberOrNull, rangeJson } from '../../parts/number-json.ts';

/** Why a band is lower than the points alone would give. */
const loweredJson = (classification: Classification | null) => {
  const lowered = classification === null ? null : loweredBy(classification);
  return lowered === null ? {} : { lowered: say(lowered) };
};

/** What a superior needs of a meeting besides its points and band. */
const detailJson = (digest: Digest): Omit<MeetingWritten, 'total' | 'band' | 'date'> => ({
  kind: digest.kind,
  rubric: `${digest.rubric.id}@${digest.rubric.version}`,
  ...(isComplete(digest) ? {} : { range: rangeJson(digest.range), possibleBands: digest.possibleBands }),
  present: numberOrNull(digest.present),
  members: numberOrNull(digest.members),
  losses: digest.losses.map(({ criterion, points, given }) => ({
    criterion,
    points: toNumber(points),
    given,
  })),
  ...loweredJson(digest.classification),
  ...(digest.conduct.superiors.length === 0 ? {} : { superiors: digest.conduct.superiors }),
  ...(digest.conduct.received === undefined ? {} : { received: digest.conduct.received }),
});

const pointsJson = (digest: Digest) => ({
  total: numberOrNull(digest.total),
  band: digest.classification?.band ?? null,
  date: digest.date,
});

/** One month: its regular meeting, and the thematic ones beside it. */
export const monthJson = ({ status, regular, thematic, notHeld, late }: MonthResult): MonthWritten => {
  const meetings =
    thematic.length === 0
      ? {}
      : { thematicMeetings: thematic.map((digest) => ({ ...pointsJson(digest), ...detailJson(digest) })) };
  if (status === 'scored' || status === 'incomplete') {
    if (regular === null) throw new Error('a scored month has its regular meeting');
    return {
      status,
      ...pointsJson(regular),
      meetings: 1,
      thematic: thematic.length,
      ...(late === undefined ? {} : { late }),
      ...detailJson(regular),
      ...meetings,
    };
  }
  return {
    status,
    ...{ total: null, band: null, date: null, meetings: 0 },
    thematic: thematic.length,
    ...(notHeld === undefined ? {} : { reason: notHeld }),
    ...meetings,
  };
};
