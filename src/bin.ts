#!/usr/bin/env node
import { answerStops } from './cli/interrupt.ts';
import { main } from './cli/main.ts';
import { nodeIo, version } from './cli/node-io.ts';

answerStops(nodeIo);
process.exitCode = await main(process.argv.slice(2), nodeIo, version);
