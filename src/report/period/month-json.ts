import type { Classification } from '../../domain/meeting/assessment.ts';
import { isComplete } from '../../domain/meeting/assessment.ts';
import type { Digest } from '../../domain/meeting/digest.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import type { MonthResult } from '../../engine/period/summarise.ts';
import { say } from '../../messages/index.ts';
import { loweredBy } from '../parts/lowered-band.ts';
import { numberOrNull } from '../parts/number-json.ts';

/** Why a band is lower than the points alone would give. */
const loweredJson = (classification: Classification | null) => {
  const lowered = classification === null ? null : loweredBy(classification);
  return lowered === null ? {} : { lowered: say(lowered) };
};

/** What a superior needs of a meeting besides its points and band. */
const detailJson = (digest: Digest) => ({
  kind: digest.kind,
  rubric: `${digest.rubric.id}@${digest.rubric.version}`,
  ...(isComplete(digest) ? {} : { range: digest.range.map(toNumber), possibleBands: digest.possibleBands }),
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

const pointsJson = (digest: Digest | null) => ({
  total: numberOrNull(digest?.total),
  band: digest?.classification?.band ?? null,
  date: digest?.date ?? null,
});

/** One month: its regular meeting, and the thematic ones beside it. */
export const monthJson = ({ status, regular, thematic, notHeld, late }: MonthResult) => ({
  status,
  ...pointsJson(regular),
  meetings: regular === null ? 0 : 1,
  thematic: thematic.length,
  ...(notHeld === undefined ? {} : { reason: notHeld }),
  ...(late === undefined ? {} : { late }),
  ...(regular === null ? {} : detailJson(regular)),
  ...(thematic.length === 0
    ? {}
    : { thematicMeetings: thematic.map((digest) => ({ ...pointsJson(digest), ...detailJson(digest) })) }),
});
