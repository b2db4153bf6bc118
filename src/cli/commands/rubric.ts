import { CannotRun, refuse } from '../../domain/cannot-run.ts';
import { parseDay } from '../../domain/day.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Law } from '../../intake/law.ts';
import type { Library } from '../../intake/library.ts';
import type { Report } from '../../report/report.ts';
import { type Listed, rubricListReport } from '../../report/rubric-list.ts';
import { rubricReport, ruleReport } from '../../report/rubric-sheet.ts';
import { checkOutput, emit, exitCodeOf, tell } from '../emit.ts';
import type { Io } from '../io.ts';
import type { CommonOptions, ExitCode } from '../options.ts';
import { openSession } from '../session.ts';

interface LawOptions extends CommonOptions {
  readonly workspace?: string;
  readonly date?: string;
}

const listed = (law: Law): Listed =>
  law.kind === 'rubric'
    ? { kind: 'rubric', id: law.id, sha256: law.rubric.sha256, file: law.rubric.file }
    : { kind: 'rule', id: law.id, sha256: law.sha256, file: law.rule };

interface Tried {
  readonly laws: readonly Law[];
  readonly problems: readonly Problem[];
}

const tryVersions = (library: Library, id: string): Tried => {
  try {
    return { laws: library.versions(id), problems: [] };
  } catch (cause) {
    if (cause instanceof CannotRun) return { laws: [], problems: cause.problems };
    throw cause;
  }
};

/** `rubric list`: all the law at hand; a broken file is named and hides only its own id. */
export const rubricList = async (io: Io, options: LawOptions): Promise<ExitCode> => {
  checkOutput(io, options);
  const { library } = openSession(io, [], options);
  const tried = library.ids.map((id) => tryVersions(library, id));
  const problems = tried.flatMap((one) => one.problems);
  await emit(io, rubricListReport(tried.flatMap(({ laws }) => laws).map(listed)), options);
  await tell(io, problems, options);
  return exitCodeOf(problems);
};

const reportOf = (law: Law): Report =>
  law.kind === 'rubric' ? rubricReport(law.rubric) : ruleReport(law.rule, law.sha256);

const newest = (library: Library, id: string): Law => {
  const law = library.versions(id).at(-1);
  if (law === undefined)
    throw refuse({ code: 'rubric-unknown', args: { id, suggestion: nearest(id, library.ids) } });
  return law;
};

const onDay = (library: Library, id: string, written: string): Law => {
  const day = parseDay(written);
  if (day === undefined) throw refuse({ code: 'day-invalid', args: { found: written } });
  const law = newest(library, id);
  const found = law.kind === 'rubric' ? library.rubricOn(id, day) : library.ruleOn(id, day);
  if ('complaint' in found) throw refuse(found.complaint);
  return library.versions(id).find((version) => versionOf(version) === found.found) ?? law;
};

const versionOf = (law: Law) => (law.kind === 'rubric' ? law.rubric : law.rule);

/** `rubric show`: one rubric or annual rule printed for people; the newest version, or the one in force on a day. */
export const rubricShow = async (io: Io, id: string, options: LawOptions): Promise<ExitCode> => {
  checkOutput(io, options);
  const { library } = openSession(io, [], options);
  const law = options.date === undefined ? newest(library, id) : onDay(library, id, options.date);
  await emit(io, reportOf(law), options);
  return 0;
};
