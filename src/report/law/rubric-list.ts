import { labels } from '../../messages/labels/index.ts';
import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import type { Obligations } from '../../rubric/file/obligations.ts';
import type { RatingLaw } from '../../rubric/file/rating-law.ts';
import type { RubricFile } from '../../rubric/rubric.ts';
import { cell, heading, type Report, text } from '../page.ts';
import { dayCell } from '../parts/cells.ts';
import { schemas } from '../parts/schemas.ts';
import { type Column, tableOf } from '../parts/table.ts';

/** One dated file of the law, as the list shows it. */
export interface Listed {
  readonly kind: 'rubric' | 'rule' | 'obligations' | 'rating';
  readonly id: string;
  readonly sha256: string;
  /** Whether it is in the lock, so that it can no longer change in silence. */
  readonly published: boolean;
  readonly file: Pick<RubricFile | AnnualRule | Obligations | RatingLaw, 'name' | 'inForce' | 'status'>;
}

const columns: readonly Column<Listed>[] = [
  { title: labels.code, cell: ({ id }) => cell(id) },
  { title: labels.name, wraps: true, cell: ({ file }) => cell(file.name) },
  { title: labels.kind, cell: ({ kind }) => cell(labels.lawKind(kind)) },
  { title: labels.versions, cell: ({ file }) => dayCell(file.inForce.from) },
  {
    title: labels.statusTitle,
    cell: ({ file: { status } }) => cell(labels.status(status), status === 'day_du' ? undefined : 'warn'),
  },
  {
    title: labels.publishedTitle,
    priority: 'detail',
    cell: ({ published }) => cell(labels.published(published)),
  },
];

/** All the law at hand, every version a row. */
export const rubricListReport = (listed: readonly Listed[]): Report => {
  const records = () =>
    listed.map(({ kind, id, sha256, file, published }) => ({
      id,
      kind,
      version: file.inForce.from,
      until: file.inForce.to ?? null,
      status: file.status,
      title: file.name,
      sha256,
      published,
    }));
  return {
    page: () => [
      heading(labels.rubricListTitle),
      tableOf(columns, listed),
      text(labels.rubricListNext, 'muted'),
    ],
    data: () => ({ schema: schemas.rubrics, rubrics: records() }),
    records,
  };
};
