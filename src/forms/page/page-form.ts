import { paperLabels } from '../../messages/labels/paper.ts';
import { pageForm as words } from '../../messages/words/page-form.ts';
import type { Blank, Carriage } from '../sheet/blank.ts';
import { DATA_ID, type PageData } from './data.ts';
import { style } from './style.ts';

/** Nothing is fetched and nothing is sent: only what stands in the page itself may run. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Text that ends no element, whatever stands in it. */
const within = (text: string): string => text.replaceAll('<', '\\u003c');

const dataOf = ({ rubric, named, given = {} }: Blank, { laws }: Carriage): PageData => {
  const { organisation, unit, date, kind, carried, form = paperLabels.sheetForm } = given;
  return {
    laws: [...laws()],
    rubric: named ?? rubric.file.rubric,
    organisation: organisation ?? null,
    unit: unit === undefined ? null : { id: unit.id, name: unit.name, kind: unit.unitKind },
    date: date ?? null,
    kind: kind ?? null,
    motto: [...paperLabels.mottoes[form.headOf]],
    heading: form.heading,
    signers: [...form.signer],
    carried: carried === undefined ? null : { date: carried.date, facts: Object.fromEntries(carried.facts) },
  };
};

const page = (data: PageData, script: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${words.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<noscript><p>${words.needsScript}</p></noscript>
</main>
<script type="application/json" id="${DATA_ID}">${within(JSON.stringify(data))}</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;

/** A form as one file that needs nothing else: the law, what is known of the meeting, and the program that scores it. */
export const pageForm = (blank: Blank, carriage: Carriage): string =>
  page(dataOf(blank, carriage), carriage.script());
