/** An event of a made-up organisation, days as numbers. */
export interface MadeEvent {
  readonly day: number;
  readonly kind:
    | 'thanh_lap'
    | 'sap_nhap'
    | 'hop_nhat'
    | 'chia_tach'
    | 've'
    | 'ra_ngoai'
    | 'tu_ngoai'
    | 'doi_ten'
    | 'ket_thuc';
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The new name or parent. */
  readonly value?: string;
}

/** A unit on a day, as the simulation has it. */
export interface Simulated {
  readonly name: string;
  readonly parent: string;
}

export type DayState = ReadonlyMap<string, Simulated>;

/** What each unit is declared as on its first day. */
export type FirstStates = ReadonlyMap<string, Simulated>;

/** Lives through the days one by one: on each day every event of the day is done to the units that are there. The state of a day is what stands in the evening. */
export const liveThrough = (
  days: number,
  atFirst: readonly string[],
  declared: FirstStates,
  events: readonly MadeEvent[],
): readonly DayState[] => {
  const evenings: DayState[] = [];
  let now = new Map(atFirst.flatMap((id) => entry(id, declared)));
  for (let day = 0; day < days; day++) {
    now = new Map(now);
    // Whoever ends on a day is still there that evening, and gone the next morning.
    for (const id of events
      .filter(({ kind, day: on }) => kind === 'ket_thuc' && on === day - 1)
      .flatMap(gone))
      now.delete(id);
    for (const event of events.filter(({ kind, day: on }) => kind !== 'ket_thuc' && on === day))
      happen(event, now, declared);
    evenings.push(new Map(now));
  }
  return evenings;
};

const gone = ({ before }: MadeEvent): readonly string[] => before;

const entry = (id: string, declared: FirstStates): readonly (readonly [string, Simulated])[] => {
  const state = declared.get(id);
  return state === undefined ? [] : [[id, state]];
};

const happen = (
  { kind, before, after, value }: MadeEvent,
  now: Map<string, Simulated>,
  declared: FirstStates,
) => {
  const kept = new Map(now);
  for (const id of before) now.delete(id);
  for (const id of after) {
    const state = kept.get(id) ?? declared.get(id);
    if (state === undefined) throw new Error(`nothing is known of ${id}`);
    if (kind === 'doi_ten') now.set(id, { ...state, name: value ?? '' });
    else if (kind === 've') now.set(id, { ...state, parent: value ?? '' });
    else now.set(id, state);
  }
};
