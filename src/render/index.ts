import type { Block, BookPage, Calendar, Checks, Page, Paper, Report } from '../report/page.ts';
import type { Screen } from './terminal.ts';

/** What a format may be made of. */
interface Sources {
  readonly page: Page;
  readonly book: readonly BookPage[];
  readonly paper: Paper;
  readonly data: unknown;
  readonly records: readonly unknown[];
  readonly checks: Checks;
  readonly calendar: Calendar;
}

type Source = keyof Sources;

interface FormatOf<Taken extends Source> {
  readonly name: string;
  /** The ends of the names of files that are of this format. */
  readonly extensions: readonly string[];
  readonly takes: Taken;
  /** Made of the form of an office, or of the paper where that is to take the place of the page. */
  readonly onPaper?: true;
  /** Looked at or printed by people, so that it bears the code of its page at its foot. */
  readonly isPrinted?: true;
  /** Nothing but tables, so that it says nothing of a page without one. */
  readonly onlyTables?: true;
  /** The same of pictures. */
  readonly onlyFigures?: true;
  /** Its code, and the packages that it needs, are loaded when it is asked for. */
  readonly load: () => Promise<{
    readonly render: (
      source: Sources[Taken],
      screen: Screen,
    ) => string | Uint8Array | Promise<string | Uint8Array>;
  }>;
}

export type Format = { [Taken in Source]: FormatOf<Taken> }[Source];

/** Every format there is. */
const formats: readonly Format[] = [
  { name: 'table', extensions: ['txt'], takes: 'page', isPrinted: true, load: () => import('./terminal.ts') },
  { name: 'md', extensions: ['md'], takes: 'page', isPrinted: true, load: () => import('./markdown.ts') },
  {
    name: 'html',
    extensions: ['html', 'htm'],
    takes: 'page',
    onPaper: true,
    isPrinted: true,
    load: () => import('./html.ts'),
  },
  { name: 'svg', extensions: ['svg'], takes: 'page', onlyFigures: true, load: () => import('./svg.ts') },
  { name: 'xlsx', extensions: ['xlsx'], takes: 'book', isPrinted: true, load: () => import('./xlsx.ts') },
  { name: 'docx', extensions: ['docx'], takes: 'paper', isPrinted: true, load: () => import('./docx.ts') },
  { name: 'json', extensions: ['json'], takes: 'data', load: () => import('./json.ts') },
  { name: 'ndjson', extensions: ['ndjson', 'jsonl'], takes: 'records', load: () => import('./ndjson.ts') },
  { name: 'csv', extensions: ['csv'], takes: 'page', onlyTables: true, load: () => import('./csv.ts') },
  {
    name: 'csv-raw',
    extensions: [],
    takes: 'page',
    onlyTables: true,
    load: async () => ({ render: (await import('./csv.ts')).renderForMachines }),
  },
  { name: 'github', extensions: [], takes: 'checks', load: () => import('./github.ts') },
  { name: 'junit', extensions: ['xml'], takes: 'checks', load: () => import('./junit.ts') },
  { name: 'sarif', extensions: ['sarif'], takes: 'checks', load: () => import('./sarif.ts') },
  { name: 'ics', extensions: ['ics'], takes: 'calendar', load: () => import('./ics.ts') },
];

/** What a report has to offer: a page and its data, or also what it checked, or what is to be done by which day. */
export type Offered = 'page' | 'checks' | 'calendar';

/** The formats of a report that offers so much. */
export const formatsFor = (offered: Offered): readonly Format[] =>
  formats.filter(({ takes }) => (takes !== 'checks' && takes !== 'calendar') || takes === offered);

/** How much a report offers. */
export const offeredBy = ({ checks, calendar }: Report): Offered => {
  if (checks !== undefined) return 'checks';
  return calendar === undefined ? 'page' : 'calendar';
};

/** The end of a file's name, which says what the file is. */
export const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

const pageOf = async ({ page, form = page, paper, asPaper }: Report, { onPaper }: Format): Promise<Page> => {
  if (onPaper !== true) return page();
  return asPaper === true && paper !== undefined ? (await paper()).blocks : form();
};

const pageIn = async (report: Report, format: Format): Promise<Page | undefined> => {
  const page = await pageOf(report, format);
  const lacks = (wanted: Block['type']): boolean => !page.some(({ type }) => type === wanted);
  const isEmpty =
    (format.onlyTables === true && lacks('table') && lacks('figure')) ||
    (format.onlyFigures === true && lacks('figure'));
  return isEmpty ? undefined : page;
};

const onPaper = async (
  paper: Paper,
  format: Extract<Format, { takes: 'paper' }>,
  screen: Screen,
): Promise<string | Uint8Array> =>
  paper.form === undefined
    ? (await format.load()).render(paper, screen)
    : (await import('./word-form.ts')).render(paper.form);

/** A report in a format: a text, or the bytes of a file that is none. `undefined` where the report has nothing that the format is made of. */
export const rendered = async (
  format: Format,
  report: Report,
  screen: Screen,
): Promise<string | Uint8Array | undefined> => {
  switch (format.takes) {
    case 'page': {
      const page = await pageIn(report, format);
      return page && (await format.load()).render(page, screen);
    }
    case 'paper':
      return report.paper && onPaper(await report.paper(), format, screen);
    case 'book':
      return (await format.load()).render(
        (await report.book?.()) ?? [{ name: '', page: report.page() }],
        screen,
      );
    case 'data':
      return (await format.load()).render(report.data(), screen);
    case 'records':
      return (await format.load()).render(report.records(), screen);
    case 'checks':
      return report.checks && (await format.load()).render(report.checks(), screen);
    case 'calendar':
      return report.calendar && (await format.load()).render(report.calendar(), screen);
  }
};
