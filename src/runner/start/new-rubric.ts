import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Day } from '../../domain/values/day.ts';
import { nearest } from '../../domain/written/nearest.ts';
import type { SchemaName } from '../../intake/files/json-schema.ts';
import { casesPath } from '../../intake/files/law/cases/rubric-cases.ts';
import { OWN_LAW } from '../../intake/files/workspace-names.ts';
import { inFolder } from '../../intake/world/files.ts';
import { dayAsked } from '../day-asked.ts';
import type { Io } from '../io.ts';
import { openSession, ownLaw } from '../session.ts';
import { type NewFiles, requireFree, schemaText } from './new-files.ts';
import { textAt } from './text-at.ts';

/** Where a skeleton lies among the shipped law, and the schemas of what is made of it. */
interface Skeleton {
  readonly id: string;
  readonly file: string;
  readonly schemas: readonly SchemaName[];
}

/** Only a rubric is law as it stands there: a rating law or obligations that nobody asked for would be taken for the ones in force. */
const skeletons: Readonly<Record<string, Skeleton>> = {
  'bo-tieu-chi': {
    id: 'khuon/bo-tieu-chi',
    file: '2026-01-01.yaml',
    schemas: ['rubric', 'tailored-rubric', 'cases'],
  },
  'quy-tac-nam': {
    id: 'khuon/quy-tac-nam',
    file: 'khuon.yaml',
    schemas: ['annual-rule', 'annual-rule-cases'],
  },
  'nghia-vu': { id: 'khuon/nghia-vu', file: 'khuon.yaml', schemas: ['obligations', 'obligation-cases'] },
  'xep-loai': { id: 'khuon/xep-loai', file: 'khuon.yaml', schemas: ['rating-law', 'rating-law-cases'] },
};

/** The day on which every skeleton begins. */
const SKELETON_DAY = '2026-01-01';

const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)+$/;

const yearAfter = (day: Day): string => `${Number(day.slice(0, 4)) + 1}-`;

/** The skeleton's text under another id and date, with the schema where an editor finds it offline; its cases are of the year after, when it is in force. */
const adapted = (text: string, from: Skeleton, to: { readonly id: string; readonly day: Day }): string => {
  const up = '../'.repeat(to.id.split('/').length + 1);
  return text
    .replace(/\$schema=\S*\/([a-z-]+\.schema\.json)/, `$schema=${up}.shcb/$1`)
    .replaceAll(from.id, to.id)
    .replaceAll(yearAfter(SKELETON_DAY), yearAfter(to.day))
    .replaceAll(SKELETON_DAY, to.day);
};

const schemaFiles = (io: Io, folder: string, names: readonly SchemaName[]): ReadonlyMap<string, string> =>
  new Map(
    names
      .map((name) => [inFolder(folder, `.shcb/${name}.schema.json`), name] as const)
      .filter(([path]) => io.files.kindOf(path) === 'none')
      .map(([path, name]) => [path, schemaText(name)]),
  );

const skeletonOf = (kind = 'bo-tieu-chi'): Skeleton => {
  const skeleton = skeletons[kind];
  if (skeleton !== undefined) return skeleton;
  const allowed = Object.keys(skeletons);
  throw refuse({ code: 'wrong-choice', args: { found: kind, allowed, suggestion: nearest(kind, allowed) } });
};

/** The first day of a law: the one that a call names, or else that of this year. */
const firstDay = (io: Io, written = `${io.today().slice(0, 4)}-01-01`): Day => dayAsked(written);

/** A law of a new id and its cases, with comments, among the workspace's own law. */
export const newRubric = async (
  io: Io,
  id: string,
  choices: { readonly from?: string; readonly kind?: string; readonly workspace?: string },
): Promise<NewFiles> => {
  if (!ID.test(id)) throw refuse({ code: 'law-id-invalid', args: { found: id } });
  const skeleton = skeletonOf(choices.kind);
  const day = firstDay(io, choices.from);
  const session = await openSession(io, [], choices);
  const folder = session.workspace?.folder ?? '.';
  const law = ownLaw(session) ?? OWN_LAW;
  const source = `${io.lawFolder}/${skeleton.id}/${skeleton.file}`;
  const path = inFolder(law, `${id}/${day}.yaml`);
  const files = new Map([
    [path, adapted(textAt(io.files, source), skeleton, { id, day })],
    [casesPath(path), adapted(textAt(io.files, casesPath(source)), skeleton, { id, day })],
  ]);
  requireFree(io, files.keys());
  return {
    path,
    folders: [inFolder(law, id), inFolder(folder, '.shcb')],
    files,
    schemas: schemaFiles(io, folder, skeleton.schemas),
  };
};
