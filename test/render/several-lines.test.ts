import { expect, test } from 'vitest';
import { render as csv } from '../../src/render/csv.ts';
import { render as html } from '../../src/render/html.ts';
import { render as markdown } from '../../src/render/markdown.ts';
import { render as terminal } from '../../src/render/terminal.ts';
import type { Page } from '../../src/report/page.ts';

const page: Page = [
  {
    type: 'table',
    columns: [{ title: 'TT' }, { title: 'Lý do', wraps: true }],
    rows: [{ cells: [{ text: '3.1' }, { text: '- Thiếu ý kiến\n- Chưa kết luận' }] }],
  },
  { type: 'text', text: 'Một\r\nhai' },
];

test('text of several lines is laid out as such, and never written out as an escape', () => {
  expect(terminal(page, { width: 80, colour: false })).toBe(
    'TT   Lý do\n───  ───────────────\n3.1  - Thiếu ý kiến\n     - Chưa kết luận\nMột\nhai\n',
  );
  expect(markdown(page)).toContain('- Thiếu ý kiến<br>- Chưa kết luận');
  const table = page.filter(({ type }) => type === 'table');
  expect(csv(table)).toContain(`3.1;"'- Thiếu ý kiến\n- Chưa kết luận"`);
  expect(html(page)).toContain('- Thiếu ý kiến<br>- Chưa kết luận');
});
