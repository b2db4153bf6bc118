import { expect, test } from 'vitest';
import { remembered } from '../../../src/domain/values/remembered.ts';

/** A function that notes what it was asked to work out. */
const noted = () => {
  const asked: string[] = [];
  const make = (key: string): string | undefined => {
    asked.push(key);
    return key === 'không' ? undefined : key.toUpperCase();
  };
  return { asked, make };
};

test('an answer is worked out once, also one that is nothing', () => {
  const { asked, make } = noted();
  const known = remembered(make);
  expect(['a', 'không', 'a', 'không'].map(known)).toEqual(['A', undefined, 'A', undefined]);
  expect(asked).toEqual(['a', 'không']);
});

test('keys that come no more leave room for those that do', () => {
  const { asked, make } = noted();
  const known = remembered(make, 2);
  for (const key of ['đảng viên', 'cũ', 'dat', 'dat', 'dat', 'moi', 'dat']) known(key);
  expect(asked).toEqual(['đảng viên', 'cũ', 'dat', 'moi']);
});
