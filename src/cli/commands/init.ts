import { labels } from '../../messages/labels/index.ts';
import { exampleWorkspace } from '../../runner/start/example-workspace.ts';
import { newWorkspace } from '../../runner/start/new-workspace.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { writeNew } from '../output/write-new.ts';

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
    made.units > 0
      ? labels.initUnits(made.units, inFolderOf(made.path))
      : labels.initNext(inFolderOf(made.path)),
  ]);
};
