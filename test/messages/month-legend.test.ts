import { expect, test } from 'vitest';
import { labels } from '../../src/messages/labels/index.ts';

test('the legend of a month explains the head of a column that stands there, long and short', () => {
  expect([labels.memberCount, labels.memberCountShort]).toEqual(['Đảng viên', 'ĐV']);
  expect(labels.monthLegend([])).toMatch(/^Ký hiệu: Đảng viên \(ĐV\): số đảng viên dự\/đảng số; /);
});
