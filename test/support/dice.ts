/** Numbers below a bound that come again in the same order for the same seed. */
export const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};
