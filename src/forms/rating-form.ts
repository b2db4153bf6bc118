import { keyOf } from '../intake/document/keys.ts';
import { form } from '../messages/words/blank-form.ts';
import type { RatingLaw } from '../rubric/file/rating-law.ts';

/** The units to be rated for a year, by the regulation in force. */
export interface RatingBlank {
  readonly year: number;
  readonly law: RatingLaw;
  readonly units: readonly { readonly id: string; readonly name: string | null }[];
}

/** The file of a year's ratings with every unit and every question, all still empty. */
export const ratingForm = ({ year, law, units }: RatingBlank): string =>
  [
    ...form.ratingHead.map((line) => `# ${line}`),
    `${keyOf('year')}: ${year}`,
    `${keyOf('unit')}:`,
    ...units.flatMap(({ id, name }) => [
      `  - ${keyOf('id')}: ${id}${name === null ? '' : ` # ${name}`}`,
      `    ${keyOf('points')}: # ${form.ratingPoints}`,
      `    ${keyOf('facts')}:`,
      ...law.ownFacts.map(
        ({ id: fact, name: title, ask = title, type }) =>
          `      ${fact}: # ${type === 'co_khong' ? form.yesNo(ask) : ask}`,
      ),
      `    ${keyOf('selfRating')}: # ${law.bands.map((level) => `${level.id} (${level.name})`).join(' | ')}`,
      `    ${keyOf('proposal')}:`,
      `    ${keyOf('decision')}:`,
    ]),
    '',
  ].join('\n');
