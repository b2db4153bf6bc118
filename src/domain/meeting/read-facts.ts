import type { Path } from '../problem/location.ts';
import { error, type Flaw } from '../problem/problem.ts';
import { cutByComma } from '../written/cut-by-comma.ts';
import { letterComplaint } from '../written/letters.ts';
import { nearest } from '../written/nearest.ts';
import { trimmed } from '../written/trimmed.ts';
import { factFault, type NamedFact } from './fact-fault.ts';
import { type FactId, type Facts, type FactType, type FactValue, listText, parseFact } from './facts.ts';

/** Facts as they are written: each a text, or the items of a list. */
export type WrittenFacts = Readonly<Record<FactId, string | readonly string[]>>;

/** The facts that a regulation knows: their types, and what they are called in a complaint. */
export interface KnownFacts {
  readonly types: ReadonlyMap<FactId, FactType>;
  readonly nameOf: (id: FactId) => NamedFact;
}

/** Reads the facts that stand at a path, each as its type asks; one that cannot be read is left out and complained of. */
export const readFacts = (
  written: WrittenFacts,
  { types, nameOf }: KnownFacts,
  at: Path,
): { readonly facts: Facts; readonly flaws: readonly Flaw[] } => {
  const facts = new Map<FactId, FactValue>();
  const flaws = Object.entries(written).flatMap(([id, value]): readonly Flaw[] => {
    const path = [...at, id];
    const type = types.get(id);
    if (type === undefined) {
      const allowed = [...types.keys()];
      const args = { key: id, suggestion: nearest(id, allowed), allowed };
      return [error({ code: 'unknown-fact', args }, path, { atKey: true })];
    }
    if (typeof value !== 'string' && type !== 'danh_sach')
      return [error(cutByComma(value) ?? { code: 'expected-text', args: { found: '[…]' } }, path)];
    const text = typeof value === 'string' ? trimmed(value) : listText(value);
    const fact = parseFact(type, text);
    if (fact === undefined) return [error(letterComplaint(text) ?? factFault(type, text, nameOf(id)), path)];
    facts.set(id, fact);
    return [];
  });
  return { facts, flaws };
};
