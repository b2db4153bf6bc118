import { describe, expect, test } from 'vitest';
import { obligationFlaws } from '../../../src/rubric/proof/laws/obligation-flaws.ts';
import { obligationsOf } from '../../support/build-track.ts';

const asked = { kind: 'cham_diem' };
const errorAt = (path: readonly (string | number)[], complaint: object) => ({
  severity: 'error',
  complaint,
  path,
});

describe('an obligations file', () => {
  test('without a fault has no flaw', () => {
    expect(obligationFlaws(obligationsOf([asked, { kind: 'hop_chi_uy' }]))).toEqual([]);
  });

  test('names each requirement and each source once', () => {
    const source = { id: 'a', name: 'Nguồn', mark: 'de_xuat' };
    expect(
      obligationFlaws(
        obligationsOf(
          [
            { id: 'x', ...asked },
            { id: 'x', ...asked },
          ],
          { sources: [source, source] },
        ),
      ),
    ).toEqual([
      errorAt(['sources', 1, 'id'], { code: 'duplicate-id', args: { id: 'a' } }),
      errorAt(['requirement', 1, 'id'], { code: 'duplicate-id', args: { id: 'x' } }),
    ]);
  });

  test('cites its own sources, and is no surer than they are', () => {
    const citing = (document: string, mark: string) => ({ ...asked, citation: { document }, mark });
    expect(obligationFlaws(obligationsOf([citing('b', 'de_xuat')]))).toEqual([
      errorAt(['requirement', 0, 'citation', 'document'], {
        code: 'unknown-document',
        args: { id: 'b', allowed: ['a'] },
      }),
    ]);
    expect(obligationFlaws(obligationsOf([citing('a', 'van_ban')]))).toEqual([
      errorAt(['requirement', 0, 'mark'], { code: 'mark-above-source', args: { document: 'a' } }),
    ]);
  });

  test('ends after it begins', () => {
    const inForce = { from: '2026-02-01', to: '2026-01-31', mark: 'de_xuat' };
    expect(obligationFlaws(obligationsOf([asked], { inForce }))).toEqual([
      errorAt(['inForce', 'to'], { code: 'dates-reversed', args: { from: '2026-02-01', to: '2026-01-31' } }),
    ]);
  });
});
