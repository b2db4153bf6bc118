import { grouped } from '../../domain/values/grouped.ts';
import type { ObligationState, Standing } from '../../engine/track/state.ts';
import { say } from '../../messages/index.ts';
import { trackLabels } from '../../messages/labels/track.ts';
import { type Block, gap, heading, type Tone, text } from '../page.ts';
import {
  byReason,
  everyStanding,
  nameOfRequirement,
  type Reasoning,
  type Subject,
  type Told,
  whoOf,
} from './track-subjects.ts';

/** Some of whom the same is said, and what. */
interface Said {
  readonly who: readonly Subject[];
  readonly items: readonly string[];
}

/** A reason that many have each by its own meeting, without the meeting. */
const reasonOfMany: Reasoning = (reason) => {
  if (reason.code === 'obligation-not-voted')
    return say({ ...reason, args: { ...reason.args, meeting: null } });
  if (reason.code === 'obligation-not-scored') return say({ ...reason, args: { meeting: null } });
  return say(reason);
};

/** What is told of one, each span with its reason; requirements of which the same is said stand in one item. */
const itemsOf = (told: readonly Told[], reasoning: Reasoning): readonly string[] => {
  const said = [...grouped(told, ({ tracked }) => tracked)].map(([tracked, some]) => ({
    name: nameOfRequirement(tracked),
    spans: byReason(
      some.map(({ standing }) => standing),
      reasoning,
    ).map(({ spans, reason }) => trackLabels.spansReason(spans, reason)),
  }));
  return [...grouped(said, ({ spans }) => spans.join('; ')).values()].map((alike) =>
    trackLabels.item(
      alike.map(({ name }) => name),
      alike[0]?.spans ?? [],
    ),
  );
};

/** Those of whom the same is said stand together. */
const together = (said: readonly Said[]): readonly Said[] =>
  [...grouped(said, ({ who, items }) => [who[0]?.sort, ...items].join('\n')).values()].map((alike) => ({
    who: alike.flatMap(({ who }) => who),
    items: alike[0]?.items ?? [],
  }));

/** What is told by name stands so while fewer are told of. */
const FEWEST = 4;
/** One exception in so many leaves nearly all. */
const ONE_IN = 10;

const IDLE: ReadonlySet<ObligationState> = new Set(['inactive', 'no-meeting']);

const spanKey = ({ subject: { sort }, tracked: { law, id }, standing: { span } }: Told): string =>
  [sort, law, id, span.id].join(' ');

/** What is told of nearly all of whom a requirement asks something in a span, a group each. */
const nearlyAll = (every: readonly Told[], told: readonly Told[]): readonly (readonly Told[])[] => {
  const asked = grouped(
    every.filter(({ standing }) => !IDLE.has(standing.state)),
    spanKey,
  );
  const alike = grouped(told, (one) => `${spanKey(one)} ${reasonOfMany(one.standing.reason)}`);
  return [...alike.values()].filter((some) => {
    const [first] = some;
    const all = first === undefined ? 0 : (asked.get(spanKey(first))?.length ?? 0);
    return some.length >= FEWEST && (all - some.length) * ONE_IN <= all;
  });
};

/** The same, those of whom all of it is told together. */
const saidOfMany = (groups: readonly (readonly Told[])[]): readonly Said[] => {
  const idsOf = (some: readonly Told[]) => some.map(({ subject }) => `${subject.sort} ${subject.id}`).join();
  return [...grouped(groups, idsOf).values()].map((alike) => ({
    who: alike[0]?.map(({ subject }) => subject) ?? [],
    items: itemsOf(
      alike.flatMap(([first]) => (first === undefined ? [] : [first])),
      reasonOfMany,
    ),
  }));
};

/** What holds of some: what nearly all share once, and then body by body what is its own; those of whom the same is said stand together. */
export const listed = (
  title: string,
  subjects: readonly Subject[],
  holds: (standing: Standing) => boolean,
  tone: Tone,
): readonly Block[] => {
  const every = everyStanding(subjects);
  const told = every.filter(({ standing }) => holds(standing));
  const shared = nearlyAll(every, told);
  const isShared = new Set(shared.flat());
  const own = grouped(
    told.filter((one) => !isShared.has(one)),
    ({ subject }) => subject,
  );
  const said = [
    ...saidOfMany(shared),
    ...together([...own].map(([subject, its]) => ({ who: [subject], items: itemsOf(its, say) }))),
  ];
  const lines = said.flatMap(({ who, items }): readonly Block[] => {
    const sort = who[0]?.sort;
    const all = subjects.filter((one) => one.sort === sort);
    return [text(whoOf(who, all), tone), ...items.map((item) => text(item, undefined, 2))];
  });
  return lines.length === 0 ? [] : [gap, heading(title, 2), ...lines];
};
