/** Why a mail did not leave, as the office reads it. */
import { expect, test } from 'vitest';
import { problemWords } from '../../web/pages/mail-problem.ts';
import { enMails } from '../../web/words/en-mails.ts';
import { viMails } from '../../web/words/vi-mails.ts';

test.each([viMails, enMails])(
  'an address that nothing can be sent to is told as such, with who can mend it',
  (mails) => {
    const told = problemWords('badAddress', mails);
    expect(told).toBe(mails.problems.badAddress);
    expect(told).toMatch(/quản trị hệ thống|system administrator/u);
    expect(told).not.toBe(problemWords('unreadable', mails));
  },
);

test('a refusal names the server’s code, and what nobody knows is not called a refusal', () => {
  expect(problemWords('smtp550', viMails)).toContain('550');
  expect(problemWords('lost', viMails)).toBe(viMails.problems.unclear);
  expect(problemWords('notReached', viMails)).toBe(viMails.problems.unreachable);
  expect(problemWords('noWording', viMails)).toBe(viMails.problems.ours);
});
