import { labels } from '../../messages/labels/index.ts';
import { exampleWorkspace } from '../../runner/start/example-workspace.ts';
import { newWorkspace } from '../../runner/start/new-workspace.ts';
import type { UnitList } from '../../runner/start/unit-list.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { writeNew } from '../output/write-new.ts';

/** What a list of units gave, what of it was passed over, and what comes next. */
const saidOf = ({ units, passedRows, passedColumns }: UnitList, folder: string): readonly string[] => [
  ...(passedRows.length > 0 ? [labels.initPassedRows(passedRows)] : []),
  ...(passedColumns.length > 0 ? [labels.initPassedColumns(passedColumns)] : []),
  labels.initUnits(units.length, folder),
];

const inFolderOf = (path: string): string => (path === '.' ? '' : path);

/** `init`: a workspace that works as it is, with its units, a blank form and schemas for editors; or the shipped example to play with. Nothing that exists is touched. */
export const init = async ({ io, given: [named = '.'], options }: Call): Promise<ExitCode> => {
  if (options.example === true) {
    const made = exampleWorkspace(io, named);
    return writeNew(io, made, [`${made.path}/shcb.yaml`], options, [
      labels.initDone(made.path),
      labels.exampleNext(inFolderOf(made.path)),
    ]);
  }
  const made = newWorkspace(io, named, options);
  return writeNew(io, made, [...made.files.keys(), ...made.schemas.keys()], options, [
    labels.initDone(made.path),
    ...(made.list === undefined
      ? [labels.initNext(inFolderOf(made.path))]
      : saidOf(made.list, inFolderOf(made.path))),
  ]);
};
