import type { Law } from '../../intake/files/law/law.ts';
import { hashOf, inForceOf, type Library } from '../../intake/files/law/library.ts';
import { type Listed, rubricListReport } from '../../report/law/rubric-list.ts';
import { lawsFor } from '../../runner/laws.ts';
import { openSession } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

const listed = (law: Law, library: Library): Listed => ({
  kind: law.kind,
  id: law.id,
  sha256: hashOf(law),
  file: inForceOf(law),
  published: library.isPublished(law),
});

/** `rubric list`: all the law at hand; a broken file is named and hides only its own id. */
export const rubricList = async (call: Call): Promise<ExitCode> => {
  const session = openSession(call.io, [], call.options);
  const read = lawsFor(session, []);
  const laws = read.flatMap(({ law }) => (law === null ? [] : [listed(law, session.library)]));
  return finish(call, { report: rubricListReport(laws), problems: read.flatMap((one) => one.problems) });
};
