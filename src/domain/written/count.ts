const FIGURES = 5;
const COUNT = new RegExp(`^\\d{1,${FIGURES}}$`);

/** No more people, times or minutes are counted than so many. */
export const MOST_COUNTED = 10 ** FIGURES - 1;

/** Reads a whole number of people, times or minutes, not negative. */
export const parseCount = (text: string): number | undefined => (COUNT.test(text) ? Number(text) : undefined);
