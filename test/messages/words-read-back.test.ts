import { describe, expect, test } from 'vitest';
import { parseFact } from '../../src/domain/meeting/facts.ts';
import { sheetStates, writtenStateSchema } from '../../src/domain/meeting/filing.ts';
import { meetingKindSchema, writtenKindSchema } from '../../src/domain/meeting/meeting-kind.ts';
import { isSameKind } from '../../src/domain/organisation/unit-kind.ts';
import { namedBy } from '../../src/domain/written/named.ts';
import { historyLabels } from '../../src/messages/labels/history.ts';
import { labels } from '../../src/messages/labels/index.ts';
import { capitalised, kindName } from '../../src/messages/words/format.ts';
import { unitKindName } from '../../src/messages/words/unit-kind.ts';
import { chooserOf, saysNotApplicable } from '../../src/rubric/methods/choose.ts';

/** A word as people copy it: as it is printed, at the beginning of a sentence, in capitals, without its marks. */
const spellings = (word: string): readonly string[] => [
  word,
  capitalised(word),
  word.toUpperCase(),
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
];

describe('a word that is printed for a value is read as that value', () => {
  test.each(meetingKindSchema.options)('kind %s', (kind) => {
    for (const word of [kindName(kind), labels.shortKind(kind), kind].flatMap(spellings))
      expect([word, writtenKindSchema.safeParse(word).data]).toEqual([word, kind]);
  });

  test.each(sheetStates)('state %s', (state) => {
    for (const word of [historyLabels.stateOf(state), state].flatMap(spellings))
      expect([word, writtenStateSchema.safeParse(word).data]).toEqual([word, state]);
  });

  test.each(['co_quan', 'co_quan_don_vi', 'truong_hoc', 'don_vi_su_nghiep', 'luc_luong_vu_trang'])(
    'kind of unit %s',
    (kind) => {
      for (const word of spellings(unitKindName(kind)))
        expect([word, isSameKind(word, kind)]).toEqual([word, true]);
      expect(isSameKind(unitKindName(kind), 'xom')).toBe(false);
    },
  );

  test('a line that does not apply', () => {
    for (const result of [labels.outcome('not-applicable'), 'N/A', 'n/a', 'Không áp dụng', 'KAD'].flatMap(
      spellings,
    ))
      expect([result, saysNotApplicable({ result })]).toEqual([result, true]);
  });

  test.each([
    ['met', 'dat'],
    ['unmet', 'khong_dat'],
  ])('a line that is %s', (outcome, id) => {
    const label = { code: 'met' } as const;
    const choose = chooserOf(['dat', 'khong_dat'].map((one, index) => ({ id: one, points: index, label })));
    for (const result of spellings(labels.outcome(outcome)))
      expect([result, choose({ result })?.id]).toEqual([result, id]);
  });

  test.each(['-', '–', 'không', 'Không có', 'khong co', '0'])('a count of none: %s', (text) => {
    expect(parseFact('nguoi', text)).toBe(0);
  });
});

describe('a band or a level is named by its id, its name or its short form', () => {
  const levels = [
    { id: 'hoan_thanh_xuat_sac', name: 'Hoàn thành xuất sắc nhiệm vụ', short: 'HTXSNV' },
    { id: 'hoan_thanh_tot', name: 'Hoàn thành tốt nhiệm vụ', short: 'HTTNV' },
  ];

  test.each(levels)('$id', (level) => {
    for (const word of [level.id, level.name, level.short].flatMap(spellings))
      expect([word, namedBy(word, levels)]).toEqual([word, level]);
  });

  test('a name that two bear names none, an id goes before it', () => {
    const both = [
      { id: 'a', name: 'Khá' },
      { id: 'b', name: 'Khá' },
      { id: 'khá', name: 'Tốt' },
    ];
    expect(namedBy('KHÁ', both)).toBeUndefined();
    expect(namedBy('khá', both)).toBe(both[2]);
    expect(namedBy('kém', both)).toBeUndefined();
  });
});
