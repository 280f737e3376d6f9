/** The moves of a story as its page offers them. */
import { movesFor } from '#domain/move.ts';
import type { Roster } from '#domain/person.ts';
import { storyMoves, type StoryMoveName } from '#domain/track-workflows.ts';
import type { Me } from '../../data/me.ts';
import type { StoryFile } from '../../data/stories.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from '../moves/offered.ts';
import { assignOffer, extendOffer } from '../moves/task-fields.ts';

type Offer = Pick<OfferedMove, 'fields' | 'fixed' | 'heard'>;

const reason: MoveField = { name: 'reason', kind: 'area', label: words.move.reason, max: 1000 };
const withReason = (): Offer => ({ fields: [reason], fixed: {} });
const thisVersion = ({ file: { story } }: Known): Offer => ({
  fields: [],
  fixed: { textVersion: story.textVersion },
});

/** A first publication corrects nothing; a later one says what it corrects. */
const publish = ({ file: { story }, onCorrection }: Known): Offer =>
  story.published === null
    ? { fields: [], fixed: { textVersion: story.textVersion, correction: '' } }
    : {
        fields: [{ name: 'correction', kind: 'area', label: words.move.correction, max: 500 }],
        fixed: { textVersion: story.textVersion },
        heard: ({ correction }) => onCorrection(typeof correction === 'string' ? correction : ''),
      };

interface Known {
  readonly file: StoryFile;
  readonly people: Roster['people'];
  readonly me: Me;
  /** Told of every keystroke, so that the preview shows the note as well. */
  readonly onCorrection: (note: string) => void;
}

const offers: Readonly<Record<StoryMoveName, (known: Known) => Offer | null>> = {
  sendToCheck: thisVersion,
  sendBack: withReason,
  approve: thisVersion,
  publish,
  correct: withReason,
  withdraw: withReason,
  // The system's.
  credit: () => null,
  assign: ({ file, people, me }) => assignOffer('stories', file.story, people, me),
  extend: ({ file }) => extendOffer('stories', file.story),
  handBack: () => null,
};

export const storyOffers = (known: Known): readonly OfferedMove[] =>
  movesFor(storyMoves, known.file.story.state, known.me.person.roles, true).flatMap(({ name }) => {
    const offer = offers[name](known);
    return offer === null ? [] : [{ name, ...offer }];
  });
