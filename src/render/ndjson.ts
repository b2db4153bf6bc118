import { escaped } from './text/visible.ts';

const text = (value: unknown): string => escaped(JSON.stringify(value));

/** One record as a line. */
export const line = (record: unknown): string => `${text(record)}\n`;

/** The same line in parts: each field of the record, and each item of a list in it. */
export const lineParts = (record: object): readonly string[] => {
  const fields = Object.entries(record).filter(([, value]) => value !== undefined);
  return [
    ...fields.flatMap(([name, value], index) => {
      const lead = `${index === 0 ? '{' : ','}${text(name)}:`;
      if (!Array.isArray(value)) return [lead + text(value)];
      return [`${lead}[`, ...value.map((item, at) => `${at === 0 ? '' : ','}${text(item)}`), ']'];
    }),
    fields.length === 0 ? '{}\n' : '}\n',
  ];
};

/** One JSON value a line. */
export const render = (records: readonly unknown[]): string => records.map(line).join('');
