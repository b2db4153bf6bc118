import { help } from '../messages/help.ts';
import type { Io } from '../runner/io.ts';

/** Answers Ctrl-C at once: nothing half-written is left, and the user is told how to go on. */
export const answerInterrupts = (io: Io): void => io.onInterrupt(() => io.err(`${help.interrupted}\n`));
