import { help } from '../messages/help.ts';
import { visible } from '../render/text/visible.ts';
import type { Io } from '../runner/io.ts';

/** Answers Ctrl-C, and whatever else stops a run from outside, at once: nothing half-written is left, and the user is told what stands and how to go on. */
export const answerStops = (io: Io): void =>
  io.onStop((done, later) => io.err(`${visible(later ?? help.stopped(done))}\n`));
