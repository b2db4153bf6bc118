import type { Finding, GroupResult, PartResult } from '../../domain/meeting/assessment.ts';

/** A group, or a heading inside one. */
export type Heading = GroupResult | PartResult;

/** A line of a sheet as it is read from top to bottom. */
export type Headed =
  | { readonly of: 'heading'; readonly heading: Heading }
  | { readonly of: 'criterion'; readonly finding: Finding };

/** A group with its lines, each heading inside it before those under it. */
export const headedIn = (group: GroupResult): readonly Headed[] => [
  { of: 'heading', heading: group },
  ...group.findings.flatMap((finding): readonly Headed[] => [
    ...(group.parts ?? [])
      .filter(({ before }) => before === finding.criterion)
      .map((heading) => ({ of: 'heading', heading }) as const),
    { of: 'criterion', finding },
  ]),
];

/** The groups of a sheet and the headings inside them. */
export const headingsOf = (groups: readonly GroupResult[]): readonly Heading[] =>
  groups.flatMap((group) => [group, ...(group.parts ?? [])]);
