import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Day } from '../../domain/values/day.ts';
import type { SchemaName } from '../../intake/files/json-schema.ts';
import { casesPath } from '../../intake/files/law/cases.ts';
import { makeLibrary } from '../../intake/files/law/whole-library.ts';
import { OWN_LAW } from '../../intake/files/workspace-names.ts';
import { inFolder } from '../../intake/world/files.ts';
import { prove } from '../../rubric/proof/index.ts';
import { dayAsked } from '../day-asked.ts';
import type { Io } from '../io.ts';
import { openSession, ownLaw } from '../session.ts';
import { type NewFiles, requireFree, schemaText } from './new-files.ts';
import { textAt } from './text-at.ts';

/** The skeleton among the shipped law. */
const SKELETON = 'khuon/bo-tieu-chi';

const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)+$/;

/** The skeleton's text under another id and date, with the schema where an editor finds it offline. */
const adapted = (
  text: string,
  from: { id: string; day: string },
  to: { id: string; day: string },
): string => {
  const up = '../'.repeat(to.id.split('/').length + 1);
  return text
    .replace(/\$schema=\S*\/([a-z-]+\.schema\.json)/, `$schema=${up}.shcb/$1`)
    .replaceAll(from.id, to.id)
    .replaceAll(from.day, to.day);
};

const schemaFiles = (io: Io, folder: string): ReadonlyMap<string, string> => {
  const names: readonly SchemaName[] = ['rubric', 'tailored-rubric', 'cases'];
  return new Map(
    names
      .map((name) => [inFolder(folder, `.shcb/${name}.schema.json`), name] as const)
      .filter(([path]) => io.files.kindOf(path) === 'none')
      .map(([path, name]) => [path, schemaText(name)]),
  );
};

/** The first day of a rubric: the one that a call names, or else that of this year. */
const firstDay = (io: Io, written = `${io.today().slice(0, 4)}-01-01`): Day => dayAsked(written);

/** A rubric of a new id and its cases, with comments, among the workspace's own law. */
export const newRubric = async (
  io: Io,
  id: string,
  choices: { readonly from?: string; readonly workspace?: string },
): Promise<NewFiles> => {
  if (!ID.test(id)) throw refuse({ code: 'law-id-invalid', args: { found: id } });
  const day = firstDay(io, choices.from);
  const session = await openSession(io, [], choices);
  const folder = session.workspace?.folder ?? '.';
  const law = ownLaw(session) ?? OWN_LAW;
  const skeleton = makeLibrary(io.files, [io.lawFolder], prove).versions(SKELETON).at(-1);
  if (skeleton?.kind !== 'rubric') throw new Error('the skeleton is missing');
  const from = { id: SKELETON, day: skeleton.rubric.file.inForce.from };
  const path = inFolder(law, `${id}/${day}.yaml`);
  const files = new Map([
    [path, adapted(textAt(io.files, skeleton.path), from, { id, day })],
    [casesPath(path), adapted(textAt(io.files, casesPath(skeleton.path)), from, { id, day })],
  ]);
  requireFree(io, files.keys());
  return {
    path,
    folders: [inFolder(law, id), inFolder(folder, '.shcb')],
    files,
    schemas: schemaFiles(io, folder),
  };
};
