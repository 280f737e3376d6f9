/** What the secretary's page says of an online round that has closed: being counted, counted, or stopped at a box. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { TurnoutPart } from '../../web/pages/session/turnout-part.tsx';
import { viBallot } from '../../web/words/vi-ballot.ts';
import { morning } from '../builders/instant.ts';
import { onlineBallot, onlineSession } from '../builders/online.ts';

const { ballotView } = viBallot;
const shown = (given: Parameters<typeof onlineBallot>[0]): string => {
  const ballot = onlineBallot({ closed: morning, ...given });
  return renderToString(
    <TurnoutPart id="phien-1" session={onlineSession({ state: 'closed', ballot })} />,
  );
};

test('a box that is not what its slips say is told with a link to its case, and nothing is said to be under way', () => {
  const stopped = shown({ disputed: 'a1b2c3d4' });
  expect(stopped).toContain(ballotView.disputed);
  expect(stopped).toContain('href="#f-agenda.a1b2c3d4"');
  expect(stopped).not.toContain(ballotView.counting);
});

test('without one it is being counted, and then is', () => {
  expect(shown({})).toContain(ballotView.counting);
  expect(shown({ counted: morning })).toContain(ballotView.counted('').split(' ')[0]);
  expect(shown({ counted: morning })).not.toContain(ballotView.counting);
});
