import { describe, expect, test } from 'vitest';
import { standardFacts } from '../../../src/domain/meeting/facts.ts';
import { fold } from '../../../src/domain/written/fold.ts';
import { fieldOf, keyOf } from '../../../src/intake/document/keys.ts';
import { fieldNotes } from '../../../src/messages/fields/index.ts';

/** Every field has a note for the editor; facts have one too, under the key they have in the files. */
const fields = Object.keys(fieldNotes).filter((field) => !standardFacts.has(field));

describe('the table of keys', () => {
  test('covers what the notes describe', () => {
    expect(fields.length).toBeGreaterThan(60);
    expect(fields).toContain('selfAnswers');
  });

  test('gives no two fields one key, so that every key leads back to its field', () => {
    const keys = fields.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    for (const field of fields) expect([field, fieldOf(keyOf(field))]).toEqual([field, field]);
  });

  test('has every key in the plain form that spellings fold to', () => {
    for (const field of fields) {
      expect(keyOf(field)).toBe(fold(keyOf(field)));
      expect(keyOf(field)).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
    }
  });

  test('has no key of its own that is spelled like another field', () => {
    const ours = new Set(fields);
    for (const field of fields) if (keyOf(field) !== field) expect(ours.has(keyOf(field))).toBe(false);
  });

  test.each([
    ['unit', 'chi_bo'],
    ['date', 'ngay'],
    ['kind', 'loai'],
    ['rubric', 'bo_tieu_chi'],
    ['facts', 'so_lieu'],
    ['selfAnswers', 'tu_cham'],
    ['appraisedAnswers', 'tham_dinh'],
    ['result', 'ket_qua'],
    ['reason', 'ly_do'],
    ['vote', 'bieu_quyet'],
    ['inFavour', 'dong_y'],
    ['against', 'khong_dong_y'],
    ['minutes', 'bien_ban'],
    ['superiors', 'cap_tren_du'],
    ['position', 'chuc_danh'],
    ['partyOrganisation', 'dang_bo'],
    ['annualRule', 'quy_tac_nam'],
    ['sheets', 'phieu'],
    ['from', 'tu'],
    ['to', 'den'],
    ['mark', 'xac_minh'],
  ])('%s is %s in the files', (field, key) => {
    expect(keyOf(field)).toBe(key);
    expect(fieldOf(key)).toBe(field);
  });
});

describe('a written key', () => {
  test.each([
    ['Chi bộ', 'unit'],
    ['CHI BỘ', 'unit'],
    ['chi-bo', 'unit'],
    ['Chi bộ'.normalize('NFD'), 'unit'],
    ['Bộ tiêu chí', 'rubric'],
    ['Số liệu', 'facts'],
    ['Tự chấm', 'selfAnswers'],
    ['Đến', 'to'],
  ])('%j means the field %s', (written, field) => {
    expect(fieldOf(written)).toBe(field);
  });

  test('that is unknown is given back folded', () => {
    expect(fieldOf('Điều lạ')).toBe('dieu_la');
    expect(keyOf('dieu_la')).toBe('dieu_la');
  });

  test('among facts is the id of a fact, even where it is spelled like a field', () => {
    expect(fieldOf('Có mặt', 'facts')).toBe('co_mat');
    expect(fieldOf('Phiếu', 'facts')).toBe('phieu');
    expect(fieldOf('Phiếu')).toBe('sheets');
  });

  test('among answers is the id of a criterion as it stands', () => {
    for (const under of ['selfAnswers', 'appraisedAnswers']) {
      expect(fieldOf(' 1A ', under)).toBe('1A');
      expect(fieldOf('Ngày', under)).toBe('Ngày');
    }
  });
});
