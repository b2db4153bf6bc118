import type { Change } from '../../engine/record/closing-changes.ts';
import { closeLabels as labels } from '../../messages/labels/closing.ts';

/** What is no longer as it was closed, in words. */
export const changeWords = (change: Change): string => {
  switch (change.code) {
    case 'law-changed':
    case 'law-gone':
    case 'law-new':
      return labels.law(change.code, change.id, change.version);
    case 'tool-differs':
      return labels.tool(change.was, change.is);
    case 'sheet-differs':
      return labels.sheet(change.sheet.unit, change.sheet.date, change.was, change.is);
    case 'sheet-corrected': {
      const { sheet, was, is, reason } = change;
      return labels.sheetCorrected(labels.sheet(sheet.unit, sheet.date, was, is), reason);
    }
    case 'unit-differs':
      return change.month === null
        ? labels.unitBand(change.unit, change.was, change.is)
        : labels.unitMonth(change.unit, change.month, change.was, change.is);
    default:
      return labels.file(change.code, change.path);
  }
};
