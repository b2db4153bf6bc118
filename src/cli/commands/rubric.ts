import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { parseDay } from '../../domain/values/day.ts';
import { dayFault } from '../../domain/written/day-fault.ts';
import type { Law } from '../../intake/files/law/law.ts';
import { hashOf, inForceOf, type Library } from '../../intake/files/law/library.ts';
import { obligationsReport } from '../../report/law/obligations-sheet.ts';
import { ratingLawReport } from '../../report/law/rating-law-sheet.ts';
import { type Listed, rubricListReport } from '../../report/law/rubric-list.ts';
import { rubricReport, ruleReport } from '../../report/law/rubric-sheet.ts';
import type { Report } from '../../report/page.ts';
import type { Io } from '../../runner/io.ts';
import { lawsFor, lawsMeant } from '../../runner/laws.ts';
import { openSession, type Session } from '../../runner/session.ts';
import { checkOutput, emit } from '../emit.ts';
import type { ExitCode, LawOptions } from '../options.ts';
import { exitCodeOf, tell } from '../tell.ts';

const listed = (law: Law, library: Library): Listed => ({
  kind: law.kind,
  id: law.id,
  sha256: hashOf(law),
  file: inForceOf(law),
  published: library.isPublished(law),
});

/** `rubric list`: all the law at hand; a broken file is named and hides only its own id. */
export const rubricList = async (io: Io, options: LawOptions): Promise<ExitCode> => {
  checkOutput(io, options);
  const session = openSession(io, [], options);
  const read = lawsFor(session, []);
  const problems: readonly Problem[] = read.flatMap((one) => one.problems);
  const laws = read.flatMap(({ law }) => (law === null ? [] : [listed(law, session.library)]));
  await emit(io, rubricListReport(laws), options);
  await tell(io, problems, options);
  return exitCodeOf(problems, options);
};

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

const show = async (io: Io, law: Law, options: LawOptions): Promise<ExitCode> => {
  await emit(io, reportOf(law), options);
  await tell(io, [], options);
  return 0;
};

/** `rubric show`: one file of the law printed for people; the newest version, the one in force on a day, or a file. */
export const rubricShow = async (io: Io, id: string, options: LawOptions): Promise<ExitCode> => {
  checkOutput(io, options);
  const session = openSession(io, [], options);
  if (options.date !== undefined) return show(io, onDay(session, id, options.date), options);
  const meant = lawsMeant(session, id);
  const sheets = session.library.membersOf(id);
  if (sheets.length > 0) throw refuse({ code: 'one-of-several', args: { id, members: sheets } });
  const newest = [...meant].sort((left, right) => byStart(left.law, right.law)).at(-1);
  const problems = meant.flatMap((one) => one.problems);
  if (newest?.law == null) {
    await tell(io, problems, options);
    return 2;
  }
  return show(io, newest.law, options);
};

const byStart = (left: Law | null, right: Law | null): number => {
  const from = (law: Law | null) => (law === null ? '' : inForceOf(law).inForce.from);
  return from(left) < from(right) ? -1 : 1;
};
