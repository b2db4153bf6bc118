import type { Period } from '../../domain/values/period.ts';
import type { Block } from '../../report/page.ts';
import { standingBlocks } from '../../report/track/track.ts';
import { runTracking, type TrackChoices } from '../../runner/period/track-run.ts';
import type { Session } from '../../runner/session.ts';
import type { Survey } from '../../runner/sheets/survey.ts';

interface Asked {
  readonly paths: readonly string[];
  readonly options: Pick<TrackChoices, 'asOf' | 'rubric'>;
  /** The survey of the sheets at the paths, where it is at hand. */
  readonly survey?: Survey;
}

/** How it stands with the obligations of the workspace, where it names some. */
export const obligationsBeside = async (
  session: Session,
  period: Period,
  { paths, options: { asOf, rubric }, survey }: Asked,
): Promise<readonly Block[]> => {
  if ((session.workspace?.obligations ?? []).length === 0) return [];
  const choices = {
    period: period.id,
    ...(asOf === undefined ? {} : { asOf }),
    ...(rubric === undefined ? {} : { rubric }),
  };
  const { tracking, setting } = await runTracking(session, paths, choices, survey);
  return standingBlocks(tracking, setting);
};
