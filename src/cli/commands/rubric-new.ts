import { refuse } from '../../domain/problem/cannot-run.ts';
import { parseDay } from '../../domain/values/day.ts';
import { dayFault } from '../../domain/written/day-fault.ts';
import { jsonSchema, type SchemaName } from '../../intake/files/json-schema.ts';
import { casesPath } from '../../intake/files/law/cases.ts';
import { makeLibrary } from '../../intake/files/law/library.ts';
import { OWN_LAW } from '../../intake/files/workspace-names.ts';
import { decode } from '../../intake/formats/text/text.ts';
import { inFolder } from '../../intake/world/files.ts';
import { labels } from '../../messages/labels/index.ts';
import { visible } from '../../render/text/visible.ts';
import { prove } from '../../rubric/proof/index.ts';
import type { Io } from '../../runner/io.ts';
import { openSession, ownLaw } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { notWritten } from '../output/write-file.ts';

/** The skeleton among the shipped law. */
const SKELETON = 'khuon/bo-tieu-chi';

const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)+$/;

const readText = (io: Io, path: string): string => {
  const decoded = decode(io.files.read(path));
  if ('complaint' in decoded) throw refuse(decoded.complaint);
  return decoded.text;
};

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
      .map(([path, name]) => [path, `${JSON.stringify(jsonSchema(name), null, 2)}\n`]),
  );
};

/** `rubric new`: a rubric and its cases to start from, with comments; nothing that exists is touched. */
export const rubricNew = async ({ io, given: [id = ''], options }: Call): Promise<ExitCode> => {
  if (!ID.test(id)) throw refuse({ code: 'law-id-invalid', args: { found: id } });
  const day = parseDay(options.from ?? `${io.today().slice(0, 4)}-01-01`);
  if (day === undefined) throw refuse(dayFault(options.from ?? ''));
  const session = openSession(io, [], options);
  const folder = session.workspace?.folder ?? '.';
  const law = ownLaw(session) ?? OWN_LAW;
  const skeleton = makeLibrary(io.files, [io.lawFolder], prove).versions(SKELETON).at(-1);
  if (skeleton?.kind !== 'rubric') throw new Error('the skeleton is missing');
  const from = { id: SKELETON, day: skeleton.rubric.file.inForce.from };
  const path = inFolder(law, `${id}/${day}.yaml`);
  const planned = new Map([
    [path, adapted(readText(io, skeleton.path), from, { id, day })],
    [casesPath(path), adapted(readText(io, casesPath(skeleton.path)), from, { id, day })],
  ]);
  for (const one of planned.keys())
    if (io.files.kindOf(one) !== 'none') throw refuse({ code: 'init-exists', args: { path: one } });
  try {
    io.makeFolder(inFolder(law, id));
    io.makeFolder(inFolder(folder, '.shcb'));
    for (const [name, content] of [...planned, ...schemaFiles(io, folder)]) io.write(name, content, 'free');
  } catch (cause) {
    throw notWritten(path, cause);
  }
  for (const one of planned.keys()) await io.out(`${visible(one)}\n`);
  if (options.quiet !== true) io.err(`${visible(labels.newRubricNext(path))}\n`);
  return 0;
};
