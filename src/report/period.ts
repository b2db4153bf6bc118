import type { Assessment } from '../domain/assessment.ts';
import { FACT, numberOf } from '../domain/facts.ts';
import { roundHalfUp } from '../domain/fraction.ts';
import { toNumber } from '../domain/hundredths.ts';
import type { Period } from '../domain/period.ts';
import type { Problem } from '../domain/problem.ts';
import type { MonthResult, MonthStatus, Summary, UnitSummary } from '../engine/summarise.ts';
import { say } from '../messages/index.ts';
import { labels } from '../messages/labels.ts';
import { lossesOf } from './assessments.ts';
import { bandsOfPeriod, summaryJson, totalsOf } from './json.ts';
import { noteBlocks, proposalNotes, sourcesLine } from './notes.ts';
import {
  type Block,
  type Cell,
  type Column,
  cell,
  gap,
  heading,
  type Report,
  type Row,
  text,
} from './report.ts';
import { bandTone } from './tone.ts';

const titleOf = (period: Period): string => {
  if (period.kind === 'month') return labels.monthTitle(period.id);
  if (period.kind === 'quarter') return labels.quarterTitle(period.ordinal, period.year);
  return period.kind === 'half'
    ? labels.halfTitle(period.ordinal, period.year)
    : labels.yearTitle(period.year);
};

const nameOf = ({ unit }: UnitSummary): string => unit.name ?? unit.id;

const orderCell = (index: number): Cell => ({ text: String(index + 1), value: index + 1 });

const withTone = (content: string, tone: Cell['tone']): Cell =>
  tone === undefined ? cell(content) : cell(content, tone);

const stateCell = (status: MonthStatus): Cell =>
  cell(labels.monthState(status), status === 'inactive' || status === 'not-due' ? 'muted' : 'warn');

const monthCell = ({ status, regular }: MonthResult, { bands }: Summary): Cell => {
  const band = bands.find(({ id }) => id === regular?.classification?.band);
  if (status !== 'scored' || regular?.total == null) return stateCell(status);
  const short = band?.short ?? band?.name ?? '';
  const tone = bandTone(band?.id, bands);
  return {
    text: `${labels.decimal(regular.total)} ${short}`,
    short,
    value: toNumber(regular.total),
    ...(tone === undefined ? {} : { tone }),
  };
};

const meanCell = ({ mean }: UnitSummary): Cell => {
  if (mean === null) return { text: '', value: null };
  const rounded = roundHalfUp(mean);
  return { text: labels.fixed(rounded), value: toNumber(rounded) };
};

const bandCell = (row: UnitSummary, summary: Summary): Cell =>
  row.classification === null
    ? cell(labels.noBand, 'warn')
    : withTone(row.classification.title, bandTone(row.classification.band, bandsOfPeriod(summary)));

const countCell = (count: number): Cell => ({ text: count === 0 ? '' : String(count), value: count });

const thematicOf = (row: UnitSummary): number =>
  row.months.reduce(
    (count, { regular, thematic }) => count + thematic.length + (regular?.kind === 'ket_hop' ? 1 : 0),
    0,
  );

/** Where counts and thematic meetings find room beside twelve months. */
const WIDE = 110;

const wideFor = ({ period }: Summary): { readonly fromWidth?: number } =>
  period.kind === 'year' ? { fromWidth: WIDE } : {};

const spanColumns = (summary: Summary): readonly Column[] => [
  { title: labels.order, align: 'right' },
  { title: labels.unit, wraps: true },
  ...summary.period.months.map(
    (month): Column => ({
      title: labels.monthShort(month),
      short: labels.monthNumber(month),
      align: 'right',
    }),
  ),
  ...summary.bands.map(
    ({ name, short }): Column => ({ title: short ?? name, align: 'right', ...wideFor(summary) }),
  ),
  { title: labels.thematic, align: 'right', ...wideFor(summary) },
  { title: labels.mean, align: 'right' },
  ...(summary.period.kind === 'year' ? [{ title: labels.yearBand }] : []),
];

const spanRow = (row: UnitSummary, index: number, summary: Summary): Row => ({
  cells: [
    orderCell(index),
    cell(nameOf(row)),
    ...row.months.map((result) => monthCell(result, summary)),
    ...summary.bands.map(({ id }) => countCell(row.counts.get(id) ?? 0)),
    countCell(thematicOf(row)),
    meanCell(row),
    ...(summary.period.kind === 'year' ? [bandCell(row, summary)] : []),
  ],
});

/** The last row adds up what can be added: how many months of each band, and how many thematic meetings. */
const spanTotals = (summary: Summary): Row => ({
  apart: true,
  ...wideFor(summary),
  cells: [
    cell(''),
    cell(labels.grandTotal, 'strong'),
    ...summary.period.months.map(() => cell('')),
    ...summary.bands.map(({ id }) =>
      countCell(summary.units.reduce((sum, { counts }) => sum + (counts.get(id) ?? 0), 0)),
    ),
    countCell(summary.units.reduce((sum, row) => sum + thematicOf(row), 0)),
    cell(''),
    ...(summary.period.kind === 'year' ? [cell('')] : []),
  ],
});

const statesIn = ({ units }: Summary): readonly MonthStatus[] => {
  const present = new Set(units.flatMap(({ months }) => months.map(({ status }) => status)));
  const order: readonly MonthStatus[] = ['missing', 'incomplete', 'error', 'not-held', 'not-due', 'inactive'];
  return order.filter((status) => present.has(status));
};

const legendBlocks = (summary: Summary): readonly Block[] => [
  text(
    labels.legend([
      ...summary.bands.flatMap(({ name, short }) =>
        short === undefined ? [] : [labels.bandLegend(short, name)],
      ),
      ...statesIn(summary).map(labels.monthStateNote),
    ]),
    'muted',
  ),
  text(labels.meanNote, 'muted'),
  { ...text(labels.thematicNote, 'muted'), ...wideFor(summary) },
];

const spanBlocks = (summary: Summary): readonly Block[] => [
  {
    type: 'table',
    columns: spanColumns(summary),
    rows: [...summary.units.map((row, index) => spanRow(row, index, summary)), spanTotals(summary)],
  },
  ...legendBlocks(summary),
];

const monthColumns = (summary: Summary): readonly Column[] => [
  { title: labels.order, align: 'right' },
  { title: labels.unit, wraps: true },
  { title: labels.memberCount, short: labels.memberCountShort, align: 'right' },
  { title: labels.meetingDay, short: labels.date },
  { title: labels.score, align: 'right' },
  ...summary.bands.map(
    ({ name, short }): Column => ({
      title: name,
      align: 'center',
      ...(short === undefined ? {} : { short }),
    }),
  ),
  { title: labels.note, wraps: true },
];

const monthNote = ({ months, open }: UnitSummary): string => {
  const result = months[0];
  if (result?.status === 'scored' && result.regular !== null) return lossesOf(result.regular);
  const said = open === null ? '' : say(open);
  return result?.notHeld === undefined ? said : `${said}: ${result.notHeld}`;
};

const monthRow = (row: UnitSummary, index: number, summary: Summary): Row => {
  const regular = row.months[0]?.regular ?? null;
  const total = regular?.total ?? null;
  return {
    cells: [
      orderCell(index),
      cell(nameOf(row)),
      cell(
        regular === null
          ? ''
          : labels.presentOf(numberOf(regular.facts, FACT.present), numberOf(regular.facts, FACT.members)),
      ),
      regular === null ? cell('') : { text: labels.day(regular.date), short: labels.shortDay(regular.date) },
      { text: total === null ? '' : labels.decimal(total), value: total === null ? null : toNumber(total) },
      ...summary.bands.map(({ id }) => cell(row.classification?.band === id ? labels.chosen : '')),
      withTone(monthNote(row), row.classification === null ? 'warn' : undefined),
    ],
  };
};

const monthBlocks = (summary: Summary): readonly Block[] => {
  const totals = totalsOf(summary);
  return [
    {
      type: 'table',
      columns: monthColumns(summary),
      rows: [
        ...summary.units.map((row, index) => monthRow(row, index, summary)),
        {
          apart: true,
          cells: [
            cell(''),
            cell(labels.grandTotal, 'strong'),
            cell(''),
            cell(''),
            cell(''),
            ...summary.bands.map(({ id }) => countCell(totals.get(id) ?? 0)),
            cell(''),
          ],
        },
      ],
    },
  ];
};

const reasonBlocks = (summary: Summary): readonly Block[] => [
  gap,
  heading(labels.whyHeading, 2),
  ...summary.units.map((row) =>
    text(
      labels.unitReason(
        nameOf(row),
        row.classification === null
          ? `${labels.unrated.toLowerCase()}, ${row.open === null ? '' : say(row.open)}`
          : `${row.classification.title}, ${say(row.classification.reason)}`,
      ),
      row.classification === null ? 'warn' : undefined,
    ),
  ),
];

const ruleNotes = (summary: Summary): readonly string[] => {
  const { rule, units } = summary;
  if (rule === null || summary.period.kind !== 'year') return [];
  const proposed = rule.approach === 'binh_quan' ? [labels.proposedWholeRule(rule.name)] : [];
  const given = new Set(
    units.flatMap(({ classification }) =>
      classification?.source.mark === 'de_xuat' ? [classification.title] : [],
    ),
  );
  return [
    ...proposed,
    ...(given.size === 0 || proposed.length > 0 ? [] : [labels.proposedRule([...given])]),
    ...rule.readings.filter(({ mark }) => mark === 'de_xuat').map(({ chosen }) => labels.readWhole(chosen)),
  ];
};

const assessmentsIn = (summary: Summary): readonly Assessment[] =>
  summary.units.flatMap(({ months }) =>
    months.flatMap(({ regular, thematic }) => [...(regular === null ? [] : [regular]), ...thematic]),
  );

interface Setting {
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly problems: readonly Problem[];
}

const headBlocks = (summary: Summary, { organisation }: Setting): readonly Block[] => {
  const { rule, period, closing } = summary;
  const rubrics = rubricsIn(summary).map(({ title, id, version }) => labels.rubricLine(title, id, version));
  return [
    heading(titleOf(period)),
    ...(organisation === null ? [] : [text(labels.organisation(organisation.name, organisation.id))]),
    ...(rubrics.length === 0 ? [] : [text(labels.rubricsUsed(rubrics), 'muted')]),
    ...(rule === null || period.kind !== 'year'
      ? []
      : [text(labels.ruleLine(rule.name, rule.annualRule, rule.inForce.from), 'muted')]),
    text(labels.closing(closing), 'muted'),
    gap,
  ];
};

const rubricsIn = (summary: Summary) => {
  const used = new Map(
    assessmentsIn(summary).map(({ rubric }) => [`${rubric.id} ${rubric.version}`, rubric]),
  );
  return [...used.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, rubric]) => rubric);
};

/** The table of one month, quarter, half-year or year, with what it rests on. */
export const periodReport = (summary: Summary, setting: Setting): Report => {
  const assessments = assessmentsIn(summary);
  const totals = totalsOf(summary);
  const { kind } = summary.period;
  const rubrics = rubricsIn(summary).map(({ id, version, sha256 }) => ({ id, version, sha256 }));
  const data = summaryJson(summary, rubrics, setting.problems);
  return {
    blocks: [
      ...headBlocks(summary, setting),
      ...(kind === 'month' ? monthBlocks(summary) : spanBlocks(summary)),
      ...(kind === 'year' ? reasonBlocks(summary) : []),
      gap,
      ...(kind === 'year' || kind === 'month'
        ? [
            text(
              labels.totalsLine(
                bandsOfPeriod(summary).map(({ id, name }) => ({ name, count: totals.get(id) ?? 0 })),
                totals.get('none') ?? 0,
              ),
              'strong',
            ),
          ]
        : [text(`${labels.sentence(say({ code: 'no-rule-for-period' }))}`)]),
      ...(assessments.length === 0 ? [] : [text(sourcesLine(assessments), 'muted')]),
      ...noteBlocks([...proposalNotes(assessments), ...ruleNotes(summary)]),
    ],
    data,
    records: data.rows,
  };
};
