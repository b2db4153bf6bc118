import type { Complaint } from '../../../../messages/index.ts';
import { cellWords } from './cell-words.ts';
import { numberSection, textSection } from './number-format.ts';
import { serialOfIso, shownDay, showsDay } from './shown-day.ts';
import { numberText, shownNumber } from './shown-number.ts';

/** What a cell holds, as the file writes it. */
export interface CellContent {
  /** `s` a shared text, `str` and `inlineStr` a text, `b` yes or no, `e` an error, `d` a day, anything else a number. */
  readonly type: string;
  readonly written: string;
  /** The code of its number format. */
  readonly format: string;
}

/** What a person sees in a cell. */
export interface CellText {
  readonly text: string;
  /** A number, a day or a share, not words. */
  readonly numeric: boolean;
  /** Why the cell cannot be counted. */
  readonly complaint?: Complaint;
  /** What the cell holds besides what it shows. */
  readonly notice?: Complaint;
}

/** What all cells of a workbook rest on. */
export interface Shared {
  readonly strings: readonly string[];
  readonly from1904: boolean;
}

/** The words that a field for yes or no reads. */
const YES = 'co';
const NO = 'khong';

const words = (text: string): CellText => ({ text, numeric: false });

const flawed = (found: string, complaint: Complaint): CellText => ({
  text: found,
  numeric: false,
  complaint,
});

/** A text as its format shows it: `"CB"@` shows CB01 for 01. */
const shownWords = (text: string, format: string): CellText => {
  const section = textSection(format);
  if (section === undefined || !section.signs.some(({ is }) => is === 'words') || text === '')
    return words(text);
  return words(
    section.signs.map((sign) => (sign.is === 'text' ? text : sign.is === 'words' ? sign.text : '')).join(''),
  );
};

/** What a day is shown as where the format of its cell says nothing of days. */
const PLAIN_DAY = 'dd/mm/yyyy';

const dayText = (value: number, format: string, from1904: boolean): CellText | undefined => {
  const section = numberSection(format, value);
  if (!showsDay(section)) return undefined;
  const shown = shownDay(value, section, from1904);
  const found = numberText(value);
  if (shown === undefined)
    return flawed(
      found,
      section.elapsed ? { code: 'cell-elapsed' } : { code: 'cell-no-day', args: { found } },
    );
  const { text, hidden } = shown;
  return {
    text,
    numeric: true,
    ...(hidden === undefined
      ? {}
      : { notice: { code: 'cell-hidden-time', args: { day: text, time: hidden } } }),
  };
};

const numberCell = (value: number, written: string, format: string, from1904: boolean): CellText => {
  if (!Number.isFinite(value) || written.trim() === '')
    return flawed(written, { code: 'cell-broken', args: { found: written } });
  const day = dayText(value, format, from1904);
  if (day !== undefined) return day;
  const text = shownNumber(value, numberSection(format, value));
  const found = numberText(value);
  return text === undefined
    ? flawed(found, { code: 'cell-not-shown', args: { found } })
    : { text, numeric: true };
};

const isoCell = (written: string, format: string): CellText => {
  const value = serialOfIso(written);
  if (value === undefined) return flawed(written, { code: 'cell-broken', args: { found: written } });
  return dayText(value, format, false) ?? dayText(value, PLAIN_DAY, false) ?? words(written);
};

/** A cell as the text that a person would have written for it. */
export const cellText = ({ type, written, format }: CellContent, { strings, from1904 }: Shared): CellText => {
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(written.trim()) ? strings[Number(written)] : undefined;
      return text === undefined
        ? flawed(written, { code: 'cell-broken', args: { found: written } })
        : shownWords(text, format);
    }
    case 'str':
    case 'inlineStr':
      return shownWords(cellWords(written), format);
    case 'b':
      return { text: written.trim() === '1' || written.trim() === 'true' ? YES : NO, numeric: false };
    case 'e':
      return flawed(written, { code: 'cell-error', args: { found: written } });
    case 'd':
      return isoCell(written, format);
    default:
      return numberCell(Number(written), written, format, from1904);
  }
};
