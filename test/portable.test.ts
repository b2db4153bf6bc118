import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../.build/zip.mjs';
import { portable } from '../src/messages/portable.ts';
