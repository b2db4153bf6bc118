import { describe, expect, test } from 'vitest';
import { dayOf, factTypes, numberOf, parseFact, standardFacts } from '../../../src/domain/meeting/facts.ts';

const counts = ['nguoi', 'lan', 'phut'] as const;

describe('counts of people, times and minutes', () => {
  test.each([
    ['0', 0],
    ['27', 2700],
    ['027', 2700],
    ['99999', 9_999_900],
  ])('%j is %j hundredths', (text, expected) => {
    for (const type of counts) expect(parseFact(type, text)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    '-1',
    '-0',
    '+5',
    '27.0',
    '27,5',
    '1.000',
    '1e3',
    '100000',
    '٣',
    'hai',
    '27 người',
    ' 27',
  ])('%j is not a count', (text) => {
    for (const type of counts) expect(parseFact(type, text)).toBeUndefined();
  });
});

describe('a count of none in words', () => {
  test.each(['-', '–', '—', 'không', 'Không có', 'KHÔNG'])('%j is 0 people and 0 times', (text) => {
    expect([parseFact('nguoi', text), parseFact('lan', text)]).toEqual([0, 0]);
    expect(parseFact('danh_sach', text)).toEqual([]);
  });

  test('is no length of time, no share and no number', () => {
    for (const type of ['phut', 'phan_tram', 'so'] as const) expect(parseFact(type, '-')).toBeUndefined();
  });
});

describe('per cent, with the sign or without', () => {
  test.each([
    ['92', 9200],
    ['92%', 9200],
    ['92 %', 9200],
    ['92,5 %', 9250],
    ['92.5%', 9250],
    ['92\u00a0%', 9200],
    ['0', 0],
    ['-0', 0],
    ['100,01', 10_001],
    ['105%', 10_500],
  ])('%j is %j hundredths', (text, expected) => {
    expect(parseFact('phan_tram', text)).toBe(expected);
  });

  test.each([
    '-1',
    '-1%',
    '-0,5 %',
    '%',
    ' %',
    '92%%',
    '%92',
    '92 phần trăm',
    '92,555%',
    '1e2%',
    '92 5%',
    '٩٢%',
    '',
  ])('%j is not a percentage', (text) => {
    expect(parseFact('phan_tram', text)).toBeUndefined();
  });
});

describe('times of day, in minutes since midnight', () => {
  test.each([
    ['14:00', 840],
    ['14h00', 840],
    ['14H00', 840],
    ['14h', 840],
    ['14g00', 840],
    ['9G', 540],
    ['0h', 0],
    ['7:05', 425],
    ['07h05', 425],
    ['00:00', 0],
    ['23:59', 1439],
  ])('%s is minute %i', (text, minute) => {
    expect(parseFact('gio', text)).toBe(minute * 100);
  });

  test.each([
    '24:00',
    '24h00',
    '25:00',
    '14:60',
    '14:0',
    '14:000',
    '14',
    '1400',
    '14.00',
    '-1:00',
    '114:00',
    ':30',
    '14 :00',
    '14:00:00',
    '2:00 chiều',
    '١٤:٠٠',
    '',
  ])('%j is not a time', (text) => {
    expect(parseFact('gio', text)).toBeUndefined();
  });
});

test('a day is read day first', () => {
  expect(parseFact('ngay', '03/04/2026')).toBe('2026-04-03');
  expect(parseFact('ngay', '30/02/2026')).toBeUndefined();
  expect(parseFact('ngay', '46086')).toBeUndefined();
});

test('nothing written is no fact of any type, least of all 0', () => {
  for (const type of factTypes) expect(parseFact(type, '')).toBeUndefined();
});

test('a number is not taken for a day, nor a day for a number, nor what is missing for 0', () => {
  const facts = new Map<string, number | string>([
    ['co_mat', 0],
    ['ngay_dang_tai_tai_lieu', '2026-03-03'],
  ]);
  expect(numberOf(facts, 'co_mat')).toBe(0);
  expect(dayOf(facts, 'co_mat')).toBeUndefined();
  expect(dayOf(facts, 'ngay_dang_tai_tai_lieu')).toBe('2026-03-03');
  expect(numberOf(facts, 'ngay_dang_tai_tai_lieu')).toBeUndefined();
  expect(numberOf(facts, 'dang_so')).toBeUndefined();
});

test('the facts of every meeting file are those of the form, each with its type', () => {
  expect([...standardFacts].map(([id, type]) => `${id} ${type}`)).toEqual([
    'dang_so nguoi',
    'mien_sinh_hoat nguoi',
    'nhiem_vu_dac_biet nguoi',
    'co_mat nguoi',
    'vang_co_ly_do nguoi',
    'vang_khong_ly_do nguoi',
    'ma_vang_co_ly_do danh_sach',
    'vang_qua_3_ky nguoi',
    'phat_bieu nguoi',
    'bat_dau gio',
    'ket_thuc gio',
    'thoi_luong phut',
    'ty_le_chi_tieu phan_tram',
    'ngay_hop_chi_uy ngay',
    'ngay_dang_tai_tai_lieu ngay',
    'ngay_dang_tai_ket_luan ngay',
  ]);
});
