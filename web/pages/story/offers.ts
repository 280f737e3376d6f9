/** The moves of a story as its page offers them. */
import { movesFor } from '#domain/move.ts';
import { storyMoves, type StoryMoveName } from '#domain/track-workflows.ts';
import type { Me } from '../../data/me.ts';
import type { StoryFile } from '../../data/stories.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from '../moves/offered.ts';

type Offer = Pick<OfferedMove, 'fields' | 'fixed'>;

const reason: MoveField = { name: 'reason', kind: 'area', label: words.move.reason, max: 1000 };
const withReason = (): Offer => ({ fields: [reason], fixed: {} });
const thisVersion = ({ story }: StoryFile): Offer => ({
  fields: [],
  fixed: { textVersion: story.textVersion },
});

/** A first publication corrects nothing; a later one says what it corrects. */
const publish = ({ story }: StoryFile): Offer =>
  story.published === null
    ? { fields: [], fixed: { textVersion: story.textVersion, correction: '' } }
    : {
        fields: [{ name: 'correction', kind: 'area', label: words.move.correction, max: 500 }],
        fixed: { textVersion: story.textVersion },
      };

const offers: Readonly<Record<StoryMoveName, (file: StoryFile) => Offer>> = {
  sendToCheck: thisVersion,
  sendBack: withReason,
  approve: thisVersion,
  publish,
  correct: withReason,
  withdraw: withReason,
};

export const storyOffers = (file: StoryFile, me: Me): readonly OfferedMove[] =>
  movesFor(storyMoves, file.story.state, me.person.roles, true).map(({ name }) => ({
    name,
    ...offers[name](file),
  }));
