import { z } from 'zod';
import { DATA_ID, type PageData, pageDataSchema } from '../forms/page/data.ts';
import { type Entries, entered, FIELD, factField } from '../forms/sheet/entries.ts';
import { onlyZero } from '../forms/sheet/only-zero.ts';
import type { Questionnaire, ReadRubric } from '../index.ts';
import { pageForm as words } from '../messages/words/page-form.ts';
import { type Draft, draftOf } from './draft.ts';
import { element, idOf } from './element.ts';
import { asking, firstEntries, type Judged, judged, lawsIn, occasionIn } from './meeting.ts';
import { clearFaults, outcomeLine, outcomeParts, savedLine, showFaults, showPoints } from './outcome.ts';
import { paperSheet } from './paper.ts';
import { closeSection, factSection, headSection, lineSections, OFFER_ID, showReason } from './questions.ts';

// What a page may run is fixed by its policy; without this the library would try whether it may make code of text.
z.config({ jitless: true });

interface Page {
  readonly data: PageData;
  readonly rubrics: readonly ReadRubric[];
  readonly askedOn: ReturnType<typeof asking>;
  readonly entries: Map<string, string>;
  readonly draft: Draft;
  readonly form: HTMLElement;
  readonly result: HTMLElement;
  readonly bar: HTMLElement;
  readonly paper: HTMLElement;
  readonly note: HTMLElement;
}

/** What is asked and what came of it, from one change to the next. */
interface Now {
  asked: Questionnaire;
  judged: Judged;
}

const judgedNow = ({ entries, rubrics, askedOn, data }: Page): Now | undefined => {
  const asked = askedOn(occasionIn(entries));
  return asked === undefined ? undefined : { asked, judged: judged(entries, asked, rubrics, data.rubric) };
};

const keysOf = ({ facts, lines, measured }: Questionnaire): string =>
  [...facts, ...lines, ...measured].map(({ key }) => key).join(' ');

const offer = ({ entries }: Page, { facts }: Questionnaire, changed: () => void): void => {
  const place = document.getElementById(OFFER_ID);
  const asked = facts.filter(({ key }) => onlyZero(entries).includes(key));
  if (asked.length === 0) {
    place?.replaceChildren();
    return;
  }
  const button = element(
    'button',
    { type: 'button', class: 'second' },
    words.offerZero(asked.map(({ title }) => title)),
  );
  button.addEventListener('click', () => {
    for (const { key } of asked) {
      entries.set(factField(key), '0');
      const control = document.getElementById(idOf(factField(key)));
      if (control instanceof HTMLInputElement) control.value = '0';
    }
    changed();
  });
  place?.replaceChildren(element('p', { class: 'hint' }, words.offerWhy), button);
};

const build = ({ data, entries, form }: Page, { asked }: Now): void => {
  const focused = document.activeElement?.id ?? '';
  form.replaceChildren(
    headSection(data, entries),
    factSection(asked, entries, data),
    ...lineSections(asked, entries),
    closeSection(entries),
  );
  document.getElementById(focused)?.focus();
};

const nameOf = (entries: Entries): string =>
  [entered(entries, FIELD.unit), occasionIn(entries)?.date].filter((part) => part !== undefined).join('-');

const save = ({ entries, note }: Page, { judged }: Now): void => {
  const name = `${nameOf(entries)}.yaml`;
  const address = URL.createObjectURL(new Blob([judged.text], { type: 'application/yaml' }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
  note.textContent = savedLine(name, judged);
  note.classList.toggle('fault', note.textContent !== words.saved(name));
};

/** Shows what comes of the entries, on paper too: a browser that prints leaves no time for it. */
const show = (page: Page, now: Now, changed: () => void): void => {
  const { result, bar, entries } = page;
  showPoints(now.asked, now.judged.result);
  for (const line of now.asked.lines) showReason(line, entries);
  result.replaceChildren(...outcomeParts(now.judged));
  const line = outcomeLine(now.judged);
  if (bar.textContent !== line) bar.textContent = line;
  offer(page, now.asked, changed);
  layOut(page, now);
};

const layOut = ({ paper, data, entries }: Page, { asked, judged: { result } }: Now): void =>
  paper.replaceChildren(
    ...(result !== null && 'assessment' in result
      ? paperSheet(data, entries, result.assessment, asked)
      : [element('p', {}, words.notPrinted)]),
  );

/** What is wrong is told a moment after a field was left: what moves while a mouse is pressed makes its click miss. */
const MOMENT = 300;

const run = (page: Page): void => {
  let now = judgedNow(page);
  const changed = (): void => {
    const next = judgedNow(page);
    if (next === undefined) return;
    if (now === undefined || keysOf(now.asked) !== keysOf(next.asked)) build(page, next);
    now = next;
    show(page, next, changed);
    clearFaults(next.judged);
    page.note.classList.remove('fault');
    page.note.textContent = page.draft.keep(page.entries) ? words.draft : words.noDraft;
  };
  if (now !== undefined) {
    build(page, now);
    show(page, now, changed);
  }
  page.form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const { field } = target.dataset;
    if (field === undefined) return;
    page.entries.set(field, target.value);
    changed();
  });
  page.form.addEventListener('change', () => {
    setTimeout(() => {
      if (now !== undefined) showFaults(now.judged);
    }, MOMENT);
  });
  document.getElementById('luu')?.addEventListener('click', () => {
    if (now !== undefined) save(page, now);
  });
  document.getElementById('in')?.addEventListener('click', () => print());
  document.getElementById('xoa')?.addEventListener('click', () => {
    if (!confirm(words.clearAsk)) return;
    page.draft.forget();
    location.reload();
  });
};

const buttons = (): HTMLElement =>
  element(
    'div',
    { class: 'buttons' },
    element('button', { type: 'button', id: 'luu' }, words.save),
    element('button', { type: 'button', id: 'in', class: 'second' }, words.print),
    element('button', { type: 'button', id: 'xoa', class: 'second' }, words.clear),
    element('p', { class: 'hint' }, words.saveHint),
  );

const start = (main: HTMLElement, data: PageData): void => {
  const { rubrics, fault } = lawsIn(data);
  if (fault !== undefined) {
    main.replaceChildren(element('p', { class: 'fault' }, words.broken(fault)));
    return;
  }
  const draft = draftOf(['shcb', data.rubric, data.unit?.id, data.date, data.kind].join(' '));
  const page: Page = {
    ...{ data, rubrics, draft },
    askedOn: asking(rubrics, data.rubric),
    entries: new Map([...firstEntries(data), ...draft.read()]),
    form: element('form', { novalidate: true }),
    result: element('div'),
    bar: element('p', { class: 'bar', role: 'status' }),
    paper: element('section', { class: 'paper', 'aria-hidden': 'true' }),
    note: element('p', { class: 'hint', role: 'status' }),
  };
  page.form.addEventListener('submit', (event) => event.preventDefault());
  const unit = data.unit === null ? '' : [data.unit.name, data.unit.id].filter(Boolean).join(', ');
  main.replaceChildren(
    element(
      'div',
      { class: 'screen' },
      element('h1', {}, words.title),
      ...(unit === '' ? [] : [element('p', { class: 'unit' }, unit)]),
      element('p', { class: 'hint' }, rubrics.at(-1)?.name ?? ''),
      element('p', { class: 'hint' }, words.privacy),
      page.form,
      element(
        'section',
        { 'aria-labelledby': 'ket-qua' },
        element('h2', { id: 'ket-qua' }, words.sections.result),
        page.result,
        buttons(),
        page.note,
      ),
      page.bar,
    ),
    page.paper,
  );
  run(page);
};

const main = document.querySelector('main');
const text = document.getElementById(DATA_ID)?.textContent;
if (main !== null && text !== undefined && text !== null) start(main, pageDataSchema.parse(JSON.parse(text)));
