import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import type { Citation, Sources } from '../../file/provenance.ts';
import { linesOf } from '../../lines.ts';
import type { RubricFile } from '../../rubric.ts';
import { type Cited, citedIn } from './header.ts';
import type { Rule } from './rule.ts';

/** Whether a place lies in an article: the article itself, or something inside it. */
const liesIn = (place: string, article: string): boolean =>
  place === article || (place.startsWith(article) && /^[\s.,;:/()]/u.test(place.slice(article.length)));

const citedPlaces = (cited: readonly Cited[], document: string): readonly string[] =>
  cited.flatMap(({ citation }) =>
    citation?.document === document && citation.place !== undefined ? [citation.place] : [],
  );

/** Flaws between what a file cites and what it says of the articles of its sources; shared by all kinds of law. */
export const articleFlaws = (cited: readonly Cited[], sources: Sources): readonly Flaw[] => {
  // A place in a document that is not there is told of as that, and may be meant of any.
  const astray = cited.flatMap(({ citation }) =>
    citation?.place === undefined || sources.some(({ id }) => id === citation.document)
      ? []
      : [citation.place],
  );
  return [
    ...cited.flatMap(({ citation, path }): readonly Flaw[] => {
      const articles = sources.filter(({ id }) => id === citation?.document).flatMap((one) => one.articles);
      if (citation?.place === undefined || articles.length === 0) return [];
      const { place } = citation;
      const found = articles.find((article) => liesIn(place, article.id));
      if (found === undefined)
        return [
          error({ code: 'article-unlisted', args: { place, document: citation.document } }, [
            ...path,
            'citation',
            'place',
          ]),
        ];
      return found.disposition === 'da_ma_hoa'
        ? []
        : [
            error({ code: 'article-not-encoded', args: { place, disposition: found.disposition } }, [
              ...path,
              'citation',
              'place',
            ]),
          ];
    }),
    ...sources.flatMap(({ id, articles }, source) =>
      articles.flatMap((article, index): readonly Flaw[] => {
        const path = ['sources', source, 'articles', index];
        if (article.disposition === 'chua_ro' && article.note === undefined)
          return [error({ code: 'article-open-question', args: { article: article.id } }, path)];
        const isCited = [...citedPlaces(cited, id), ...astray].some((place) => liesIn(place, article.id));
        return article.disposition === 'da_ma_hoa' && !isCited
          ? [error({ code: 'article-uncited', args: { article: article.id } }, path)]
          : [];
      }),
    ),
  ];
};

/** Of a document whose articles are listed, every place that is cited is one of them, and every article that is said to be encoded is cited. */
export const articlesAreAccountedFor: Rule = (file) => articleFlaws(citedIn(file), file.sources);

/** No source is left without a list of its articles, and none of its articles is listed twice. */
export const articlesAreListed: Rule = ({ sources }) =>
  sources.flatMap(({ name, articles }, source): readonly Flaw[] => {
    if (articles.length === 0)
      return [warning({ code: 'articles-missing', args: { document: name } }, ['sources', source])];
    return articles.flatMap((article, index) =>
      articles.findIndex((other) => other.id === article.id) < index
        ? [
            error({ code: 'duplicate-id', args: { id: article.id } }, [
              'sources',
              source,
              'articles',
              index,
              'id',
            ]),
          ]
        : [],
    );
  });

const isRead = (citation: Citation, sources: Sources): boolean =>
  sources.find(({ id }) => id === citation.document)?.mark === 'van_ban';

/** Flaws of elements that are said to be the regulation's own wording and quote none. */
export const quoteFlaws = (cited: readonly Cited[]): readonly Flaw[] =>
  cited.flatMap(({ citation, mark, path }) =>
    mark === 'van_ban' && citation !== undefined && citation.quote === undefined
      ? [error({ code: 'quote-missing', args: { mark } }, [...path, 'citation'])]
      : [],
  );

/** Whatever is said to be the regulation's own wording quotes it. */
export const wordingIsQuoted: Rule = (file) => quoteFlaws(citedIn(file));

/** Lines whose wording is not at hand: said once, with the first of them. */
export const quotesAreWanted: Rule = (file) => {
  const without = linesOf(file).filter(
    ({ criterion: { citation, mark } }) => citation.quote === undefined && mark === 'thu_cap',
  );
  const [first] = without;
  if (first === undefined) return [];
  const criteria = without.map(({ criterion }) => criterion.id);
  return [warning({ code: 'quotes-wanted', args: { criteria } }, [...first.path, 'citation'])];
};

/** Flaws of elements that are surer than their source. */
export const markFlaws = (cited: readonly Cited[], sources: Sources): readonly Flaw[] =>
  cited.flatMap(({ citation, mark, path }): readonly Flaw[] =>
    mark === 'van_ban' && citation !== undefined && !isRead(citation, sources)
      ? [error({ code: 'mark-above-source', args: { document: citation.document } }, [...path, 'mark'])]
      : [],
  );

/** A line cannot be surer than its source: the words of a document that was not read cannot be its own wording. */
export const marksFitSources: Rule = (file) => markFlaws(citedIn(file), file.sources);

interface Headed extends Pick<RubricFile, 'regulation' | 'inForce' | 'sources' | 'readings'> {}

/** What the head of a file of the law says is no surer than its sources, and a reading is never the wording itself. */
export const headFlaws = ({ regulation, inForce, sources, readings }: Headed): readonly Flaw[] => {
  const anyRead = sources.some(({ mark }) => mark === 'van_ban');
  const heads = [
    { mark: regulation.mark, path: ['regulation', 'mark'] },
    { mark: inForce.mark, path: ['inForce', 'mark'] },
  ];
  return [
    ...heads.flatMap(({ mark, path }) =>
      mark === 'van_ban' && !anyRead ? [warning({ code: 'header-above-sources' }, path)] : [],
    ),
    ...readings.flatMap(({ mark }, index) =>
      mark === 'van_ban' ? [warning({ code: 'reading-as-text' }, ['readings', index, 'mark'])] : [],
    ),
  ];
};

/** The head of a rubric is no surer than what it rests on. */
export const headFitsSources: Rule = (file) => headFlaws(file);
