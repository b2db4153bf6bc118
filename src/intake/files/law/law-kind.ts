import { type Document, nodeAt } from '../../document/document.ts';

/** Meetings and workspaces name a rubric too, and cases; only these say whose they are in other ways. */
const NO_RUBRIC = ['unit', 'date', 'kind', 'facts', 'selfAnswers', 'partyOrganisation', 'cases'];

export const isRubricFile = ({ root }: Document): boolean =>
  nodeAt(root, ['rubric']) !== undefined && NO_RUBRIC.every((field) => nodeAt(root, [field]) === undefined);

export const isCasesFile = ({ root }: Document): boolean => nodeAt(root, ['cases']) !== undefined;

export const isRuleFile = ({ root }: Document): boolean =>
  nodeAt(root, ['annualRule']) !== undefined && nodeAt(root, ['approach']) !== undefined;

export const isObligationsFile = ({ root }: Document): boolean =>
  nodeAt(root, ['obligations']) !== undefined && nodeAt(root, ['partyOrganisation']) === undefined;

export const isRatingLawFile = ({ root }: Document): boolean => nodeAt(root, ['ratingLaw']) !== undefined;
