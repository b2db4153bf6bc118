#!/usr/bin/env node
import { sayOfNode } from './messages/start.ts';

// What stands in this file is read by every Node, however old: the rest is loaded once it is known to be readable.
const OLDEST = [20, 19] as const;
const COULD_NOT_RUN = 2;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(`${sayOfNode.tooOld(process.versions.node, OLDEST.join('.'))}\n`);
  process.exitCode = COULD_NOT_RUN;
} else void import('./start/start.ts').then(({ start }) => start());
