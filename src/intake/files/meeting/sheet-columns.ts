import { standardFacts } from '../../../domain/meeting/facts.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { type Document, type Entry, makeDocument, type Node } from '../../document/document.ts';

/** A document whose columns are all known, and what is to be said of those that are not. */
export interface Settled {
  readonly document: Document;
  readonly flaws: readonly Flaw[];
}

type Entries = ReadonlyMap<string, Entry>;

export const entriesAt = (node: Node | undefined): Entries =>
  node?.type === 'map' ? node.entries : new Map<string, Entry>();

/** The same place with one value more. */
const withAnswer = (answers: Entries, id: string, entry: Entry): Entries =>
  answers.has(id) ? answers : new Map([...answers, [id, { ...entry, written: id }]]);

/** A document whose entries below some fields are others. */
export const withEntries = (
  { root, file, place }: Document,
  changed: ReadonlyMap<string, Entries>,
): Document => {
  const entries = new Map(entriesAt(root));
  for (const [field, inner] of changed) {
    const known = entries.get(field);
    const [sample] = inner.values();
    const around = known ?? sample;
    if (around === undefined) entries.delete(field);
    else
      entries.set(field, {
        ...around,
        value: { type: 'map', span: around.value.span, entries: inner },
      });
  }
  return makeDocument(file, (span) => place({ node: root, span }), { type: 'map', span: root.span, entries });
};

/** Settles the columns of a table that are none of ours, now that the rubric is known: a fact of its own, a criterion of that very code, a heading that is nearly one of ours, or a column of the office's own, which is noticed and left out. */
export const settleColumns = (document: Document, rubric: Rubric): Settled => {
  const root = entriesAt(document.root);
  const facts = entriesAt(root.get('facts')?.value);
  const loose = [...facts].filter(
    ([id, { loose: isLoose }]) => isLoose === true && !rubric.factTypes.has(id),
  );
  if (loose.length === 0) return { document, flaws: [] };
  const known = [...new Set([...rubric.factTypes.keys(), ...standardFacts.keys()])];
  const kept = new Map(facts);
  let answers = entriesAt(root.get('selfAnswers')?.value);
  const flaws = loose.flatMap(([id, entry]): readonly Flaw[] => {
    kept.delete(id);
    if (rubric.scorings.has(entry.written)) {
      answers = withAnswer(answers, entry.written, entry);
      return [];
    }
    const suggestion = nearest(id, known);
    const path = ['facts', id];
    return suggestion === null
      ? [warning({ code: 'column-unknown', args: { heading: entry.written } }, path, { atKey: true })]
      : [
          error({ code: 'unknown-fact', args: { key: id, suggestion, allowed: known } }, path, {
            atKey: true,
          }),
        ];
  });
  const changed = new Map<string, Entries>([['facts', kept]]);
  if (answers.size > 0) changed.set('selfAnswers', answers);
  return { document: withEntries(document, changed), flaws };
};
