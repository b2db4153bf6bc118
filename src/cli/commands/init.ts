import { labels } from '../../messages/labels/index.ts';
import { exampleWorkspace } from '../../runner/start/workspace/example-workspace.ts';
import { newWorkspace, startLaw } from '../../runner/start/workspace/new-workspace.ts';
import type { UnitList } from '../../runner/start/workspace/unit-list.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { workspaceSaid } from '../interview/workspace-by-questions.ts';
import { book } from '../output/book.ts';
import { finish } from '../output/finish.ts';
import { writeNew } from '../output/write-new.ts';

/** What a list of units gave, what of it was passed over, and what comes next. */
const saidOf = ({ units, passedRows, passedColumns }: UnitList, folder: string): readonly string[] => [
  ...(passedRows.length > 0 ? [labels.initPassedRows(passedRows)] : []),
  ...(passedColumns.length > 0 ? [labels.initPassedColumns(passedColumns)] : []),
  labels.initUnits(units.length, folder),
];

const nextOf = (folder: string, list: UnitList | undefined, isAlone: boolean): readonly string[] => {
  if (isAlone) return [labels.initAlone(folder)];
  return list === undefined ? [labels.initNext(folder)] : saidOf(list, folder);
};

const inFolderOf = (path: string): string => (path === '.' ? '' : path);

/** `init`: a workspace that works as it is, with its units, blank forms, a guide and schemas for editors; or the shipped example to play with. What a call does not say is asked for on a terminal. Nothing that exists is touched. */
export const init = async (call: Call): Promise<ExitCode> => {
  const {
    io,
    given: [named = '.'],
    options,
  } = call;
  if (options.example === true) {
    const made = exampleWorkspace(io, named);
    return writeNew(io, made, [`${made.path}/shcb.yaml`], options, [
      labels.initDone(made.path),
      labels.exampleNext(inFolderOf(made.path)),
    ]);
  }
  const library = startLaw(io);
  const said = await workspaceSaid(call, named, library);
  const made = await newWorkspace(io, named, { ...said, book }, library);
  const code = await writeNew(io, made, [...made.files.keys(), ...made.schemas.keys()], options, [
    labels.initDone(made.path),
    ...nextOf(inFolderOf(made.path), made.list, said.unit === true),
  ]);
  await finish(call, { problems: made.list?.notices ?? [] });
  return code;
};
