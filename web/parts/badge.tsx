/** A state in words and colour; the colour alone never tells it. */
import type { TrackName } from '#domain/tracks.ts';
import { stateWords } from '../words/naming.ts';

export type Tone = 'info' | 'good' | 'warn' | 'bad' | 'quiet';

const tones: Readonly<Record<string, Tone>> = {
  draft: 'quiet',
  returned: 'warn',
  deferred: 'warn',
  recognised: 'good',
  declined: 'bad',
  withdrawn: 'quiet',
  revoked: 'bad',
  planned: 'quiet',
  signed: 'good',
  prepared: 'quiet',
  issued: 'good',
  drafting: 'quiet',
  approved: 'good',
  published: 'good',
  awarded: 'good',
  notAwarded: 'bad',
  dropped: 'quiet',
  verified: 'good',
  disputed: 'warn',
  struck: 'bad',
};

export const toneOf = (state: string): Tone => tones[state] ?? 'info';

export function Badge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

export function StateBadge({
  track,
  state,
}: {
  readonly track: TrackName;
  readonly state: string;
}) {
  return (
    <Badge tone={toneOf(track === 'nominations' && state === 'signed' ? 'info' : state)}>
      {stateWords(track, state)}
    </Badge>
  );
}
