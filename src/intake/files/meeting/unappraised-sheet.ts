import { sheetNamed } from '../../../domain/meeting/filing.ts';
import { type Document, type Node, nodeAt } from '../../document/document.ts';

const textAt = (root: Node, ...path: readonly string[]): string | null => {
  const node = nodeAt(root, path);
  return node?.type === 'scalar' ? node.text : null;
};

const saysNothing = (node: Node): boolean => {
  if (node.type === 'scalar') return node.text === null;
  const inner = node.type === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return inner.every(saysNothing);
};

/** Whether a record is still the copy of a sheet that was made for appraising it: it names that sheet by what it said, has a place for an appraisal in which nothing stands, and calls itself no correction. */
export const isUnappraised = ({ root }: Document): boolean => {
  const appraisal = nodeAt(root, ['appraisedAnswers']);
  if (appraisal === undefined || !saysNothing(appraisal)) return false;
  const { file, hash } = sheetNamed(textAt(root, 'supersedes', 'sheets') ?? '');
  return file !== null && hash !== null && textAt(root, 'sheetState') === null;
};
