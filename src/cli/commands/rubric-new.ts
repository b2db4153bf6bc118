import { labels } from '../../messages/labels/index.ts';
import { newRubric } from '../../runner/start/new-rubric.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { writeNew } from '../output/write-new.ts';

/** `rubric new`: a rubric and its cases to start from, with comments; nothing that exists is touched. */
export const rubricNew = async ({ io, given: [id = ''], options }: Call): Promise<ExitCode> => {
  const made = await newRubric(io, id, options);
  return writeNew(io, made, [...made.files.keys()], options, [labels.newRubricNext(made.path)]);
};
