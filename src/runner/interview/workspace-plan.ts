import { fold } from '../../domain/written/fold.ts';
import { unitCode } from '../../domain/written/scalars.ts';
import { type Plan, plainPlan, type Question } from '../../forms/interview/plan.ts';
import { type Entries, entered } from '../../forms/sheet/entries.ts';
import { type Choice, YES_NO } from '../../forms/sheet/fields.ts';
import { COMMITTEE } from '../../forms/workspace-file.ts';
import { inForceOf } from '../../intake/files/law/law.ts';
import type { Library } from '../../intake/files/law/library.ts';
import { startQuestions as words } from '../../messages/words/start-questions.ts';
import type { Io } from '../io.ts';
import { obligationsFor, USUAL_RUBRIC, type WorkspaceChoices } from '../start/workspace/new-workspace.ts';
import { unitTyped } from '../start/workspace/typed-unit.ts';
import { type ListedUnit, unitsListed } from '../start/workspace/unit-list.ts';
import { refusalsOf } from './said.ts';

const FIELD = {
  ...{ kind: 'kind', name: 'name', under: 'under', rubric: 'rubric', rule: 'rule' },
  ...{ obligations: 'obligations', list: 'list' },
} as const;

const UNIT = 'unit:';
const unitField = (index: number): string => `${UNIT}${index}`;

const NO_RULE = 'khong';

/** Law that is there to be copied, and is in force nowhere. */
const PATTERNS = /^(?:mau|khuon)\//;

const folderOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** Every rubric that a workspace may name: of several that belong together, all of them as one. */
const rubricIds = (library: Library): readonly string[] => {
  const ids = library.ids.filter((id) => library.kindOf(id) === 'rubric' && !PATTERNS.test(id));
  const around = (id: string) => id.slice(0, id.lastIndexOf('/'));
  return [...new Set(ids.map((id) => (library.membersOf(around(id)).length > 1 ? around(id) : id)))];
};

const nameOf = (library: Library, id: string): string => {
  const members = library.membersOf(id);
  const laws = (members.length === 0 ? [id] : members).flatMap((one) => library.versions(one).at(-1) ?? []);
  return laws.map((law) => inForceOf(law).name).join('; ');
};

/** Law by its name: that of the place which a name speaks of first, then what is usual. */
const lawChoices = (library: Library, ids: readonly string[], place: string): readonly Choice[] => {
  const rank = (id: string): number => {
    if (fold(place).includes(fold(folderOf(id)))) return 0;
    return id === USUAL_RUBRIC ? 1 : 2;
  };
  return [...ids]
    .sort((left, right) => rank(left) - rank(right))
    .map((id) => ({ value: id, title: words.law(nameOf(library, id), id) }));
};

/** The units that were typed so far, by the lines that name them. */
const unitsTyped = (entries: Entries): readonly ListedUnit[] => {
  const units: ListedUnit[] = [];
  for (;;) {
    const line = entered(entries, unitField(units.length));
    if (line === undefined) return units;
    units.push(unitTyped(line, units.length));
  }
};

const isUnitAlone = (entries: Entries, { unit }: WorkspaceChoices): boolean =>
  unit === true || entered(entries, FIELD.kind) === 'chi_bo';

const bodyQuestions = (entries: Entries, choices: WorkspaceChoices): readonly Question[] => {
  const section = words.sections.body;
  const kinds = Object.entries(words.kinds).map(([value, title]) => ({ value, title }));
  const isKnown = choices.unit === true || choices.units !== undefined;
  const alone = isUnitAlone(entries, choices);
  const named = alone
    ? { label: words.unit, hint: words.unitHint }
    : { label: words.organisation, hint: words.organisationHint };
  const under = { field: FIELD.under, label: words.under, hint: words.organisationHint };
  return [
    ...(isKnown
      ? []
      : [{ field: FIELD.kind, label: words.kind, choices: kinds, strict: true, required: true, section }]),
    ...(choices.name === undefined ? [{ ...named, field: FIELD.name, required: true, section }] : []),
    ...(alone && choices.under === undefined ? [{ ...under, required: true, section }] : []),
  ];
};

/** What the body and its superior are called. */
const placeIn = (entries: Entries, { name = '', under = '' }: WorkspaceChoices): string =>
  [name, under, entered(entries, FIELD.name), entered(entries, FIELD.under)].join(' ');

const lawQuestions = (library: Library, entries: Entries, choices: WorkspaceChoices): readonly Question[] => {
  const section = words.sections.law;
  const place = placeIn(entries, choices);
  const rubric = choices.rubric ?? entered(entries, FIELD.rubric);
  const fitting = rubric === undefined ? [] : obligationsFor(library, rubric);
  const ruleIds = library.ids.filter((id) => library.kindOf(id) === 'rule');
  const rules = [...lawChoices(library, ruleIds, place), { value: NO_RULE, title: words.noRule }];
  const rubrics = lawChoices(library, rubricIds(library), place);
  return [
    ...(choices.rubric === undefined
      ? [
          {
            field: FIELD.rubric,
            label: words.rubric,
            choices: rubrics,
            strict: true,
            required: true,
            section,
          },
        ]
      : []),
    ...(choices.rule === undefined
      ? [
          {
            field: FIELD.rule,
            label: words.rule,
            hint: words.ruleHint,
            choices: rules,
            strict: true,
            section,
          },
        ]
      : []),
    ...fitting.map((id) => ({
      ...{ field: `${FIELD.obligations}:${id}`, label: words.obligations(nameOf(library, id), id) },
      ...{ hint: words.obligationsHint, choices: YES_NO, strict: true, section },
      usual: YES_NO[0].value,
    })),
  ];
};

const unitQuestions = (entries: Entries, choices: WorkspaceChoices): readonly Question[] => {
  if (choices.units !== undefined || isUnitAlone(entries, choices)) return [];
  const section = words.sections.units;
  const list = { field: FIELD.list, label: words.list, hint: words.listHint, section };
  if (entered(entries, FIELD.list) !== undefined) return [list];
  const typed = unitsTyped(entries).length;
  const lines = Array.from({ length: typed + 1 }, (_, index) => ({
    ...{ field: unitField(index), label: words.one(index + 1), section },
    ...(index === 0 ? { required: true } : { aside: index === typed }),
    ...(index === 0 ? { hint: words.oneHint } : {}),
  }));
  return [list, ...lines];
};

/** A path as it is typed, or dropped on a terminal, which puts it between quotes. */
const pathTyped = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2');

const unitRefused = (entries: Entries, field: string, text: string): readonly string[] => {
  const index = Number(field.slice(UNIT.length));
  const { id } = unitTyped(text, index);
  if (!unitCode.safeParse(id).success) return [words.codeWrong(id)];
  const others = unitsTyped(entries).filter((_, at) => at !== index);
  return id === COMMITTEE || others.some((other) => other.id === id) ? [words.codeTaken(id)] : [];
};

/** Asks for what a call that makes a workspace does not say. */
export const workspacePlan = (io: Io, library: Library, choices: WorkspaceChoices): Plan =>
  plainPlan({
    questions: (entries) => [
      ...bodyQuestions(entries, choices),
      ...lawQuestions(library, entries, choices),
      ...unitQuestions(entries, choices),
    ],
    refused: (entries, field, text) => {
      if (field === FIELD.list) return refusalsOf(() => unitsListed(io, pathTyped(text)));
      return field.startsWith(UNIT) ? unitRefused(entries, field, text) : [];
    },
    reviews: true,
  });

/** What a call says, with what was answered besides. */
export const workspaceAnswered = (
  library: Library,
  entries: Entries,
  choices: WorkspaceChoices,
): WorkspaceChoices => {
  const said = (field: string): string | undefined => entered(entries, field);
  const [name, under] = [choices.name ?? said(FIELD.name), choices.under ?? said(FIELD.under)];
  const rubric = choices.rubric ?? said(FIELD.rubric);
  const rule = choices.rule ?? said(FIELD.rule);
  const list = said(FIELD.list);
  const units = choices.units ?? (list === undefined ? undefined : pathTyped(list));
  const typed = unitsTyped(entries);
  const fitting = rubric === undefined ? [] : obligationsFor(library, rubric);
  return {
    ...(isUnitAlone(entries, choices) ? { unit: true } : {}),
    ...(name === undefined ? {} : { name }),
    ...(under === undefined ? {} : { under }),
    ...(rubric === undefined ? {} : { rubric }),
    ...(rule === undefined || rule === NO_RULE ? {} : { rule }),
    ...(units === undefined ? {} : { units }),
    ...(typed.length === 0 ? {} : { listed: typed }),
    obligations: fitting.filter((id) => said(`${FIELD.obligations}:${id}`) !== YES_NO[1].value),
  };
};

/** Whether a call leaves out anything that only a person knows. */
export const isOpen = ({ name, rubric, units, unit }: WorkspaceChoices): boolean =>
  name === undefined || rubric === undefined || (units === undefined && unit !== true);
