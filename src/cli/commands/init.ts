import { labels } from '../../messages/labels/index.ts';
import { newWorkspace } from '../../runner/start/new-workspace.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { writeNew } from '../output/write-new.ts';

/** `init`: a workspace that works as it is, with a blank form and schemas for editors. Nothing that exists is touched. */
export const init = async ({ io, given: [named = '.'], options }: Call): Promise<ExitCode> => {
  const made = newWorkspace(io, named, options);
  return writeNew(io, made, [...made.files.keys(), ...made.schemas.keys()], options, [
    labels.initDone(made.path),
    labels.initNext(made.path === '.' ? '' : made.path),
  ]);
};
