#!/usr/bin/env node
import { answerInterrupts } from './cli/interrupt.ts';
import { main } from './cli/main.ts';
import { nodeIo, version } from './cli/node-io.ts';

answerInterrupts(nodeIo);
process.exitCode = await main(process.argv.slice(2), nodeIo, version);
