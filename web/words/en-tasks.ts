/** English for what waits for somebody. */
import type { viTasks } from './vi-tasks.ts';

export const enTasks: typeof viTasks = {
  tasks: {
    mend: 'Complete the returned case',
    appraise: 'Appraise the case',
    answerNotice: 'Follow the public posting and answer comments',
    holdSession: 'Put before a session',
    appraiseSecond: 'Appraise a second time, independently',
    takeUpAgain: 'Take up again a case deferred last time',
    decide: 'Consider and approve',
    issue: 'Issue the decision',
    followUp: 'Follow up after recognition',
    openSession: 'Open the session',
    closeSession: 'Enter the vote count and end the session',
    signMinutes: 'Record the signed minutes',
    writeStory: 'Write the story',
    approveStory: 'Approve the story',
    publish: 'Publish the story',
    followAmendment: 'Mend the story after a correction',
    suggestion: 'Look at a suggestion of the public',
    nurture: 'Nurture the new factor',
    nominate: 'Write the nomination',
    send: 'Send the submission letter',
    sendUp: 'Propose to the higher level',
    seekReceipt: 'Make sure the higher level has received it',
    seekResult: 'Follow what the higher level decides',
    report: 'Write and send the report',
    mendDocument: 'Look at a document that cannot be read',
  },
  taskPage: {
    waiting: (count: number): string => `${count === 1 ? '1 task' : `${count} tasks`} waiting`,
    title: 'My tasks',
    hello: (name: string) => `Hello, ${name}.`,
    wishes: 'My mails and calendar',
    empty: 'Nothing is waiting for you now.',
  },
};
