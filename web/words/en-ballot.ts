/** English for the online ballot. */
import type { viBallot } from './vi-ballot.ts';

export const enBallot: typeof viBallot = {
  ballotView: {
    title: 'Your ballot',
    hint: 'Your vote is sealed on this machine; nobody can read it, not even you. You may vote again until the session is closed; only the last vote counts.',
    until: (day: string) => `Votes are taken until the end of ${day}.`,
    termOver: 'Your term or your time for voting is over.',
    choices: { for: 'In favour', against: 'Against', blank: 'Blank' },
    content: 'The achievements',
    noContent: 'The case has no summary yet.',
    readMore: 'Read the whole case',
    isIn: 'Your vote has been recorded',
    notIn: 'Not voted yet',
    mine: (voted: number, cases: number) => `You have voted on ${voted} of ${cases} cases.`,
    cast: (count: number) => `Vote (${count} ${count === 1 ? 'case' : 'cases'})`,
    nothingChosen: 'Choose on at least one case.',
    saved: 'Your vote has been recorded.',
    shutOut: 'You take no part in the review of the other cases.',
    turnout: 'Online ballot',
    voted: (voted: number, members: number) => `Voted: ${voted} of ${members} members`,
    notYetCounted: 'Nothing is counted before the session is closed.',
    counting: 'The votes are being counted. Results show on the page of each case afterwards.',
    disputed:
      'The box of a case is not what its ballots say, so the result of that case is not made known. The office has the task of looking into it; the ballots are all there.',
    which: 'See the case',
    counted: (when: string) => `All votes were counted ${when}; the key to them is destroyed.`,
  },
};
