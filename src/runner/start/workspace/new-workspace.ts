import { refuse } from '../../../domain/problem/cannot-run.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import { forms } from '../../../forms/index.ts';
import type { Blank, WriteBook } from '../../../forms/sheet/blank.ts';
import { blankWorkspace } from '../../../forms/workspace-file.ts';
import { yamlForm } from '../../../forms/yaml-form.ts';
import type { Library } from '../../../intake/files/law/library.ts';
import { makeLibrary } from '../../../intake/files/law/whole-library.ts';
import { WORKSPACE_FILE } from '../../../intake/files/workspace-names.ts';
import { inFolder, pathGiven } from '../../../intake/world/files.ts';
import { form } from '../../../messages/words/blank-form.ts';
import { guide } from '../../../messages/words/guide.ts';
import { prove } from '../../../rubric/proof/index.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import type { Io } from '../../io.ts';
import { type Session, shipped } from '../../session.ts';
import { carriageOf } from '../carriage.ts';
import { type NewFiles, requireFree, schemaText } from '../new-files.ts';
import { type ListedUnit, numbered, type UnitList, unitsListed } from './unit-list.ts';

/** Where law comes from that holds in every place. */
const EVERYWHERE = 'trung-uong';

/** The national frame, until the committee names its own. */
export const USUAL_RUBRIC = 'trung-uong/42-hd-btctw';

/** The newest version of a rubric; of several that belong together, that of regular meetings. */
const newestRubric = (library: Library, id: string): Rubric => {
  const [member = id] = library.membersOf(id);
  const law = library.versions(member).at(-1);
  if (law?.kind === 'rubric' && member !== id) {
    const found = library.rubricFor(id, law.rubric.file.inForce.from, { kind: 'thuong_ky' });
    if ('found' in found) return found.found;
  }
  if (law?.kind === 'rubric') return law.rubric;
  throw refuse({ code: 'rubric-unknown', args: { id, suggestion: nearest(id, library.ids) } });
};

const requireRule = (library: Library, id: string | undefined): void => {
  if (id !== undefined && library.versions(id).at(-1)?.kind !== 'rule')
    throw refuse({ code: 'rule-unknown', args: { id, suggestion: nearest(id, library.ids) } });
};

/** What is said of a workspace that is to be made. */
export interface WorkspaceChoices {
  readonly rubric?: string;
  readonly rule?: string;
  /** The name of the party organisation; of a unit alone, the unit's. */
  readonly name?: string;
  /** A file that lists the units. */
  readonly units?: string;
  /** The units themselves. */
  readonly listed?: readonly ListedUnit[];
  /** Whether it is for one unit alone. */
  readonly unit?: boolean;
  /** The name of the party organisation that a unit alone belongs to. */
  readonly under?: string;
  /** The obligations to follow; left out, all that fit. */
  readonly obligations?: readonly string[];
}

/** The law that comes with the program. */
export const startLaw = (io: Io): Library => makeLibrary(io.files, [io.lawFolder], prove, shipped(io));

/** The obligations that hold for everybody, and those of the place that the rubric is from. */
export const obligationsFor = (library: Library, rubric: string): readonly string[] => {
  const place = rubric.slice(0, rubric.indexOf('/'));
  return library.ids.filter(
    (id) =>
      [EVERYWHERE, place].some((one) => id.startsWith(`${one}/`)) && library.kindOf(id) === 'obligations',
  );
};

/** The code of a unit that is alone. */
const ALONE = numbered(0);

/** Where a unit alone finds its blanks. */
const BLANKS_FOLDER = 'mau';

const listOf = (io: Io, { units, listed }: WorkspaceChoices): UnitList | undefined => {
  if (units !== undefined) return unitsListed(io, units);
  return listed === undefined ? undefined : { units: listed, passedRows: [], passedColumns: [], notices: [] };
};

/** The blanks of a unit alone, as a page and as a workbook, the day of the meeting left to be filled in. */
const blanksAlone = async (
  session: Session,
  { id, rubric }: { readonly id: string; readonly rubric: Rubric },
  { name, under }: WorkspaceChoices,
  book: WriteBook,
): Promise<readonly (readonly [name: string, content: string | Uint8Array])[]> => {
  const unit = { id: ALONE, name: name ?? form.sampleUnit, unitKind: null };
  const given = { organisation: under ?? form.sampleOrganisation, unit, kind: 'thuong_ky' } as const;
  const blank: Blank = { rubric, named: id, given };
  const carriage = carriageOf(session, rubric.file.inForce.from, { rubric: id, book });
  return Promise.all(
    forms
      .filter(({ name }) => name !== 'yaml')
      .map(
        async ({ extension, write }) =>
          [`${BLANKS_FOLDER}/phieu-${ALONE}.${extension}`, await write(blank, carriage)] as const,
      ),
  );
};

/** A workspace that works as it is, with blank forms, a guide, and schemas for editors. */
export const newWorkspace = async (
  io: Io,
  named: string,
  choices: WorkspaceChoices & { readonly book: WriteBook },
  library: Library = startLaw(io),
): Promise<NewFiles & { readonly list?: UnitList }> => {
  const folder = pathGiven(named);
  const id = choices.rubric ?? USUAL_RUBRIC;
  const rubric = newestRubric(library, id);
  requireRule(library, choices.rule);
  const alone = choices.unit === true;
  const list = alone ? undefined : listOf(io, choices);
  const units = alone ? [{ id: ALONE, name: choices.name ?? form.sampleUnit }] : list?.units;
  const organisation = alone ? choices.under : choices.name;
  const given = {
    obligations: choices.obligations ?? obligationsFor(library, id),
    ...(organisation === undefined ? {} : { organisation }),
    ...(units === undefined ? {} : { units }),
  };
  const inside = <T>(files: readonly (readonly [name: string, content: T])[]) =>
    new Map(files.map(([name, content]) => [inFolder(folder, name), content]));
  const session = { io, library, workspace: null };
  const files = inside<string | Uint8Array>([
    [WORKSPACE_FILE, blankWorkspace(id, choices.rule, '.shcb/workspace.schema.json', given)],
    [
      `${BLANKS_FOLDER}/phieu-mau.yaml`,
      yamlForm({ rubric, named: id, schemaPath: '../.shcb/meeting.schema.json' }),
    ],
    ...(alone ? await blanksAlone(session, { id, rubric }, choices, choices.book) : []),
    [guide.file, guide.text(alone ? ALONE : null)],
  ]);
  const schemas = inside([
    ['.shcb/meeting.schema.json', schemaText('meeting')],
    ['.shcb/workspace.schema.json', schemaText('workspace')],
  ]);
  requireFree(io, [...files.keys(), ...schemas.keys()]);
  const folders = [folder, ...['phieu', BLANKS_FOLDER, '.shcb'].map((name) => inFolder(folder, name))];
  return { path: folder, folders, files, schemas, ...(list === undefined ? {} : { list }) };
};
