import { labels } from '../../messages/labels/index.ts';
import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import type { Obligations } from '../../rubric/file/obligations.ts';
import type { RatingLaw } from '../../rubric/file/rating-law.ts';
import type { RubricFile } from '../../rubric/rubric.ts';
import { cell, type Head, heading, type Report, text } from '../page.ts';
import { schemas } from '../parts/schemas.ts';

/** One dated file of the law, as the list shows it. */
export interface Listed {
  readonly kind: 'rubric' | 'rule' | 'obligations' | 'rating';
  readonly id: string;
  readonly sha256: string;
  /** Whether it is in the lock, so that it can no longer change in silence. */
  readonly published: boolean;
  readonly file: Pick<RubricFile | AnnualRule | Obligations | RatingLaw, 'name' | 'inForce' | 'status'>;
}

const columns: readonly Head[] = [
  { title: labels.code },
  { title: labels.name, wraps: true },
  { title: labels.kind },
  { title: labels.versions },
  { title: labels.statusTitle },
  { title: labels.publishedTitle, priority: 'detail' },
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
      {
        type: 'table',
        columns,
        rows: listed.map(({ kind, id, file, published }) => ({
          cells: [
            cell(id),
            cell(file.name),
            cell(labels.lawKind(kind)),
            cell(labels.day(file.inForce.from)),
            cell(labels.status(file.status), file.status === 'day_du' ? undefined : 'warn'),
            cell(labels.published(published)),
          ],
        })),
      },
      text(labels.rubricListNext, 'muted'),
    ],
    data: () => ({ schema: schemas.rubrics, rubrics: records() }),
    records,
  };
};
