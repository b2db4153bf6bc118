/** An object with these keys and no other. */
const exactly = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const listOf = (items: object, more: object = {}) => ({ type: 'array', items, ...more });

const text = { type: 'string' };
const filled = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 1 };
const index = { type: 'integer', minimum: 0 };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const message = exactly({ text: filled }, ['text']);
/** An RFC 3986 reference: nothing but its own characters and escapes of bytes. */
const uri = { type: 'string', pattern: "^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})*$" };
const artifactLocation = exactly({ uri }, ['uri']);

const physicalLocation = exactly(
  {
    artifactLocation,
    region: exactly({ startLine: count, startColumn: count, endColumn: count }, ['startLine']),
  },
  ['artifactLocation'],
);

const logicalLocation = exactly(
  { name: filled, fullyQualifiedName: filled, decoratedName: filled, kind: filled },
  ['name'],
);

const location = {
  physicalLocation,
  logicalLocations: listOf(logicalLocation, { uniqueItems: true }),
};

const rule = exactly(
  { id: filled, shortDescription: message, defaultConfiguration: exactly({ level }, ['level']) },
  ['id'],
);

const result = exactly(
  {
    ruleId: filled,
    ruleIndex: index,
    level,
    message,
    locations: listOf(exactly(location, ['physicalLocation'])),
    relatedLocations: listOf(exactly({ id: index, ...location }, ['id', 'physicalLocation'])),
  },
  ['message', 'ruleId', 'ruleIndex', 'level'],
);

const run = exactly(
  {
    tool: exactly(
      {
        driver: exactly(
          { name: filled, language: { const: 'vi' }, rules: listOf(rule, { uniqueItems: true }) },
          ['name'],
        ),
      },
      ['driver'],
    ),
    language: { const: 'vi' },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    artifacts: listOf(exactly({ location: artifactLocation }, ['location']), { uniqueItems: true }),
    results: listOf(result),
  },
  ['tool', 'results'],
);

/** The part of SARIF 2.1.0 (OASIS, section 3) that we write, as strict as the standard or stricter. */
export const sarifShape = exactly(
  { $schema: text, version: { const: '2.1.0' }, runs: listOf(run, { minItems: 1 }) },
  ['version', 'runs'],
);
