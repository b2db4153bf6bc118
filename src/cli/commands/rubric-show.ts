import { refuse } from '../../domain/problem/cannot-run.ts';
import { parseDay } from '../../domain/values/day.ts';
import { dayFault } from '../../domain/written/day-fault.ts';
import type { Law } from '../../intake/files/law/law.ts';
import { inForceOf } from '../../intake/files/law/library.ts';
import { obligationsReport } from '../../report/law/obligations-sheet.ts';
import { ratingLawReport } from '../../report/law/rating-law-sheet.ts';
import { rubricReport, ruleReport } from '../../report/law/rubric-sheet.ts';
import type { Report } from '../../report/page.ts';
import { lawsMeant } from '../../runner/laws.ts';
import { openSession, type Session } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

const reportOf = (law: Law): Report => {
  switch (law.kind) {
    case 'rubric':
      return rubricReport(law.rubric);
    case 'rule':
      return ruleReport(law.rule, law.sha256);
    case 'obligations':
      return obligationsReport(law.obligations, law.sha256);
    case 'rating':
      return ratingLawReport(law.ratingLaw, law.sha256);
  }
};

/** The law that was in force on a day, of all that an argument means. */
const onDay = ({ library }: Session, id: string, written: string): Law => {
  const day = parseDay(written);
  if (day === undefined) throw refuse(dayFault(written));
  const found = library.versionOn(id, day);
  if ('complaint' in found) throw refuse(found.complaint);
  return found.found;
};

/** `rubric show`: one file of the law printed for people; the newest version, the one in force on a day, or a file. */
export const rubricShow = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const [id = ''] = given;
  const show = (law: Law) => finish(call, { report: reportOf(law), problems: [] });
  const session = openSession(io, [], options);
  if (options.date !== undefined) return show(onDay(session, id, options.date));
  const meant = lawsMeant(session, id);
  const sheets = session.library.membersOf(id);
  if (sheets.length > 0) throw refuse({ code: 'one-of-several', args: { id, members: sheets } });
  const newest = [...meant].sort((left, right) => byStart(left.law, right.law)).at(-1);
  const problems = meant.flatMap((one) => one.problems);
  if (newest?.law == null) {
    await finish(call, { problems });
    return 2;
  }
  return show(newest.law);
};

const byStart = (left: Law | null, right: Law | null): number => {
  const from = (law: Law | null) => (law === null ? '' : inForceOf(law).inForce.from);
  return from(left) < from(right) ? -1 : 1;
};
