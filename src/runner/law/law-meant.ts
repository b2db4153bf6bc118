import { CannotRun, refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { inForceOf, type Law, otherKind } from '../../intake/files/law/law.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { dayAsked } from '../day-asked.ts';
import type { Session } from '../session.ts';
import { lawsMeant } from './laws.ts';

/** The law that was in force on a day, of all that an argument means. */
const onDay = ({ library }: Session, id: string, written: string): Law => {
  const found = library.versionOn(id, dayAsked(written));
  if ('complaint' in found) throw refuse(found.complaint);
  return found.found;
};

const byStart = (left: Law | null, right: Law | null): number => {
  const from = (law: Law | null) => (law === null ? '' : inForceOf(law).inForce.from);
  return from(left) < from(right) ? -1 : 1;
};

/** The one law that an argument means: the newest version, the one in force on a day, or a file; `null` with its problems where that cannot be read. */
export const lawMeant = (
  session: Session,
  id: string,
  day: string | undefined,
): { readonly law: Law | null; readonly problems: readonly Problem[] } => {
  if (day !== undefined) return { law: onDay(session, id, day), problems: [] };
  const meant = lawsMeant(session, id);
  const sheets = session.library.membersOf(id);
  if (sheets.length > 0) throw refuse({ code: 'one-of-several', args: { id, members: sheets } });
  const newest = [...meant].sort((left, right) => byStart(left.law, right.law)).at(-1);
  return newest?.law == null
    ? { law: null, problems: meant.flatMap((one) => one.problems) }
    : { law: newest.law, problems: [] };
};

/** The one rubric an argument means; of several versions the newest. */
export const rubricMeant = (session: Session, written: string): Rubric => {
  const meant = lawsMeant(session, written);
  const problems = meant.flatMap((one) => one.problems);
  if (problems.length > 0) throw new CannotRun(problems);
  const rubrics = meant.flatMap(({ law }) => (law?.kind === 'rubric' ? [law.rubric] : []));
  const newest = [...rubrics]
    .sort((left, right) => (left.file.inForce.from < right.file.inForce.from ? -1 : 1))
    .at(-1);
  const [other] = meant.flatMap(({ law }) => (law === null ? [] : [law]));
  if (newest === undefined) throw refuse(other === undefined ? { code: 'not-a-rubric' } : otherKind(other));
  return newest;
};
