import { help } from '../messages/help.ts';
import { papers, reading, scoring, shown, templates } from './call/option.ts';
import type { Argument, Command, CommandGroup } from './command.ts';

const { options: words, arguments: meanings, argumentNames: names } = help;

const one = (name: string, meaning: string): Argument => ({ written: `<${name}>`, meaning });

const optional = (name: string, meaning: string): Argument => ({ written: `[${name}]`, meaning });

const paths = optional(names.paths, meanings.paths);
const period = one(names.period, meanings.period);
const laws = optional(names.laws, meanings.laws);

const paperWords = { date: words.paperDate } as const;

const rubric: CommandGroup = {
  name: 'rubric',
  alias: 'bo-tieu-chi',
  words: help.rubric,
  commands: [
    {
      name: 'list',
      alias: 'danh-sach',
      words: help.rubricList,
      takes: [],
      options: ['workspace', ...reading],
      offers: 'page',
      load: async () => (await import('./commands/rubric-list.ts')).rubricList,
    },
    {
      name: 'show',
      alias: 'xem',
      words: help.rubricShow,
      takes: [one(names.law, meanings.law)],
      options: ['date', 'workspace', ...reading],
      offers: 'page',
      load: async () => (await import('./commands/rubric-show.ts')).rubricShow,
    },
    {
      name: 'lint',
      alias: 'kiem-chung',
      words: help.rubricLint,
      takes: [laws],
      options: ['publish', 'workspace', ...reading],
      optionWords: { format: words.checkFormat },
      offers: 'checks',
      load: async () => (await import('./commands/rubric-lint.ts')).rubricLint,
    },
    {
      name: 'test',
      alias: 'thu',
      words: help.rubricTest,
      takes: [laws],
      options: ['strict', 'workspace', ...reading],
      optionWords: { strict: words.strictCases },
      offers: 'page',
      load: async () => (await import('./commands/rubric-test.ts')).rubricTest,
    },
    {
      name: 'diff',
      alias: 'so-sanh',
      words: help.rubricDiff,
      takes: [
        one(names.older, meanings.older),
        one(names.newer, meanings.newer),
        optional(names.paths, meanings.impact),
      ],
      options: ['workspace', ...reading],
      offers: 'page',
      load: async () => (await import('./commands/rubric-diff.ts')).rubricDiff,
    },
    {
      name: 'new',
      alias: 'tao',
      words: help.rubricNew,
      takes: [one(names.newLaw, meanings.newLaw)],
      options: ['from', 'quiet', 'workspace'],
      offers: null,
      load: async () => (await import('./commands/rubric-new.ts')).rubricNew,
    },
  ],
};

/** Every command, in the order of the front page. */
export const commandTable: readonly (Command | CommandGroup)[] = [
  {
    name: 'score',
    alias: 'cham',
    words: help.score,
    takes: [optional(names.paths, meanings.scored)],
    options: ['interactive', 'watch', ...templates, ...papers, ...scoring],
    optionWords: paperWords,
    offers: 'page',
    load: async () => (await import('./commands/score.ts')).score,
  },
  {
    name: 'explain',
    alias: 'giai-thich',
    words: help.explain,
    takes: [optional(names.pathsOrCodes, meanings.pathsOrCodes)],
    options: ['codes', ...scoring],
    offers: 'page',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'report',
    alias: 'tong-hop',
    words: help.report,
    takes: [period, paths],
    options: ['table', 'within', 'asOf', 'rule', ...templates, ...papers, ...scoring],
    optionWords: paperWords,
    offers: 'page',
    load: async () => (await import('./commands/report.ts')).report,
  },
  {
    name: 'track',
    alias: 'theo-doi',
    words: help.track,
    takes: [paths],
    options: ['period', 'asOf', 'obligations', 'rubric', 'strict', 'workspace', ...papers, ...reading],
    optionWords: { ...paperWords, format: words.trackFormat, strict: words.strictTrack },
    offers: 'calendar',
    load: async () => (await import('./commands/track.ts')).track,
  },
  {
    name: 'compare',
    alias: 'doi-chieu',
    words: help.compare,
    takes: [paths],
    options: [...papers, ...scoring],
    optionWords: paperWords,
    offers: 'page',
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  {
    name: 'check',
    alias: 'kiem-tra',
    words: help.check,
    takes: [paths],
    options: scoring,
    optionWords: { format: words.checkFormat },
    offers: 'checks',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'init',
    alias: 'khoi-tao',
    words: help.init,
    takes: [optional(names.folder, meanings.folder)],
    options: ['name', 'units', 'rubric', 'rule', 'example', 'quiet'],
    optionWords: { rubric: words.newRubric },
    offers: null,
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'new',
    alias: 'phieu-moi',
    words: help.new,
    takes: [optional(names.unit, meanings.unitOrName), optional(names.day, meanings.meetingDay)],
    options: ['form', 'kind', 'all', 'output', 'force', 'rubric', 'workspace', 'quiet'],
    optionWords: { output: words.blankOutput, rubric: words.blankRubric },
    offers: null,
    load: async () => (await import('./commands/new.ts')).newBlank,
  },
  {
    name: 'close',
    alias: 'chot',
    words: help.close,
    takes: [period],
    options: ['asOf', 'allowOpen', 'reopen', 'beforeEnd', 'by', 'workspace', ...shown],
    offers: 'page',
    load: async () => (await import('./commands/close.ts')).close,
  },
  {
    name: 'verify',
    alias: 'xac-minh',
    words: help.verify,
    takes: [optional(names.periods, meanings.closedPeriods)],
    options: ['workspace', ...shown],
    offers: 'page',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'history',
    alias: 'lich-su',
    words: help.history,
    takes: [one(names.unit, meanings.unit), optional(names.period, meanings.period)],
    options: ['workspace', ...reading],
    offers: 'page',
    load: async () => (await import('./commands/history.ts')).history,
  },
  {
    name: 'rate',
    alias: 'xep-loai',
    words: help.rate,
    takes: [one(names.year, meanings.year)],
    options: ['workspace', ...templates, ...papers, ...reading],
    optionWords: paperWords,
    offers: 'page',
    load: async () => (await import('./commands/rate.ts')).rate,
  },
  rubric,
  {
    name: 'completion',
    alias: 'goi-y',
    words: help.completion,
    takes: [one(names.shell, meanings.shell)],
    options: [],
    offers: null,
    load: async () => (await import('./commands/completion.ts')).completion(commandTable),
  },
  {
    name: 'schema',
    alias: 'luoc-do',
    words: help.schema,
    takes: [one(names.schema, meanings.schema)],
    options: shown,
    offers: null,
    load: async () => (await import('./commands/schema.ts')).schema,
  },
];
