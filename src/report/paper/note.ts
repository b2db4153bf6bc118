import { labels } from '../../messages/labels/index.ts';

/** A note as paper can say it: without what is to be typed to see more. */
export const onPaper = (note: string): string => note.replace(labels.readingsHint, '');
