import { monthOf, parseDay } from '../../../domain/values/day.ts';
import { fold } from '../../../domain/written/fold.ts';
import type { Document } from '../../document/document.ts';
import type { Outline } from '../../document/outline.ts';
import type { ReadWorkspace } from '../workspace.ts';
import { unitMeant } from './sheet-name.ts';
import { scalarAt } from './sheet-rubric.ts';

/** The meeting that a refused file was probably about, so that its month stays visibly open. */
export interface Refused {
  readonly unit: string;
  /** `null` where the date could not be read. */
  readonly month: string | null;
  readonly thematic: boolean;
}

const refusedWith = (
  field: (name: string) => string | null | undefined,
  workspace: ReadWorkspace | null,
): Refused | null => {
  const unit = field('unit')?.trim();
  const date = parseDay(field('date')?.trim() ?? '');
  if (unit === undefined || unit === '') return null;
  return {
    unit: unitMeant(unit, date, workspace),
    month: date === undefined ? null : monthOf(date),
    thematic: fold(field('kind') ?? '') === 'chuyen_de',
  };
};

/** The meeting that a refused document was probably about. */
export const refusedOf = (document: Document, workspace: ReadWorkspace | null): Refused | null =>
  refusedWith((field) => scalarAt(document, field), workspace);

/** The meeting that an unreadable file was probably about. */
export const refusedOutline = (outline: Outline, workspace: ReadWorkspace | null): Refused | null =>
  refusedWith(
    (field) => outline.get(field) ?? (field === 'unit' ? outline.get('unitName') : undefined),
    workspace,
  );
