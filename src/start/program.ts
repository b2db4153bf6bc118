import { answerStops } from '../cli/interrupt.ts';
import { main } from '../cli/main.ts';
import { nodeIo, version } from '../cli/node-io.ts';

const BUG = 70;

/** The call that this process was started with. */
export const runProgram = async (): Promise<void> => {
  // Until the call has said how it went, an end is one that nobody meant.
  process.exitCode = BUG;
  answerStops(nodeIo);
  process.exitCode = await main(process.argv.slice(2), nodeIo, version);
};
