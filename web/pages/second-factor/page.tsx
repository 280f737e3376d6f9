/** Between the password and the pages of those who decide or administer: a code, or first the setting up of one. */
import { useState } from 'preact/hooks';
import { lookAtSecondFactor, type Unopened } from '../../data/second-factor.ts';
import { ready, useReading, type Waiting } from '../../data/reading.ts';
import { Button } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { words } from '../../words/words.ts';
import { DoorFrame } from '../door-frame.tsx';
import { CodeForm } from './code-form.tsx';
import { SetUp } from './set-up.tsx';
import { SpareCodes } from './spare-codes.tsx';
import { said } from './words.ts';

interface Leaving {
  readonly onShown: () => void;
  readonly onLeave: () => void;
}

export function SecondFactorPage({ onShown, onLeave }: Leaving) {
  const [kept, again] = useReading(readKept, []);
  return (
    <DoorFrame>
      {kept.is === 'ready' ? (
        <SecondFactorView kept={kept.value} onShown={onShown} />
      ) : (
        <NotReady is={kept.is} onAgain={() => void again()} />
      )}
      <Button kind="quiet" onPress={onLeave}>
        {words.door.signOut}
      </Button>
    </DoorFrame>
  );
}

const readKept = async (): Promise<Waiting<boolean>> => {
  const answer = await lookAtSecondFactor();
  if (typeof answer !== 'string') return ready(answer.kept);
  return { is: waits[answer] ?? 'failed' };
};

const waits: Partial<Record<Unopened, 'offline' | 'refused'>> = {
  offline: 'offline',
  notSignedIn: 'refused',
  notNeeded: 'refused',
};

export function SecondFactorView({
  kept,
  onShown,
}: Pick<Leaving, 'onShown'> & { readonly kept: boolean }) {
  const [spare, setSpare] = useState<readonly string[]>([]);
  if (spare.length > 0) return <SpareCodes codes={spare} onKept={onShown} />;
  if (!kept) return <SetUp onDone={setSpare} />;
  return (
    <>
      <CodeForm step="show" title={said.title} label={said.code} press={said.open} onOpen={onShown}>
        <p class="hint">{said.why}</p>
      </CodeForm>
      <p class="hint">{said.lost}</p>
    </>
  );
}
