import type { GroupQuota, QuotaOptions } from '../../engine/rating/rating-quota.ts';
import type { RatingYear } from '../../engine/rating/rating-year.ts';
import { ratingLabels } from '../../messages/labels/rating.ts';
import { levelOf, type RatingLaw } from '../../rubric/file/rating-law.ts';
import { type Block, cell, gap, heading, text } from '../page.ts';
import { numberCell } from '../parts/cells.ts';
import { type Column, tableOf } from '../parts/table.ts';
import { groupCell, unitName } from './rating-cells.ts';

const remark = ({ best, allowed, isOver, good }: GroupQuota) => {
  const none = allowed === 0 ? [ratingLabels.noneAllowed(good)] : [];
  if (isOver) return cell(ratingLabels.remarks([ratingLabels.over(best - allowed), ...none]), 'bad');
  return allowed === 0 ? cell(ratingLabels.remarks(none), 'muted') : cell(ratingLabels.within);
};

const columns = (law: RatingLaw): readonly Column<GroupQuota>[] => [
  { title: ratingLabels.group, wraps: true, cell: groupCell },
  {
    title: ratingLabels.good(levelOf(law, law.quota?.countedLevel ?? '')?.short ?? ''),
    align: 'right',
    cell: ({ good }) => numberCell(good),
  },
  { title: ratingLabels.allowed, align: 'right', cell: ({ allowed }) => numberCell(allowed) },
  {
    title: levelOf(law, law.quota?.ofBand ?? '')?.short ?? ratingLabels.best,
    align: 'right',
    cell: ({ best }) => numberCell(best),
  },
  { title: ratingLabels.rating, wraps: true, cell: remark },
];

/** How the quota was counted, so that nobody has to guess which reading of the text was used. */
const usedText = (law: RatingLaw, options: QuotaOptions): string =>
  ratingLabels.quotaUsed(
    [
      ratingLabels.upTo(options.rate, options.reason),
      ratingLabels.denominator(options.denominator, levelOf(law, law.quota?.countedLevel ?? '')?.name ?? ''),
      ratingLabels.rounding(options.rounding),
      ratingLabels.overQuota(options.overQuota),
    ],
    options.isChosen,
  );

const candidateBlocks = (year: RatingYear, { group, candidates }: GroupQuota): readonly Block[] => {
  if (candidates.length === 0) return [];
  const names = new Map(year.rows.map((row) => [row.unit.id, unitName(row)]));
  return [
    text(
      ratingLabels.candidates(
        group,
        candidates.map(({ unit, place, tied }) =>
          ratingLabels.candidate(place, names.get(unit) ?? unit, tied),
        ),
      ),
      'warn',
    ),
  ];
};

/** The quota of each group: how many may be of the best level, how many are, and in which order to go through too many. */
export const quotaBlocks = (year: RatingYear): readonly Block[] => {
  const { law, quota, groups } = year;
  if (quota === null || groups.length === 0) return [];
  return [
    gap,
    heading(ratingLabels.quotaTitle(levelOf(law, law.quota?.ofBand ?? '')?.name ?? ''), 2),
    text(usedText(law, quota)),
    tableOf(columns(law), groups),
    ...groups.flatMap((group) => candidateBlocks(year, group)),
  ];
};
