import { type Assessment, findingsOf } from '../../domain/meeting/assessment.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Change, rubricChanges, type Weight } from '../../rubric/diff/diff.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type Block, cell, gap, heading, type Report, text } from '../page.ts';
import { dayCell } from '../parts/cells.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { type Column, tableOf } from '../parts/table.ts';

/** One meeting under the older and the newer rubric. */
export interface Affected {
  readonly before: Assessment;
  readonly after: Assessment;
}

/** The lines that give other points, with the reason under the newer rubric. */
const linesOf = ({ before, after }: Affected): readonly string[] => {
  const known = new Map(findingsOf(before).map((finding) => [finding.criterion, finding]));
  const now = new Set(findingsOf(after).map(({ criterion }) => criterion));
  return [
    ...findingsOf(after).flatMap((finding) => {
      const old = known.get(finding.criterion)?.awarded ?? null;
      return old === finding.awarded && known.has(finding.criterion)
        ? []
        : [labels.lineChange(finding.criterion, old, finding.awarded, say(finding.reason))];
    }),
    ...findingsOf(before).flatMap(({ criterion, awarded }) =>
      now.has(criterion) ? [] : [labels.lineGone(criterion, awarded)],
    ),
  ];
};

const bandOf = ({ classification }: Assessment): string | null => classification?.title ?? null;

const changes = ({ before, after }: Affected): boolean =>
  before.total !== after.total || bandOf(before) !== bandOf(after);

/** Why a meeting comes out otherwise: the lines that changed, and the band in its own words where it changed. */
const becauseOf = (affected: Affected): string => {
  const { before, after } = affected;
  const band = after.classification;
  const banded = bandOf(before) !== bandOf(after) && band !== null ? [say(band.reason)] : [];
  return [...linesOf(affected), ...banded].join('; ');
};

const columns: readonly Column<Affected>[] = [
  { title: labels.unit, cell: ({ after }) => cell(after.unit) },
  { title: labels.date, cell: ({ after }) => dayCell(after.date) },
  {
    title: labels.scoreChange,
    align: 'right',
    cell: ({ before, after }) =>
      cell(labels.fromTo(labels.totalOrOpen(before.total), labels.totalOrOpen(after.total))),
  },
  {
    title: labels.bandChange,
    wraps: true,
    cell: ({ before, after }) =>
      cell(
        labels.fromTo(bandOf(before) ?? labels.notScored, bandOf(after) ?? labels.notScored),
        bandOf(before) === bandOf(after) ? undefined : 'warn',
      ),
  },
  { title: labels.because, wraps: true, cell: (affected) => cell(becauseOf(affected)) },
];

const weightBlocks = (found: readonly Change[], weight: Weight): readonly Block[] => {
  const some = found.filter((change) => change.weight === weight);
  return some.length === 0
    ? []
    : [
        gap,
        heading(labels.weightTitle(weight), 2),
        ...some.map(({ said }) => text(`- ${say(said)}`, weight === 'words' ? 'muted' : undefined)),
      ];
};

const impactBlocks = (affected: readonly Affected[]): readonly Block[] => {
  const changed = affected.filter(changes);
  const bands = changed.filter(({ before, after }) => bandOf(before) !== bandOf(after)).length;
  return [
    gap,
    heading(labels.impactTitle, 2),
    text(labels.impactCount(affected.length, changed.length, bands)),
    ...(changed.length === 0 ? [] : [tableOf(columns, changed)]),
  ];
};

const sideJson = ({ total, classification, rubric }: Assessment) => ({
  version: rubric.version,
  total: total === null ? null : toNumber(total),
  band: classification?.band ?? null,
});

/** What differs between two rubrics, and which meetings would come out otherwise. */
export const diffReport = (
  older: Rubric,
  newer: Rubric,
  affected: readonly Affected[] | null,
  problems: readonly Problem[],
): Report => {
  const found = rubricChanges(older.file, newer.file);
  const name = ({ file }: Rubric) => labels.codeVersion(file.rubric, file.inForce.from);
  const records = () => found.map(({ weight, said }) => ({ weight, message: say(said) }));
  const reference = ({ file, sha256 }: Rubric) => ({ id: file.rubric, version: file.inForce.from, sha256 });
  return {
    page: () => [
      heading(labels.diffTitle),
      text(labels.field(labels.older, name(older))),
      text(labels.field(labels.newer, name(newer))),
      ...(found.length === 0 ? [gap, text(labels.noChange, 'good')] : []),
      ...(['points', 'parts', 'words'] as const).flatMap((weight) => weightBlocks(found, weight)),
      ...(affected === null ? [] : impactBlocks(affected)),
    ],
    data: () => ({
      schema: schemas.diff,
      older: reference(older),
      newer: reference(newer),
      changes: records(),
      meetings:
        affected === null
          ? null
          : affected.filter(changes).map((one) => ({
              unit: one.after.unit,
              date: one.after.date,
              before: sideJson(one.before),
              after: sideJson(one.after),
              lines: linesOf(one),
            })),
      problems: problems.map(problemJson),
    }),
    records,
  };
};
