import fc from 'fast-check';
import type { Read } from '../../src/intake/document/read.ts';
import type { SheetLaw } from '../../src/intake/files/meeting/sheet-rubric.ts';
import { understand } from '../../src/runner/judge/understand.ts';
import { library } from './law.ts';

/** A text of which some stretches were cut out and others put in. */
export const mutated = (texts: readonly string[], odd: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(odd, fc.constant(''))), { maxLength: 3 }),
    )
    .map(([text, changes]) =>
      changes.reduce((all, [at, length, put]) => {
        const start = at % (all.length + 1);
        return `${all.slice(0, start)}${put}${all.slice(start + length)}`;
      }, text),
    );

const law: SheetLaw = { library, workspace: null, rubric: 'an-phu/phieu-danh-gia', strict: false };

/** Everything that is understood of a record, made now. */
export const understood = async (read: Read): Promise<object> => {
  const record = await understand(read, law);
  if (!('sheet' in record)) return record;
  await record.ready?.();
  const { meeting, rubric, location, content, filing, factPlaces, statedPlaces } = record.sheet;
  return {
    sheet: { meeting, rubric, location, content, filing, factPlaces, statedPlaces },
    warnings: record.warnings,
  };
};
