import type { Source } from '../../domain/meeting/assessment.ts';
import { labels } from '../../messages/labels/index.ts';

/** The document of a source and the place in it, as both pages and data name it. */
export const sourceText = ({ document, place }: Source): string => labels.sourceText(document, place);
