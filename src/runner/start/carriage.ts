import type { Day } from '../../domain/values/day.ts';
import type { Carriage } from '../../forms/sheet/blank.ts';
import { inForceOf } from '../../intake/files/law/law.ts';
import type { Library } from '../../intake/files/law/library.ts';
import { utf8At } from '../../intake/world/files.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Session } from '../session.ts';
import type { BlankChoices } from './blank-choices.ts';
import { textAt } from './text-at.ts';

/** A rubric after those that it extends. */
const withParents = (library: Library, rubric: Rubric): readonly Rubric[] => {
  const { extends: parent } = rubric.file;
  if (parent === undefined) return [rubric];
  const found = library
    .versions(parent.rubric)
    .flatMap((law) =>
      law.kind === 'rubric' && inForceOf(law).inForce.from === parent.version ? [law.rubric] : [],
    );
  return [...found.flatMap((one) => withParents(library, one)), rubric];
};

/** What a form for meetings on a day carries: the law in force then, and the program for a browser. */
export const carriageOf = (
  session: Session,
  on: Day,
  { rubric: named, book }: Pick<BlankChoices, 'rubric' | 'book'>,
): Carriage => {
  const { io, library, workspace } = session;
  return {
    laws: () => {
      const id = named ?? workspace?.rubric ?? '';
      const members = library.membersOf(id);
      const rubrics = (members.length === 0 ? [id] : members).flatMap((member) => {
        const found = library.rubricOn(member, on);
        return 'found' in found ? withParents(library, found.found) : [];
      });
      return [...new Set(rubrics)].flatMap(({ file: { rubric, inForce } }) =>
        library
          .versions(rubric)
          .filter((law) => inForceOf(law).inForce.from === inForce.from)
          .map(({ path }) => ({ file: path.split('/').slice(-1).join(''), text: textAt(io.files, path) })),
      );
    },
    book,
    script: () => utf8At(io.files, io.formScript),
  };
};
