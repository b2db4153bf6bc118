import { type Assessment, findingsOf } from '../../domain/meeting/assessment.ts';
import type { Answers, Scorer } from '../../domain/meeting/meeting.ts';
import type { Points } from '../../domain/values/hundredths.ts';

/** One line that the unit and its superior score otherwise, with the words of each. */
export interface LineDifference {
  readonly criterion: string;
  readonly title: string;
  readonly self: Points | null;
  readonly appraised: Points | null;
  readonly selfReason: string | null;
  readonly appraisedReason: string | null;
}

/** The two scores of one meeting held against each other. */
export interface ScoreDifference {
  readonly lines: readonly LineDifference[];
  /** Appraised less self; `null` while either is open. */
  readonly points: Points | null;
  readonly bandDiffers: boolean;
  /** Lines that differ and for which the superior gave no reason. */
  readonly unexplained: readonly string[];
}

const lineDifferences = (
  self: Assessment,
  appraised: Assessment,
  answers: Readonly<Record<Scorer, Answers>>,
): readonly LineDifference[] => {
  const own = new Map(findingsOf(self).map((finding) => [finding.criterion, finding]));
  const reason = (scorer: Scorer, id: string) => answers[scorer].get(id)?.reason ?? null;
  return findingsOf(appraised).flatMap(({ criterion, title, awarded }) => {
    const before = own.get(criterion)?.awarded ?? null;
    return before === awarded
      ? []
      : [
          {
            criterion,
            title,
            self: before,
            appraised: awarded,
            selfReason: reason('tu_cham', criterion),
            appraisedReason: reason('tham_dinh', criterion),
          },
        ];
  });
};

/** Compares the unit's own score of a meeting with the superior's, line by line. */
export const scoreDifference = (
  self: Assessment,
  appraised: Assessment,
  answers: Readonly<Record<Scorer, Answers>>,
): ScoreDifference => {
  const lines = lineDifferences(self, appraised, answers);
  return {
    lines,
    points: self.total === null || appraised.total === null ? null : appraised.total - self.total,
    bandDiffers:
      self.classification !== null &&
      appraised.classification !== null &&
      self.classification.band !== appraised.classification.band,
    unexplained: lines
      .filter(({ appraisedReason }) => appraisedReason === null)
      .map(({ criterion }) => criterion),
  };
};

/** Whether a difference asks for an explanation that is not there: so many points, or another band, and a line without a reason. */
export const lacksExplanation = (
  { points, bandDiffers, unexplained }: ScoreDifference,
  fromPoints: Points | null,
): boolean =>
  unexplained.length > 0 &&
  (bandDiffers || (points !== null && fromPoints !== null && Math.abs(points) >= fromPoints));
