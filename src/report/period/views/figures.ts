import type { Digest } from '../../../domain/meeting/digest.ts';
import { type Hundredths, sum } from '../../../domain/values/hundredths.ts';
import type { MonthResult, Summary } from '../../../engine/period/summarise.ts';
import { meetingsIn } from '../../../engine/period/totals.ts';
import { isOpen } from '../../../engine/period/verdict.ts';
import { glanceLabels as words } from '../../../messages/labels/glance.ts';
import { labels } from '../../../messages/labels/index.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { bandLevel } from '../../parts/tone.ts';
import type { Figure, Shade } from '../../picture.ts';
import { monthCell, monthLegend, nameOf } from '../period-cells.ts';
import { lostIn } from './losses.ts';

const bandShades = ({ bands }: Summary): readonly Shade[] =>
  bands.map(({ id, name }) => ({ title: name, level: bandLevel(id, bands) ?? null }));

/** What every month of every unit was. */
export const heatFigure = (summary: Summary): Figure => ({
  kind: 'heat',
  title: words.heatTitle,
  of: labels.unit,
  columns: summary.period.months.map(labels.monthShort),
  rows: summary.units.map((row) => ({
    label: nameOf(row),
    cells: row.months.map((result) => monthCell(result, summary)),
  })),
  shades: bandShades(summary),
  note: monthLegend(summary),
});

const waits = (month: MonthResult): boolean => isOpen(month) && month.status !== 'not-due';

/** How many meetings of each month were given each band, and how many months have none that should have. */
const bandsFigure = (summary: Summary): Figure => {
  const results = (index: number): readonly MonthResult[] =>
    summary.units.flatMap(({ months }) => months[index] ?? []);
  return {
    kind: 'stack',
    title: words.bandsTitle,
    of: words.month,
    shades: [...bandShades(summary), { title: words.noBand, level: null }],
    bars: summary.period.months.map((month, index) => ({
      label: labels.monthShort(month),
      counts: [
        ...summary.bands.map(
          ({ id }) =>
            results(index).filter(
              ({ status, regular }) => status === 'scored' && regular?.classification?.band === id,
            ).length,
        ),
        results(index).filter(waits).length,
      ],
    })),
  };
};

const SHOWN = 10;

/** The lines at which most points were lost. */
const lossesFigure = (summary: Summary, rubrics: readonly Rubric[]): Figure => ({
  kind: 'bars',
  title: words.lossesTitle,
  of: labels.criterion,
  bars: lostIn(meetingsIn(summary), rubrics)
    .slice(0, SHOWN)
    .map(({ criterion, title, points, meetings }) => ({
      label: words.criterion(criterion, title),
      value: points,
      text: words.lostIn(points, meetings),
    })),
});

/** How wide a stretch of points is that is counted as one: our choice, for the eye. */
const STRETCH: Hundredths = 500;

/** Full marks end a stretch, and begin none of their own. */
const stretchOf = ({ total, possible }: Digest): readonly number[] =>
  total === null ? [] : [Math.floor((total === possible ? total - 1 : total) / STRETCH)];

/** How the points of the meetings lie, from the most down. */
const spreadFigure = (summary: Summary): Figure => {
  const stretches = meetingsIn(summary).flatMap(stretchOf);
  const [most, least] = [Math.max(...stretches), Math.min(...stretches)];
  return {
    kind: 'bars',
    title: words.spreadTitle,
    of: labels.score,
    note: words.spreadNote,
    bars: Array.from({ length: stretches.length === 0 ? 0 : most - least + 1 }, (_, index) => {
      const at = most - index;
      const count = stretches.filter((stretch) => stretch === at).length;
      return {
        label: words.stretch(at * STRETCH, (at + 1) * STRETCH),
        value: count,
        text: words.meetings(count),
      };
    }),
  };
};

const hasBars = (figure: Figure): boolean =>
  figure.kind !== 'bars' || sum(figure.bars.map(({ value }) => value)) > 0;

/** A period in pictures. */
export const figuresOf = (summary: Summary, rubrics: readonly Rubric[]): readonly Figure[] =>
  [bandsFigure(summary), spreadFigure(summary), lossesFigure(summary, rubrics)].filter(hasBars);
