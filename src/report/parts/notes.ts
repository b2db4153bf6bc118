import type { Reading } from '../../domain/meeting/assessment.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Block, gap, text } from '../page.ts';

/** Readings that are proposals, question and answer. */
export const proposedReadings = (readings: readonly Reading[]): readonly string[] =>
  readings
    .filter(({ mark }) => mark === 'de_xuat')
    .map(({ question, chosen }) => labels.readWhole(question, chosen));

export const noteBlocks = (notes: readonly string[]): readonly Block[] =>
  notes.length === 0 ? [] : [gap, ...notes.map((note) => text(note, 'muted'))];
