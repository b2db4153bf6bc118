import { day } from './format.ts';

const HASH_SHOWN = 12;

/** Words of the tables of a period that go up. */
export const tableLabels = {
  // results of subordinates
  awaited: (names: readonly string[]) => `Chưa có kết quả của: ${names.join('; ')}.`,
  awaitedRow: (name: string) => `${name}: chưa có kết quả`,
  sourcesHeading: 'Kết quả của cấp dưới đã dùng',
  source: (source: {
    readonly unit: string;
    readonly name: string;
    readonly file: string;
    readonly sha256: string;
    readonly asOf: string;
  }) =>
    `- ${source.unit} ${source.name}: ${source.file}, tính đến ${day(source.asOf)}, sha256 ${source.sha256.slice(0, HASH_SHOWN)}…`,
} as const;
