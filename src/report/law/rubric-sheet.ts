import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { formulaTold } from '../../rubric/methods/told.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { gap, heading, type Report, text } from '../page.ts';
import { schemas } from '../parts/schemas.ts';
import { bandBlocks, clauseBlocks } from './rubric-bands.ts';
import { headBlocks, listBlocks, sourceBlocks, tailBlocks } from './rubric-head.ts';
import { criterionBlocks, groupLines, partBlocks } from './rubric-lines.ts';

/** A rubric printed for people, in the order of the regulation: every line with its points, levels, conditions, source, quote, mark and readings. */
export const rubricReport = (rubric: Rubric): Report => {
  const { file, sha256, deviations, changes } = rubric;
  const data = () => ({
    schema: schemas.rubric,
    id: file.rubric,
    version: file.inForce.from,
    sha256,
    content: file,
  });
  return {
    page: () => [
      ...headBlocks(file, file.rubric, sha256),
      ...listBlocks(labels.deviationsHeading, deviations.map(labels.deviation)),
      ...(deviations.length > 0 ? [] : listBlocks(labels.changesHeading, changes.map(labels.deviation))),
      ...listBlocks(
        labels.ownFactsHeading,
        file.ownFacts.map(({ formula, ...fact }) =>
          labels.ownFact({
            ...fact,
            ...(formula === undefined ? {} : { derived: say(formulaTold(formula, rubric.surroundings)) }),
          }),
        ),
      ),
      ...listBlocks(
        labels.stateHeading,
        file.state.map((state) => labels.stateItem(rubric.surroundings.factName, state)),
      ),
      ...file.groups.flatMap((group) => [
        gap,
        heading(labels.groupLine(group.id, group.name, group.points), 2),
        ...groupLines(group).map((line) => text(`- ${line}`, undefined, 2)),
        ...sourceBlocks(group, file, 2),
        ...partBlocks(group, rubric),
        ...group.criteria.flatMap((criterion) => criterionBlocks(criterion, rubric)),
      ]),
      gap,
      heading(labels.bandsHeading, 2),
      ...bandBlocks(rubric),
      ...clauseBlocks(rubric),
      ...tailBlocks(file),
    ],
    data,
    records: () => [data()],
  };
};
