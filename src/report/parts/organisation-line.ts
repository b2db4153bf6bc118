import { labels } from '../../messages/labels/index.ts';
import { type Block, text } from '../page.ts';

/** Whose report it is; outside any workspace nobody's. A paper says it in its head. */
export const organisationLine = (
  organisation: { readonly id: string; readonly name: string } | null,
): readonly Block[] =>
  organisation === null
    ? []
    : [{ ...text(labels.organisation(organisation.name, organisation.id)), inHead: true }];
