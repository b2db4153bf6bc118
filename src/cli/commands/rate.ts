import { refuse } from '../../domain/problem/cannot-run.ts';
import { type Period, parsePeriod } from '../../domain/values/period.ts';
import { paperLabels } from '../../messages/labels/paper.ts';
import { ratingReport } from '../../report/rating/rating.ts';
import { officeOf } from '../../runner/paper/office.ts';
import { runRating } from '../../runner/period/rate-run.ts';
import { openScoring } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';
import { withTablePaper } from '../output/table-paper.ts';
import { inWords, templateAsked } from '../output/template-asked.ts';

const yearOf = (written: string): Period => {
  const period = parsePeriod(written);
  if (period?.kind !== 'year') throw refuse({ code: 'year-invalid', args: { found: written } });
  return period;
};

/** `rate`: the annual rating of the organisations of a workspace, on three ratings and with the quota of each group. */
export const rate = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const [written = ''] = given;
  const period = yearOf(written);
  const words = await templateAsked(call, 'rate');
  const session = await openScoring(io, [], options);
  const { path, year, setting, problems } = await runRating(session, period, options);
  return finish(call, {
    report: await inWords(
      withTablePaper(ratingReport(year, setting, problems), {
        session,
        options,
        on: year.day,
        title: paperLabels.tables.rate,
      }),
      words,
      async () => {
        const { ratingPlaces } = await import('../../report/template/rating-places.ts');
        const office = officeOf(session, options, year.day);
        return { office, places: [ratingPlaces(office, year, setting.year)] };
      },
    ),
    problems,
    inputs: [path],
  });
};
