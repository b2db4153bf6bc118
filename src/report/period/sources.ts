import type { ResultSource } from '../../engine/period/period-result.ts';
import type { Summary } from '../../engine/period/summarise.ts';
import { tableLabels } from '../../messages/labels/tables.ts';
import { type Block, gap, heading, text } from '../page.ts';

/** Whose results are not there. */
export const awaitedBlocks = ({ awaited }: Summary): readonly Block[] =>
  awaited.length === 0 ? [] : [text(tableLabels.awaited(awaited.map(({ name }) => name)), 'warn')];

/** Which files the rows of subordinates were taken from. */
export const sourceBlocks = (sources: readonly ResultSource[]): readonly Block[] =>
  sources.length === 0
    ? []
    : [
        gap,
        heading(tableLabels.sourcesHeading, 2),
        ...sources.map((source) => text(tableLabels.source(source), 'muted')),
      ];
