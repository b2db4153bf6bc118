import type { Checks, Place, Remark } from '../report/page.ts';
import { escaped } from './text/visible.ts';

const LONE_SURROGATE = /\p{Cs}/gu;

/** A path as a reference that a browser understands: relative as it was given, absolute as a file's address. */
export const uriOf = (path: string): string => {
  const parts = path.replaceAll('\\', '/').replace(LONE_SURROGATE, '\ufffd').split('/');
  const [first = ''] = parts;
  const drive = /^[a-z]:$/i.test(first);
  const encoded = parts.map((part, index) => (drive && index === 0 ? part : encodeURIComponent(part)));
  const whole = encoded.join('/');
  if (drive) return `file:///${whole}`;
  if (whole.startsWith('//')) return `file:${whole}`;
  return whole.startsWith('/') ? `file://${whole}` : whole;
};

const regionOf = ({ line, column, endColumn, sheet }: Place) => {
  // The lines of a workbook are rows of a sheet, which its file has not.
  if (line === undefined || sheet !== undefined) return {};
  return {
    region: {
      startLine: line,
      ...(column === undefined ? {} : { startColumn: column }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
  };
};

const logicalOf = ({ sheet, cell, words }: Place) => {
  const qualified = [sheet, cell].filter((part) => part !== undefined).join('!');
  if (qualified === '') return {};
  return {
    logicalLocations: [
      {
        name: cell ?? qualified,
        fullyQualifiedName: qualified,
        decoratedName: words ?? qualified,
        kind: cell === undefined ? 'sheet' : 'cell',
      },
    ],
  };
};

const locationOf = (place: Place) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, ...regionOf(place) },
  ...logicalOf(place),
});

const resultOf = (
  { code, severity, message, hint, place, related }: Remark,
  indexes: ReadonlyMap<string, number>,
) => ({
  ruleId: code,
  ruleIndex: indexes.get(code) ?? -1,
  level: severity,
  message: { text: `${message}. ${hint}` },
  ...(place === undefined ? {} : { locations: [locationOf(place)] }),
  ...(related.length === 0
    ? {}
    : { relatedLocations: related.map((other, id) => ({ id, ...locationOf(other) })) }),
});

/** The first remark of each code, in the order of codes. */
const rulesOf = (remarks: readonly Remark[]): readonly Remark[] => {
  const rules = new Map<string, Remark>();
  for (const remark of remarks) if (!rules.has(remark.code)) rules.set(remark.code, remark);
  return [...rules.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0, the format in which code hosts take the findings of checkers. */
export const render = ({ inputs, remarks }: Checks): string => {
  const rules = rulesOf(remarks);
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'shcb',
            language: 'vi',
            rules: rules.map(({ code, title, severity }) => ({
              id: code,
              shortDescription: { text: title },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        language: 'vi',
        columnKind: 'utf16CodeUnits',
        artifacts: [...new Set(inputs)].map((path) => ({ location: { uri: uriOf(path) } })),
        results: remarks.map((remark) => resultOf(remark, indexes)),
      },
    ],
  };
  return `${escaped(JSON.stringify(log, null, 2))}\n`;
};
