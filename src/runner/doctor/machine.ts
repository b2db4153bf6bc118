import type { Day } from '../../domain/values/day.ts';
import { doctorLabels as labels } from '../../messages/labels/doctor.ts';
import type { Examined } from '../../report/doctor/doctor.ts';
import type { Machine } from '../io.ts';

/** No clock that is right shows a day before this program was written. */
const EARLIEST: Day = '2026-01-01';

/** The names of the time that Viet Nam keeps. */
const HERE: readonly string[] = ['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Bangkok', 'Etc/GMT-7'];

const fine = (what: Examined['what'], message: string): Examined => ({
  ...{ what, message },
  state: 'ok',
  hint: null,
});

const letters = ({ locale, isWindows }: Machine): Examined => {
  const what = 'letters';
  if (isWindows)
    return { what, state: 'notice', message: labels.lettersUnknown, hint: labels.lettersWindows };
  if (/utf-?8/i.test(locale)) return fine(what, labels.letters(locale));
  return {
    ...{ what, state: 'notice', hint: labels.lettersCure },
    message: locale === '' ? labels.lettersUnknown : labels.lettersOther(locale),
  };
};

const day = ({ zone }: Machine, today: Day): Examined => {
  const what = 'day';
  if (today < EARLIEST)
    return { what, state: 'error', message: labels.dayWrong(today), hint: labels.dayCure };
  const message = labels.day(today, zone);
  return HERE.includes(zone)
    ? fine(what, message)
    : { what, state: 'notice', message, hint: labels.zoneCure };
};

/** How the machine stands: the program and what runs it, its letters, its clock. */
export const machineLines = (machine: Machine, today: Day, version: string): readonly Examined[] => [
  fine('program', labels.program(version)),
  // An older one than the program can be read by does not come so far.
  fine('node', labels.node(machine.node)),
  letters(machine),
  day(machine, today),
];
