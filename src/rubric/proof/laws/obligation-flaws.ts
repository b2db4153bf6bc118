import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { spanFlaws } from '../../../domain/problem/span-flaws.ts';
import type { Obligations, Requirement } from '../../file/obligations.ts';
import { articleFlaws, headFlaws, markFlaws } from '../rules/articles.ts';
import { citationFlaws, sourcedEach } from '../rules/header.ts';
import { listed, repeated } from '../rules/ids.ts';
import { twiceIn } from '../rules/lists.ts';
import { namesTwice } from '../rules/names.ts';

const citedIn = ({ requirement }: Obligations) => sourcedEach(requirement, ['requirement']);

const LAST_DAY = 31;

/** Something is asked: at least one, at least a minute, a day that a month can have. */
const asksSomething = ({ requirement }: Obligations): readonly Flaw[] =>
  requirement.flatMap((one, index) => {
    const path = ['requirement', index];
    const none = (field: string) => [
      error({ code: 'obligation-of-none', args: { obligation: one.name } }, [...path, field]),
    ];
    if ('atLeast' in one && one.atLeast === 0) return none('atLeast');
    if ('leastMinutes' in one && one.leastMinutes === 0) return none('leastMinutes');
    return 'byDay' in one && (one.byDay === 0 || one.byDay > LAST_DAY)
      ? [error({ code: 'obligation-day', args: { day: one.byDay } }, [...path, 'byDay'])]
      : [];
  });

/** The longest that a span can be. */
const DAYS = { thang: 31, quy: 92, nua_nam: 184, nam: 366 } as const;

/** How many of each span make up each longer one. */
const MONTHS = { thang: 1, quy: 3, nua_nam: 6, nam: 12 } as const;

/** A span has a day for each that is asked; a combined meeting is asked for no less time than a regular one. */
const canBeMet = ({ requirement }: Obligations): readonly Flaw[] =>
  requirement.flatMap((one, index): readonly Flaw[] => {
    const path = ['requirement', index];
    if ('every' in one && one.atLeast > DAYS[one.every])
      return [
        error({ code: 'obligation-beyond', args: { least: one.atLeast, days: DAYS[one.every] } }, [
          ...path,
          'atLeast',
        ]),
      ];
    return one.kind === 'thoi_luong' &&
      one.combinedMinutes !== undefined &&
      one.combinedMinutes < one.leastMinutes
      ? [
          warning(
            {
              code: 'obligation-combined-shorter',
              args: { minutes: one.combinedMinutes, regular: one.leastMinutes },
            },
            [...path, 'combinedMinutes'],
          ),
        ]
      : [];
  });

/** An obligation binds some days on which the file is in force, and says no other first day than the file does. */
const bindsSomeDay = ({ requirement, inForce }: Obligations): readonly Flaw[] =>
  requirement.flatMap(({ name, appliesFrom }, index): readonly Flaw[] => {
    if (appliesFrom === undefined) return [];
    const path = ['requirement', index, 'appliesFrom'];
    if (inForce.to !== undefined && appliesFrom > inForce.to)
      return [error({ code: 'obligation-after-end', args: { obligation: name, end: inForce.to } }, path)];
    return appliesFrom <= inForce.from
      ? [warning({ code: 'obligation-from-idle', args: { from: inForce.from } }, path)]
      : [];
  });

/** What two obligations ask alike, but for how often and how much. */
const sameAsked = (one: Requirement, other: Requirement): boolean => {
  const matter = ({ id: _, name: _n, short: _s, citation: _c, mark: _m, ...rest }: Requirement) =>
    JSON.stringify({ ...rest, every: null, atLeast: null });
  return matter(one) === matter(other);
};

/** Whether who does the one has done the other. */
const isImplied = (one: Requirement, other: Requirement): boolean => {
  if (!sameAsked(one, other)) return false;
  if (!('every' in one) || !('every' in other)) return true;
  const [months, theirs] = [MONTHS[one.every], MONTHS[other.every]];
  return theirs <= months && (months / theirs) * other.atLeast >= one.atLeast;
};

/** No obligation asks for what another asks for anyway. */
const addsSomething = ({ requirement }: Obligations): readonly Flaw[] =>
  requirement.flatMap((one, index) => {
    const known = requirement.find(
      (other, place) =>
        other.id !== one.id && isImplied(one, other) && (place < index || !isImplied(other, one)),
    );
    return known === undefined
      ? []
      : [
          warning({ code: 'obligation-implied', args: { obligation: one.name, by: known.name } }, [
            'requirement',
            index,
          ]),
        ];
  });

const shortTwice = ({ requirement }: Obligations): readonly Flaw[] =>
  requirement.flatMap(({ short }, index) =>
    short !== undefined && requirement.slice(0, index).some((other) => other.short === short)
      ? [warning({ code: 'name-twice', args: { name: short } }, ['requirement', index, 'short'])]
      : [],
  );

const positionsTwice = ({ requirement }: Obligations): readonly Flaw[] =>
  requirement.flatMap((one, index) =>
    'position' in one ? twiceIn(one.position, ['requirement', index, 'position'], (word) => word) : [],
  );

/** Everything that must hold across the parts of an obligations file, checked after its shape. */
export const obligationFlaws = (file: Obligations): readonly Flaw[] => [
  ...spanFlaws(file.inForce, ['inForce']),
  ...repeated(listed(file.sources, ['sources'])),
  ...namesTwice(file.sources, ['sources']),
  ...repeated(listed(file.requirement, ['requirement'])),
  ...namesTwice(file.requirement, ['requirement']),
  ...shortTwice(file),
  ...headFlaws(file),
  ...citationFlaws(citedIn(file), file.sources),
  ...articleFlaws(citedIn(file), file.sources),
  ...markFlaws(citedIn(file), file.sources),
  ...asksSomething(file),
  ...canBeMet(file),
  ...bindsSomeDay(file),
  ...addsSomething(file),
  ...positionsTwice(file),
];
