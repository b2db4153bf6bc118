import { occurs } from '../../file/occasion.ts';
import { occasionsOf } from '../../occasions/occasions.ts';
import { partsOf } from '../../parts.ts';
import type { RubricFile } from '../../rubric.ts';
import { memberFlaws } from './parts.ts';

/** The rubric with those lines on every occasion whose own occasion never comes about. */
const withLinesMeant = (file: RubricFile): RubricFile => {
  const occasions = occasionsOf(file);
  const never = file.groups.some(({ criteria }) =>
    criteria.some(
      ({ onlyWhen }) => onlyWhen !== undefined && !occasions.some((one) => occurs(onlyWhen, one)),
    ),
  );
  if (!never) return file;
  const groups = file.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map(({ onlyWhen, ...criterion }) =>
      onlyWhen === undefined || !occasions.some((one) => occurs(onlyWhen, one))
        ? criterion
        : { ...criterion, onlyWhen },
    ),
  }));
  return { ...file, groups };
};

/** The rubric as far as its parts can be meant: without those whose members are at fault, and with lines whose own occasion never comes about on every occasion. Both are told by themselves, and sums are not to be told wrong because of them. */
export const asMeant = (written: RubricFile): RubricFile => {
  const file = withLinesMeant(written);
  const parts = partsOf(file);
  const sound = parts.filter((part, index) => memberFlaws(part, index, file).length === 0);
  return sound.length === parts.length ? file : { ...file, parts: sound };
};
