import { SaxesParser } from 'saxes';
import type { Complaint } from '../../../../messages/index.ts';
import { sniff } from '../../text/encoding/unicode.ts';
import { finished, type Steps } from './steps.ts';
import type { PartReader } from './zip-part.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part. Names are without the prefix of their namespace. */
export interface Elements {
  /** The name of the outermost element. */
  readonly root: string;
  readonly open?: (name: string, attributes: Attributes, parent: string) => void;
  /** An element that ends, with the text behind its last inner element. */
  readonly close?: (name: string, text: string, parent: string) => void;
}

/** The markup of a part is fed in such pieces, so that a large one is never held as text as well. */
const PIECE = 65_536;

/** A workbook is written in Unicode; what says otherwise of itself would be misread. */
const UNICODE = /^(?:utf-?(?:8|16(?:le|be)?)|us-ascii)$/i;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute that has a namespace of its own, such as the `r:id` of a sheet, whatever the prefix. */
export const prefixed = (attributes: Attributes, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

type FaultCode = 'part-broken' | 'part-encoding' | 'workbook-doctype';

/** Reads well-formed markup in UTF-8 or UTF-16 from beginning to end; a part that breaks off has told nothing. */
function* parse(bytes: Uint8Array, { root, open, close }: Elements): Steps<FaultCode | undefined> {
  const parser = new SaxesParser();
  const parents: string[] = [''];
  let fault: FaultCode | undefined;
  let text = '';
  parser.on('error', () => {
    fault ??= 'part-broken';
  });
  parser.on('doctype', () => {
    fault = 'workbook-doctype';
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !UNICODE.test(encoding)) fault ??= 'part-encoding';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('cdata', (more) => {
    text += more;
  });
  parser.on('opentag', ({ name: written, attributes }) => {
    const name = localName(written);
    const parent = parents.at(-1) ?? '';
    if (parent === '' && name !== root) fault ??= 'part-broken';
    text = '';
    if (fault === undefined) open?.(name, attributes, parent);
    parents.push(name);
  });
  parser.on('closetag', () => {
    const name = parents.pop() ?? '';
    if (fault === undefined) close?.(name, text, parents.at(-1) ?? '');
    text = '';
  });
  const { encoding } = sniff(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length && fault === undefined; at += PIECE) {
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
      yield;
    }
    if (fault === undefined) parser.write(decoder.decode()).close();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    fault ??= 'part-encoding';
  }
  return fault;
}

/** Reads a part through its elements, piece by piece; what is wrong with it is told with its name. */
export function* markupSteps(
  read: PartReader,
  part: string,
  elements: Elements,
): Steps<Complaint | undefined> {
  const found = read(part);
  if ('complaint' in found) return found.complaint;
  const code = yield* parse(found.bytes, elements);
  return code === undefined ? undefined : { code, args: { part } };
}

/** The same in one go. */
export const readMarkup = (...given: Parameters<typeof markupSteps>): Complaint | undefined =>
  finished(markupSteps(...given));
