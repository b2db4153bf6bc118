import type { Checks, Place, Remark } from '../report/page.ts';
import { element, xmlText } from './text/xml.ts';

/** Also the name of what was found wrong with no file in particular. */
const SUITE = 'shcb';

const placeText = ({ file, line, column, words }: Place): string =>
  words === undefined
    ? [file, line, column].filter((part) => part !== undefined).join(':')
    : `${file}, ${words}`;

const said = ({ code, message, hint, place, related }: Remark): string =>
  [
    `${place === undefined ? '' : `${placeText(place)}: `}${message} [${code}]`,
    `  ${hint}`,
    ...related.map((other) => `  → ${placeText(other)}`),
  ].join('\n');

const saidAll = (remarks: readonly Remark[]): string => xmlText(`\n${remarks.map(said).join('\n')}\n`);

/** An input is a test; it fails by its errors, all in one failure, as the readers of this format expect. */
const testCase = (name: string, remarks: readonly Remark[]): string => {
  const errors = remarks.filter(({ severity }) => severity === 'error');
  const warnings = remarks.filter(({ severity }) => severity === 'warning');
  const [first, ...others] = errors;
  return element('testcase', { classname: SUITE, name }, [
    ...(first === undefined
      ? []
      : [
          element(
            'failure',
            {
              type: first.code,
              message: `${first.message}${others.length === 0 ? '' : ` (+${others.length})`}`,
            },
            saidAll(errors),
          ),
        ]),
    ...(warnings.length === 0 ? [] : [element('system-out', {}, saidAll(warnings))]),
  ]);
};

const byInput = ({ inputs, remarks }: Checks): ReadonlyMap<string, readonly Remark[]> => {
  const found = new Map<string, Remark[]>(inputs.map((input) => [input, []]));
  for (const remark of remarks) {
    const name = remark.place?.file ?? SUITE;
    const known = found.get(name);
    if (known === undefined) found.set(name, [remark]);
    else known.push(remark);
  }
  return found;
};

/** JUnit XML, which build servers show as a list of tests. */
export const render = (checks: Checks): string => {
  const cases = [...byInput(checks)];
  const failures = cases.filter(([, remarks]) => remarks.some(({ severity }) => severity === 'error'));
  const counts = { tests: cases.length, failures: failures.length, errors: 0, skipped: 0 };
  const suite = element(
    'testsuite',
    { name: SUITE, ...counts },
    cases.map(([name, remarks]) => testCase(name, remarks)),
  );
  const { skipped: _, ...totals } = counts;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: SUITE, ...totals }, [suite])}\n`;
};
