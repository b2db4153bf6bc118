import type { Path } from '../../domain/problem/location.ts';
import { type Flaw, warning } from '../../domain/problem/problem.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { keyOf } from '../../intake/document/keys.ts';
import { fieldsAt } from '../../intake/document/schema-keys.ts';
import type { Slot } from '../../rubric/file/tailoring.ts';
import { criterionSchema, methods } from '../../rubric/methods/index.ts';
import { type RubricFile, rubricSchema } from '../../rubric/rubric.ts';

const placeOf = (file: RubricFile, { ofCriterion, ofGroup, ofBand }: Slot): Path | undefined => {
  const among = (list: readonly { readonly id: string }[], id: string) =>
    list.findIndex((one) => one.id === id);
  if (ofBand !== undefined) return ['bands', among(file.bands, ofBand)];
  if (ofGroup !== undefined) return ['groups', among(file.groups, ofGroup)];
  if (ofCriterion === undefined) return [];
  const group = file.groups.findIndex(({ criteria }) => among(criteria, ofCriterion) >= 0);
  return ['groups', group, 'criteria', among(file.groups[group]?.criteria ?? [], ofCriterion)];
};

/** What a line may say once it may be scored in another way. */
const ofAnyMethod = (): readonly string[] =>
  methods.flatMap(({ id }) => fieldsAt(criterionSchema, { method: id }, []));

/** What a change may do to the part of a slot, as files write it: set what the part can say, add to a group, leave the part out. */
const allowedFor = (file: RubricFile, slot: Slot): readonly string[] => {
  const path = placeOf(file, slot) ?? [];
  const fields = [
    ...fieldsAt(rubricSchema, file, path),
    ...(slot.ofCriterion !== undefined && slot.keys.includes(keyOf('method')) ? ofAnyMethod() : []),
    ...(slot.ofGroup === undefined ? [] : ['add']),
    ...(path.length === 0 ? [] : ['remove']),
  ];
  return [...new Set(fields.map(keyOf))];
};

/** What others may change is something that the part can say. */
export const slotNotices = (file: RubricFile): readonly Flaw[] =>
  file.slots.flatMap((slot, index) => {
    const allowed = allowedFor(file, slot);
    return slot.keys.flatMap((key, which) =>
      allowed.includes(key)
        ? []
        : [
            warning({ code: 'slot-key-unknown', args: { key, suggestion: nearest(key, allowed), allowed } }, [
              'slots',
              index,
              'keys',
              which,
            ]),
          ],
    );
  });
