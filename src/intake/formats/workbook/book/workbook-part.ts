import type { Complaint } from '../../../../messages/index.ts';
import { prefixed, readMarkup } from '../archive/markup.ts';
import { type Relationship, relationshipsOf } from '../archive/relationships.ts';
import type { PartReader } from '../archive/zip-part.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  /** In NFC. */
  readonly name: string;
  readonly hidden: boolean;
  /** The part that holds its cells, or why there is none: a sheet may be a chart, or refer to nothing. */
  readonly part: string | Complaint;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904, as on old Macs. */
  readonly from1904: boolean;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

interface WrittenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true';

const MAIN = 'officeDocument';

/** Where the workbook itself stands: the archive says so. */
const mainPart = (read: PartReader): string | Complaint => {
  const root = relationshipsOf(read, '');
  if ('complaint' in root) return root.complaint;
  const main = [...root.byId.values()].find(({ type }) => type === MAIN);
  return main?.part ?? { code: 'part-missing', args: { part: 'xl/workbook.xml' } };
};

const partOf = ({ id, name }: WrittenSheet, byId: ReadonlyMap<string, Relationship>): ListedSheet['part'] => {
  const found = byId.get(id);
  if (found === undefined) return { code: 'part-missing', args: { part: id === '' ? name : id } };
  return found.type === 'worksheet' ? found.part : { code: 'sheet-without-cells' };
};

/** The sheets of a workbook in their order, and where the rest of it stands. */
export const readWorkbookPart = (read: PartReader): WorkbookPart | { readonly complaint: Complaint } => {
  const main = mainPart(read);
  if (typeof main !== 'string') return { complaint: main };
  const written: WrittenSheet[] = [];
  let from1904 = false;
  const complaint = readMarkup(read, main, {
    root: 'workbook',
    open: (name, attributes, parent) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (name !== 'sheet' || parent !== 'sheets') return;
      written.push({
        name: (attributes.name ?? '').normalize('NFC'),
        hidden: (attributes.state ?? 'visible') !== 'visible',
        id: prefixed(attributes, 'id') ?? '',
      });
    },
  });
  if (complaint !== undefined) return { complaint };
  const relationships = relationshipsOf(read, main);
  if ('complaint' in relationships) return relationships;
  const { byId } = relationships;
  const partOfType = (type: string) => [...byId.values()].find((one) => one.type === type)?.part;
  return {
    sheets: written.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden, part: partOf(sheet, byId) })),
    from1904,
    strings: partOfType('sharedStrings'),
    styles: partOfType('styles'),
  };
};
