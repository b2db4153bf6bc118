import type { Points } from '../../../domain/values/hundredths.ts';
import type { Summary } from '../../../engine/period/summarise.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import type { Block } from '../../page.ts';
import type { View } from '../view.ts';
import { glanceView } from './glance.ts';
import { kindsView } from './kinds.ts';
import { lossesView } from './losses.ts';
import { movementView } from './movement.ts';
import { nearView } from './near.ts';
import { trendView } from './trend.ts';

export type { View } from '../view.ts';

/** What a view may look at. */
export interface Seen {
  readonly summary: Summary;
  /** The rubrics that the period rests on. */
  readonly rubrics: readonly Rubric[];
  /** The period of the same kind before, where the view asks for it. */
  readonly previous: Summary;
  /** How near is near. */
  readonly within: Points;
  /** How it stands with obligations, where the view asks for it and the workspace follows some. */
  readonly obligations: readonly Block[];
}

const views = {
  'toan-canh': (seen: Seen) => glanceView(seen),
  'loai-hinh': ({ summary }: Seen) => kindsView(summary),
  'xu-huong': ({ summary, previous }: Seen) => trendView(summary, previous),
  'mat-diem': ({ summary, rubrics }: Seen) => lossesView(summary, rubrics),
  'sat-muc': ({ summary, within }: Seen) => nearView(summary, within),
  'bien-dong': ({ summary }: Seen) => movementView(summary),
} satisfies Record<string, (seen: Seen) => View>;

export type ViewName = keyof typeof views;

/** The table that a report has unless another is asked for. */
export const LIST = 'danh-sach';

export const viewNames: readonly string[] = [LIST, ...Object.keys(views)];

export const isViewName = (name: string): name is ViewName => Object.hasOwn(views, name);

export const asksForObligations = (name: ViewName | null): boolean => name === 'toan-canh';

export const asksForPrevious = (name: ViewName | null): boolean => name === 'xu-huong';

export const viewOf = (name: ViewName, seen: Seen): View => views[name](seen);
