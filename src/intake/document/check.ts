import type { z } from 'zod';
import type { Path } from '../../domain/problem/location.ts';
import type { Flaw, Problem } from '../../domain/problem/problem.ts';
import { error } from '../../domain/problem/problem.ts';
import { cutByComma } from '../../domain/written/cut-by-comma.ts';
import { letterComplaint } from '../../domain/written/letters.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { scalarComplaint } from '../../domain/written/scalar-fault.ts';
import { type ScalarFault, scalarFaults } from '../../domain/written/scalars.ts';
import type { Complaint } from '../../messages/index.ts';
import { type Document, dataOf, nodeAt } from './document.ts';
import { keyOf } from './keys.ts';
import { placed } from './placed.ts';
import { discriminatorsAt, fieldsAt } from './schema-keys.ts';

export type Checked<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

interface Subject {
  readonly document: Document;
  readonly schema: z.ZodType;
  readonly data: unknown;
}

const MOST_QUOTED = 60;

/** What stands at a path, short enough to be quoted. */
const foundAt = ({ document }: Subject, path: Path): string => {
  const node = nodeAt(document.root, path);
  if (node?.type === 'map') return '{…}';
  if (node?.type === 'list') return '[…]';
  const text = node?.text ?? '';
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
};

const isScalarFault = (text: string): text is ScalarFault => scalarFaults.some((fault) => fault === text);

const plainPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

const unknownKeys = (keys: readonly string[], path: Path, subject: Subject): readonly Flaw[] => {
  const allowed = fieldsAt(subject.schema, subject.data, path).map(keyOf);
  return keys.map((field) => {
    const at = [...path, field];
    const node = nodeAt(subject.document.root, path);
    const written = node?.type === 'map' ? (node.entries.get(field)?.written ?? field) : field;
    return error(
      { code: 'unknown-key', args: { key: written, suggestion: nearest(written, allowed), allowed } },
      at,
      { atKey: true },
    );
  });
};

const wrongChoice = (found: string, allowed: readonly string[]): Complaint =>
  letterComplaint(found) ?? {
    code: 'wrong-choice',
    args: { found, allowed, suggestion: nearest(found, allowed) },
  };

/** A letter that looks like another one explains more than the shape that is asked for. */
const badScalar = (code: ScalarFault, path: Path, subject: Subject): Complaint => {
  // An answer may be written as a word alone, where its result stands one step up.
  const node = nodeAt(subject.document.root, path) ?? nodeAt(subject.document.root, path.slice(0, -1));
  const written = node?.type === 'scalar' ? (node.text ?? '') : '';
  return letterComplaint(written) ?? scalarComplaint(code, written);
};

/** The texts of a list. */
const itemsAt = ({ document }: Subject, path: Path): readonly (string | null)[] => {
  const node = nodeAt(document.root, path);
  return node?.type === 'list' ? node.items.map((item) => (item.type === 'scalar' ? item.text : null)) : [];
};

const wrongType = (expected: string, path: Path, subject: Subject): Complaint => {
  if (isAbsent(path, subject)) return missing(path, subject);
  const found = foundAt(subject, path);
  if (expected === 'array') return { code: 'expected-list', args: { found } };
  if (expected === 'string')
    return cutByComma(itemsAt(subject, path)) ?? { code: 'expected-text', args: { found } };
  const allowed = fieldsAt(subject.schema, subject.data, path).map(keyOf);
  return { code: 'expected-map', args: { found, allowed } };
};

type Issue = z.core.$ZodIssue;

const isAbsent = (path: Path, { document }: Subject): boolean => {
  const node = nodeAt(document.root, path);
  return node === undefined || (node.type === 'scalar' && node.text === null);
};

/** A key that stands there without a value is filled in where it stands; one that does not is added. An item of a list has a number instead of a key. */
const missing = (path: Path, { document }: Subject): Complaint => {
  const key = path.at(-1) ?? '';
  if (typeof key === 'number') {
    const of = path.findLast((step) => typeof step === 'string') ?? '';
    return { code: 'empty-item', args: { key: keyOf(String(of)), item: key + 1 } };
  }
  // The outermost field tells most: whose answer it is, not of which criterion.
  const within = path.length > 1 ? path[0] : undefined;
  return {
    code: nodeAt(document.root, path) === undefined ? 'missing-key' : 'empty-value',
    args: {
      key: keyOf(String(key)),
      ...(typeof within === 'string' ? { within: keyOf(within) } : {}),
    },
  };
};

/** Of the branches of a union the one for what was written is meant: a scalar is held against the words, anything else against the shapes. */
const meantBranch = (
  branches: readonly (readonly Issue[])[],
  path: Path,
  subject: Subject,
): readonly Issue[] => {
  const scalar = nodeAt(subject.document.root, path)?.type === 'scalar';
  const forWords = (issues: readonly Issue[]) =>
    issues.some(({ code, path: at }) => code === 'invalid_value' && at.length === 0);
  return branches.find((issues) => forWords(issues) === scalar) ?? branches[0] ?? [];
};

const tooBig = ({ origin, maximum }: z.core.$ZodIssueTooBig, path: Path, subject: Subject): Complaint =>
  origin === 'array'
    ? { code: 'too-many-items', args: { maximum: Number(maximum), found: itemsAt(subject, path).length } }
    : { code: 'too-long', args: { maximum: Number(maximum) } };

const flawsOf = (issue: Issue, base: Path, subject: Subject): readonly Flaw[] => {
  const path = [...base, ...plainPath(issue.path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, subject);
    case 'invalid_type':
      return [error(wrongType(issue.expected, path, subject), path)];
    case 'invalid_value':
      return isAbsent(path, subject)
        ? [error(missing(path, subject), path)]
        : [error(wrongChoice(foundAt(subject, path), issue.values.map(String)), path)];
    case 'invalid_union': {
      if (issue.errors.length > 0)
        return meantBranch(issue.errors, path, subject).flatMap((inner) => flawsOf(inner, path, subject));
      const allowed = discriminatorsAt(subject.schema, subject.data, path.slice(0, -1));
      const complaint: Complaint = isAbsent(path, subject)
        ? missing(path, subject)
        : wrongChoice(foundAt(subject, path), allowed);
      return [error(complaint, path)];
    }
    case 'too_small':
      return [error({ code: 'too-short', args: { minimum: Number(issue.minimum) } }, path)];
    case 'too_big':
      return [error(tooBig(issue, path, subject), path)];
    default:
      return [
        isScalarFault(issue.message)
          ? error(badScalar(issue.message, path, subject), path)
          : error({ code: 'invalid' }, path),
      ];
  }
};

/** A key that is only misspelt is not missed besides. */
const withoutEchoes = (flaws: readonly Flaw[]): readonly Flaw[] => {
  const around = (path: Path) => path.slice(0, -1).join('/');
  const meant = new Set(
    flaws.flatMap(({ complaint, path }) =>
      complaint.code === 'unknown-key' ? [`${around(path)} ${complaint.args.suggestion}`] : [],
    ),
  );
  return flaws.filter(
    ({ complaint, path }) =>
      complaint.code !== 'missing-key' || !meant.has(`${around(path)} ${complaint.args.key}`),
  );
};

/** Checks a document against a schema; every complaint of zod becomes one of ours, with its place. */
export const check = <Schema extends z.ZodType>(
  document: Document,
  schema: Schema,
): Checked<z.output<Schema>> => {
  const data = dataOf(document.root);
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const subject: Subject = { document, schema, data };
  const flaws = result.error.issues.flatMap((issue) => flawsOf(issue, [], subject));
  return { problems: placed(document, withoutEchoes(flaws)) };
};
