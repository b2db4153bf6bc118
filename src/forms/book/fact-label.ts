import type { FactType } from '../../domain/meeting/facts.ts';
import { headingOf } from '../../intake/formats/table/heading/heading.ts';
import type { FactAsked } from '../../library/questionnaire.ts';
import { capitalised, factName } from '../../messages/words/format.ts';
import { DAY_FORMAT } from '../../render/xlsx/look.ts';
import { AS_TYPED } from './look.ts';

const isKnown = (label: string, key: string): boolean => {
  const heading = headingOf(label);
  return heading.is === 'value' && heading.sure && heading.path[1] === key;
};

/** The words by which a fact is known again when the workbook comes back: its short name, or else its title with the key. */
export const factLabel = ({ key, title }: FactAsked): string => {
  const short = capitalised(factName({ id: key }));
  return [title, short].find((label) => isKnown(label, key)) ?? `${title} (${key})`;
};

const formats: Readonly<Partial<Record<FactType, string>>> = {
  ngay: DAY_FORMAT,
  gio: AS_TYPED,
  danh_sach: AS_TYPED,
};

/** The number format of the cells of a fact; none for plain numbers. */
export const formatOf = ({ type }: FactAsked): string | undefined => formats[type];
