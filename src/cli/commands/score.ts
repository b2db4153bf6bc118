import { assessmentRecord, assessmentsListing, assessmentsReport } from '../../report/sheet/assessments.ts';
import type { ScoredSheet } from '../../runner/judge/judge.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { type Showing, showSheets } from '../output/show-sheets.ts';

const lastDay = (sheets: readonly ScoredSheet[]): string =>
  sheets.reduce((day, { assessment: { date } }) => (date > day ? date : day), '');

const showing: Showing = {
  report: assessmentsReport,
  record: assessmentRecord,
  listing: assessmentsListing,
  inWords: async (session, sheets, options, words) => {
    const { sheetPlaces } = await import('../../report/template/sheet-places.ts');
    const { officeOf, unitCalledIn } = await import('../../runner/paper/office.ts');
    const office = officeOf(session, options, lastDay(sheets));
    return words({
      office,
      places: sheets.map((sheet) => sheetPlaces(office, sheet, unitCalledIn(session, sheet.assessment))),
    });
  },
  paper: {
    of: async (session, sheets, options) => {
      const { sheetsPaper } = await import('../../report/sheet/sheet-paper.ts');
      const { sheetSetting } = await import('../../runner/paper/office.ts');
      return sheetsPaper(sheets, sheetSetting(session, options, lastDay(sheets)));
    },
    book: async (session, sheets, options, page) => {
      const { sheetsBook } = await import('../../report/sheet/sheet-book.ts');
      const { sheetSetting } = await import('../../runner/paper/office.ts');
      return sheetsBook(page, sheets, sheetSetting(session, options, lastDay(sheets)));
    },
    coded: async (sheets, inputCount) =>
      (await import('../../report/sheet/sheet-record.ts')).codedScores(sheets, inputCount),
  },
};

/** `score`: meetings in, sheets or a table out. */
export const score = async (call: Call): Promise<ExitCode> => {
  if (call.options.interactive === true) {
    const { scoreByQuestions } = await import('../interview/score-by-questions.ts');
    return scoreByQuestions(call, showing);
  }
  if (call.options.watch !== true) return showSheets(showing)(call);
  const { keepScoring } = await import('../watch/keep-scoring.ts');
  return keepScoring(call, showSheets(showing));
};
