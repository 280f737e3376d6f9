/** What the line of a task says. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { TaskLines } from '../../web/pages/task-list.tsx';
import { task } from '../builders/task.ts';

const linesOf = (given: Parameters<typeof task>[0]): string =>
  renderToString(
    <TaskLines
      tasks={[{ id: 'one', value: task({ due: '2026-12-07', ...given }) }]}
      day="2026-11-25"
      calendar={givenCalendar}
    />,
  );

test('about a document that cannot be read it names the path, for its page may be closed to who mends it', () => {
  const document = 'nominations/a1b2c3d4/claims/thanh-tich-1';
  expect(linesOf({ kind: 'mendDocument', code: '', document })).toContain(`${document} · hạn`);
});

test('about a case it names the code', () => {
  expect(linesOf({ code: 'GS-2026-A1B2C3D4' })).toContain('GS-2026-A1B2C3D4 · hạn 07/12/2026');
});

test('names a paper without a code as its mails and its page do', () => {
  const paper = { track: 'decisions', subject: 'kq4f7k2m1a', code: '', kind: 'issue' } as const;
  expect(linesOf(paper)).toContain('QĐ-4F7K2M1A · hạn 07/12/2026');
});
