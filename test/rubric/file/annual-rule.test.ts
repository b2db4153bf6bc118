import { describe, expect, test } from 'vitest';
import { ruleBandsComplaint } from '../../../src/rubric/annual-rule-bands.ts';
import { type AnnualRule, annualRuleSchema } from '../../../src/rubric/file/annual-rule.ts';
import { annualRuleFlaws } from '../../../src/rubric/proof/laws/annual-rule-flaws.ts';
import { provenance, rubricFile } from '../../support/build-file.ts';

const elsewhere = { citation: { document: 'hd' }, mark: 'thu_cap' };

const ruleOf = (more: object): AnnualRule =>
  annualRuleSchema.parse({
    annualRule: 'thu/nam',
    name: 'Quy tắc thử',
    regulation: { name: 'Thử', issuer: 'Thử', mark: 'de_xuat' },
    inForce: { from: '2026-01-01', mark: 'de_xuat' },
    status: 'day_du',
    sources: [{ id: 'qd', name: 'Nguồn thử', mark: 'de_xuat' }],
    approach: 'dem_ky',
    ...more,
  });

const condition = (rated: object, meetings: unknown = 'tat_ca', from: object = provenance) => ({
  rated,
  meetings,
  ...from,
});
const band = (id: string, conditions: readonly object[] = [], from: object = provenance) => ({
  id,
  name: id.toUpperCase(),
  conditions,
  ...from,
});
const all = condition({ from: 'tot' });
const last = band('kem');

const flaws = (bands: readonly object[], more: object = {}) => annualRuleFlaws(ruleOf({ bands, ...more }));
const errorAt = (path: readonly (string | number)[], complaint: object) => ({
  severity: 'error',
  complaint,
  path,
});
const unknownDocument = (...path: readonly (string | number)[]) =>
  errorAt([...path, 'citation', 'document'], {
    code: 'unknown-document',
    args: { id: 'hd', allowed: ['qd'] },
  });

describe('the bands of the month that a rule speaks of', () => {
  const complaint = (rated: object) =>
    ruleBandsComplaint(ruleOf({ bands: [band('tot', [all, condition(rated)]), last] }), rubricFile());

  test('are those of the rubric', () => {
    expect(complaint({ from: 'kha', to: 'tot' })).toBeNull();
    expect(complaint({ to: 'kem' })).toBeNull();
  });

  test.each([[{ from: 'gioi' }], [{ to: 'gioi' }], [{ from: 'tot', to: 'gioi' }]])('%j is not', (rated) => {
    expect(complaint(rated)).toEqual({
      code: 'rule-band-unknown',
      args: { rule: 'thu/nam', band: 'gioi', rubric: 'thu/nho' },
    });
  });

  test('are none where the mean decides', () => {
    const mean = ruleOf({ approach: 'binh_quan', ...provenance });
    expect(ruleBandsComplaint(mean, rubricFile())).toBeNull();
  });
});

describe('an annual rule by counting', () => {
  test('without a fault', () => {
    expect(flaws([band('tot', [all, condition({ from: 'kha' }, { from: '7' })]), last])).toEqual([]);
  });

  test('does not end before it begins', () => {
    expect(flaws([last], { inForce: { from: '2026-01-01', to: '2025-12-31', mark: 'de_xuat' } })).toEqual([
      errorAt(['inForce', 'to'], {
        code: 'dates-reversed',
        args: { from: '2026-01-01', to: '2025-12-31' },
      }),
    ]);
  });

  test('gives no two sources one id', () => {
    const source = (id: string) => ({ id, name: `Nguồn ${id}`, mark: 'de_xuat' });
    expect(flaws([last], { sources: [source('qd'), source('hd'), source('qd')] })).toEqual([
      errorAt(['sources', 2, 'id'], { code: 'duplicate-id', args: { id: 'qd' } }),
    ]);
  });

  test('cites only its sources, in bands and conditions', () => {
    expect(flaws([band('tot', [all]), band('kem', [], elsewhere)])).toEqual([unknownDocument('bands', 1)]);
    const cited = condition({ from: 'kha' }, 'tat_ca', elsewhere);
    expect(flaws([band('tot', [all, cited]), last])).toEqual([unknownDocument('bands', 0, 'conditions', 1)]);
  });

  test('says between which bands a meeting is counted', () => {
    expect(flaws([band('tot', [all, condition({})]), last])).toEqual([
      errorAt(['bands', 0, 'conditions', 1, 'rated'], { code: 'rated-open' }),
    ]);
    expect(flaws([band('tot', [condition({ to: 'kem' })]), last])).toEqual([]);
  });

  test.each([
    [{}, 'interval-open'],
    [{ from: '7', above: '8' }, 'interval-two-ends'],
    [{ from: '7', to: '6' }, 'interval-empty'],
  ])('says how many meetings: %j is %s', (meetings, code) => {
    expect(flaws([band('tot', [all, condition({ from: 'tot' }, meetings)]), last])).toEqual([
      errorAt(['bands', 0, 'conditions', 1, 'meetings'], { code }),
    ]);
  });

  test('asks for something in every band but the last, which asks for nothing', () => {
    expect(flaws([band('tot'), last])).toEqual([
      errorAt(['bands', 0], { code: 'band-hides-lower', args: { band: 'TOT' } }),
    ]);
    expect(flaws([band('tot', [all]), band('kha', [all])])).toEqual([
      errorAt(['bands', 1, 'conditions'], { code: 'last-band-conditional', args: { band: 'KHA' } }),
    ]);
  });

  test('gives no two bands one id', () => {
    expect(flaws([band('tot', [all]), band('kha', [all]), band('tot')])).toEqual([
      errorAt(['bands', 2, 'id'], { code: 'duplicate-id', args: { id: 'tot' } }),
    ]);
  });
});

test('an annual rule by the mean cites one of its sources', () => {
  const mean = (from: object) => annualRuleFlaws(ruleOf({ approach: 'binh_quan', ...from }));
  expect(mean(provenance)).toEqual([]);
  expect(mean(elsewhere)).toEqual([unknownDocument()]);
});
