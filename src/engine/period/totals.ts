import type { Digest } from '../../domain/meeting/digest.ts';
import type { Summary } from './summarise.ts';

/** Bands that a period can be given, from the best down. */
export const bandsOfPeriod = ({
  period,
  rule,
  bands,
}: Summary): readonly { readonly id: string; readonly name: string }[] =>
  period.kind === 'year' && rule !== null && 'bands' in rule ? rule.bands : bands;

/** How many of the units that are there on the closing day were given each band, and how many none. */
export const totalsOf = (summary: Summary): ReadonlyMap<string, number> => {
  const count = (band: string | null) =>
    summary.units.filter(
      ({ standing, classification }) =>
        standing.state === 'active' && (classification?.band ?? null) === band,
    ).length;
  return new Map([
    ...bandsOfPeriod(summary).map(({ id }) => [id, count(id)] as const),
    ['none', count(null)] as const,
  ]);
};

/** Every counted meeting of a period, row by row and month by month. */
export const meetingsIn = ({ units }: Summary): readonly Digest[] =>
  units.flatMap(({ months }) =>
    months.flatMap(({ regular, thematic }) => [...(regular === null ? [] : [regular]), ...thematic]),
  );

/** The rubrics that the counted meetings rest on, by their ids and versions. */
export const rubricsIn = (summary: Summary): readonly Digest['rubric'][] => {
  const used = new Map(meetingsIn(summary).map(({ rubric }) => [`${rubric.id} ${rubric.version}`, rubric]));
  return [...used.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, rubric]) => rubric);
};
