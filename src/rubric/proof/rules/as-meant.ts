import { occurs } from '../../file/occasion.ts';
import { occasionsOf } from '../../occasions/occasions.ts';
import type { RubricFile } from '../../rubric.ts';

/** The rubric with those lines on every occasion whose own occasion never comes about: that is told by itself, and its sums are not to be told wrong because of it. */
export const asMeant = (file: RubricFile): RubricFile => {
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
