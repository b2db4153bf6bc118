import type { Mark } from '../../domain/meeting/assessment.ts';
import { labels, type Proposed } from '../../messages/labels/index.ts';
import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import type { Obligations } from '../../rubric/file/obligations.ts';
import { type Citation, sourceOf } from '../../rubric/file/provenance.ts';
import type { RatingLaw } from '../../rubric/file/rating-law.ts';
import type { RubricFile } from '../../rubric/rubric.ts';
import { type Block, gap, heading, text } from '../page.ts';
import { sourceText } from '../parts/source-text.ts';

export const INDENT = 5;

type Headed = RubricFile | AnnualRule | Obligations | RatingLaw;

/** What a printed file of the law begins with. */
export const headBlocks = (file: Headed, id: string, sha256: string): readonly Block[] => {
  const { regulation, inForce, status } = file;
  const field = (name: string, value: string) => text(labels.field(name, value));
  return [
    heading(file.name),
    field(labels.code, labels.codeVersion(id, inForce.from)),
    field(
      labels.regulation,
      labels.sourceWithMark(
        labels.regulationName(regulation.name, regulation.number, regulation.date),
        regulation.mark,
      ),
    ),
    field(labels.issuedBy, regulation.issuer),
    field(labels.inForce, labels.sourceWithMark(labels.inForceSpan(inForce.from, inForce.to), inForce.mark)),
    ...('extends' in file && file.extends !== undefined
      ? [field(labels.extendsTitle, labels.codeVersion(file.extends.rubric, file.extends.version))]
      : []),
    ...('appliesTo' in file && file.appliesTo !== undefined
      ? [field(labels.appliesToTitle, labels.appliesTo(file.appliesTo.kind, file.appliesTo.unitKind))]
      : []),
    ...('step' in file && file.step !== undefined
      ? [field(labels.stepTitle, labels.decimal(file.step))]
      : []),
    text(labels.field(labels.known, labels.status(status)), status === 'day_du' ? undefined : 'warn'),
    text(labels.field(labels.hash, sha256), 'muted'),
  ];
};

export const listBlocks = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [gap, heading(title, 2), ...items.map((item) => text(`- ${item}`))];

/** What a printed file of the law ends with: readings, open questions, sources and what became of their articles. */
export const tailBlocks = (file: Headed): readonly Block[] => [
  ...listBlocks(
    labels.readingsHeading,
    file.readings.map(({ question, chosen, mark }) => labels.readingItem(question, chosen, mark)),
  ),
  ...listBlocks(labels.questionsHeading, file.openQuestions),
  ...listBlocks(
    labels.sourcesHeading,
    file.sources.map(({ id, name, address, mark }) => labels.sourceItem(id, name, address, mark)),
  ),
  ...file.sources.flatMap(({ name, articles }) =>
    listBlocks(
      labels.articlesHeading(name),
      articles.map((article) =>
        labels.articleItem(article.id, article.name, article.disposition, article.note),
      ),
    ),
  ),
];

interface Cited {
  readonly citation: Citation;
  readonly mark: Mark;
}

const proposedBy = (file: Headed): Proposed => {
  if ('requirement' in file) return 'duty';
  return 'groups' in file ? 'points' : 'rating';
};

/** Where an element comes from, how sure that is, and its own words where they are at hand. */
export const sourceBlocks = (
  cited: Cited,
  file: Headed,
  indent: number,
  proposed: Proposed = proposedBy(file),
): readonly Block[] => {
  const source = sourceOf(cited, file.sources);
  return [
    text(labels.citation(sourceText(source), source.mark, proposed), 'muted', indent),
    ...(source.quote === undefined ? [] : [text(labels.quote(source.quote), 'muted', indent)]),
  ];
};
