import type { Complaint } from '../../../../messages/index.ts';
import { readMarkup } from './markup.ts';
import { relationshipsPart, targetPart } from './part-name.ts';
import type { PartReader } from './zip-part.ts';

/** One part that another one refers to. */
export interface Relationship {
  /** The last word of its type, such as `worksheet`; the words before it differ between editions of the standard. */
  readonly type: string;
  readonly part: string;
}

export type Relationships =
  | { readonly byId: ReadonlyMap<string, Relationship> }
  | { readonly complaint: Complaint };

/** What a part refers to; the archive itself is the part without a name. */
export const relationshipsOf = (read: PartReader, source: string): Relationships => {
  const byId = new Map<string, Relationship>();
  const complaint = readMarkup(read, relationshipsPart(source), {
    root: 'Relationships',
    open: (name, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
      if (name === 'Relationship' && TargetMode !== 'External')
        byId.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: targetPart(source, Target) });
    },
  });
  return complaint === undefined ? { byId } : { complaint };
};
