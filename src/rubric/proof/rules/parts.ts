import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { type Points, sum } from '../../../domain/values/hundredths.ts';
import { type Criterion, mostOfLine } from '../../file/criterion.ts';
import type { Occasion } from '../../file/occasion.ts';
import type { Part } from '../../file/parts.ts';
import { occasionClasses } from '../../occasions/occasions.ts';
import { type Counted, linesUnder, mostUnder, onlyTakes, partNamed, partsOf } from '../../parts.ts';
import { criteriaOf, type RubricFile } from '../../rubric.ts';
import { hasFaultyCap } from './roles.ts';
import type { Rule } from './rule.ts';

/** The group that a line counts in; the same word for all that go onto the total. */
const placeOf = ({ id, counted }: Criterion, file: RubricFile): string =>
  counted === 'tong'
    ? 'tong'
    : `nhom ${file.groups.find(({ criteria }) => criteria.some((one) => one.id === id))?.id ?? ''}`;

export const memberFlaws = ({ id, members }: Part, index: number, file: RubricFile): readonly Flaw[] => {
  const before = partsOf(file).slice(0, index);
  const named = new Set([...criteriaOf(file), ...before].map((one) => one.id));
  const single = members.flatMap((member, which): readonly Flaw[] => {
    const at = ['parts', index, 'members', which];
    if (!named.has(member)) return [error({ code: 'part-member', args: { part: id, member } }, at)];
    const other =
      members.indexOf(member) < which ? id : before.find((one) => one.members.includes(member))?.id;
    return other === undefined
      ? []
      : [error({ code: 'part-member-twice', args: { member, part: other } }, at)];
  });
  const counted = partNamed(id, file);
  const inside = counted === undefined ? [] : linesUnder(counted);
  const lines = [...inside, ...criteriaOf(file).filter((one) => members.includes(one.id))];
  return single.length > 0 || new Set(lines.map((one) => placeOf(one, file))).size < 2
    ? single
    : [error({ code: 'part-apart', args: { part: id } }, ['parts', index, 'members'])];
};

/** Every member is a line, or a part that stands before, and is counted in one part only; all of a part go to one place. */
export const partsHoldTogether: Rule = (file) =>
  partsOf(file).flatMap((part, index) => memberFlaws(part, index, file));

type CountedPart = Extract<Counted, { of: 'part' }>;

/** What is counted inside a heading, other headings at the points that they state: what their lines lack is told of them. */
const statedUnder = (counted: Counted, occasion: Occasion): Points =>
  counted.of === 'part' && counted.part.points !== undefined
    ? counted.part.points
    : mostUnder(counted, occasion);

/** The lines of a heading add up to its points. */
const headingFlaws = (
  counted: CountedPart,
  points: Points,
  occasions: readonly Occasion[],
  path: Path,
): readonly Flaw[] => {
  const sums = occasions.map((occasion) => sum(counted.inside.map((one) => statedUnder(one, occasion))));
  const wrong = sums.find((one) => one !== points);
  const args = { part: counted.part.id, declared: points, sum: wrong ?? points };
  return wrong === undefined ? [] : [error({ code: 'part-sum', args }, [...path, 'points'])];
};

/** What lines together may not pass, they could pass each by itself; and none of them takes points of the scale away. */
const limitFlaws = (
  counted: CountedPart,
  cap: Points,
  occasions: readonly Occasion[],
  path: Path,
): readonly Flaw[] => {
  const lines = linesUnder(counted);
  const leaving = lines.find(
    ({ role, notApplicable }) => role === 'co_so' && notApplicable?.treatment === 'quy_doi',
  );
  const bounded = lines.filter(({ role }) => onlyTakes(counted) || role !== 'diem_tru');
  const most = Math.max(
    ...occasions.map((occasion) => sum(bounded.map((line) => mostOfLine(line, occasion)))),
  );
  // How often something is taken need have no end.
  const endless = lines.some((line) => 'uncapped' in line && line.uncapped !== undefined);
  return [
    ...(leaving === undefined
      ? []
      : [
          error({ code: 'part-rescaled', args: { part: counted.part.id, criterion: leaving.id } }, [
            ...path,
            'most',
          ]),
        ]),
    ...(cap >= 0 && (endless || most > cap)
      ? []
      : [error({ code: 'cap-never-bites', args: { cap, points: most } }, [...path, 'most'])]),
  ];
};

const sizeFlaws = (part: Part, path: Path, file: RubricFile): readonly Flaw[] => {
  const { id, points, most, floor } = part;
  const top = points ?? most;
  const counted = partNamed(id, file);
  if (top === undefined || (points !== undefined && most !== undefined))
    return [error({ code: 'part-one-way', args: { part: id } }, path)];
  if (counted?.of !== 'part' || linesUnder(counted).some((line) => hasFaultyCap(line, file))) return [];
  const occasions = occasionClasses(file).map(([occasion]) => occasion);
  return [
    ...(floor !== undefined && floor >= top
      ? [error({ code: 'floor-too-high', args: { floor, points: top } }, [...path, 'floor'])]
      : []),
    ...(points === undefined
      ? limitFlaws(counted, top, occasions, path)
      : headingFlaws(counted, top, occasions, path)),
  ];
};

/** A part has points, to which its lines of the scale add up, or a limit, which they can pass; a floor lies below either. Of one whose members are at fault, no more is known. */
export const partsAddUp: Rule = (file) =>
  partsOf(file).flatMap((part, index) =>
    memberFlaws(part, index, file).length > 0 ? [] : sizeFlaws(part, ['parts', index], file),
  );
