import { placeLists, placeWords } from '../../messages/words/places.ts';
import type { Templated } from '../../rubric/file/paper-template.ts';
import type { WordForm } from '../page.ts';

/** Texts by the names of their places; an empty one has nothing to say. */
export type Texts = ReadonlyMap<string, string>;

/** What the places of a paper's words stand for: texts, and lists whose every item is a row of a table. */
export type Places = Pick<WordForm, 'texts' | 'lists'>;

type OfOffice = Readonly<Record<keyof typeof placeWords.office, string>>;

/** The texts of every place that a result has, by name. */
export type OfResult<Of extends Templated> = Readonly<Record<keyof (typeof placeWords)[Of], string>>;

/** The texts of every place that an item of the list of a result has. */
export type OfItem<Of extends Templated> = Readonly<Record<(typeof placeLists)[Of]['items'][number], string>>;

type Named = Readonly<Record<string, { readonly name: string }>>;

/** Texts by the names that people write, from those by ours. */
const textsOf = (names: Named, texts: Readonly<Record<string, string>>): Texts =>
  new Map(Object.entries(texts).map(([key, said]) => [names[key]?.name ?? key, said]));

export const placesOf = <Of extends Templated>(
  of: Of,
  office: OfOffice,
  result: OfResult<Of>,
  rows: readonly OfItem<Of>[],
): Places => {
  const { list, items } = placeLists[of];
  return {
    texts: new Map([...textsOf(placeWords.office, office), ...textsOf(placeWords[of], result)]),
    lists: new Map([
      [
        placeWords.lists[list].name,
        {
          items: items.map((item) => placeWords.items[item].name),
          rows: rows.map((row) => textsOf(placeWords.items, row)),
        },
      ],
    ]),
  };
};
