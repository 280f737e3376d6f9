/** The door: sign in, ask for a new link, or set the first password with the link of an invitation. */
import { useState } from 'preact/hooks';
import { DoorFrame } from './door-frame.tsx';
import { FirstPassword } from './first-password.tsx';
import { DoorForm } from './door-form.tsx';
import { askForLink, signIn, type Attempt } from '../data/session.ts';
import { TextField } from '../parts/field.tsx';
import { door as said } from '../words/door.ts';

export function SignInPage({
  code,
  ended,
}: {
  readonly code: string | null;
  /** The session came to its end while somebody was at work. */
  readonly ended: boolean;
}) {
  const [forgotten, setForgotten] = useState(false);
  const [usedUp, setUsedUp] = useState(false);
  const toggle = (): void => setForgotten(!forgotten);
  if (code !== null && !usedUp) {
    return (
      <DoorFrame>
        <FirstPassword code={code} onUsedUp={() => setUsedUp(true)} />
      </DoorFrame>
    );
  }
  return (
    <DoorFrame>
      {ended && (
        <p class="notice warn" role="alert">
          {said.ended}
        </p>
      )}
      {usedUp && (
        <p class="notice warn" role="alert">
          {said.linkExpired}
        </p>
      )}
      {forgotten || usedUp ? <AskForLink /> : <SignIn />}
      <p>
        <button
          type="button"
          class="button quiet"
          onClick={usedUp ? () => location.assign('/app/dang-nhap') : toggle}
        >
          {forgotten || usedUp ? said.backToSignIn : said.forgotten}
        </button>
      </p>
      <p class="hint">{said.invitedOnly}</p>
    </DoorFrame>
  );
}

function SignIn() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <DoorForm title={said.signIn} press={said.signIn} act={() => signIn(email, password)}>
      <TextField
        id="email"
        label={said.email}
        type="email"
        complete="username"
        value={email}
        onChange={setEmail}
      />
      <TextField
        id="password"
        label={said.password}
        type="password"
        complete="current-password"
        value={password}
        onChange={setPassword}
      />
    </DoorForm>
  );
}

function AskForLink() {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const ask = async (): Promise<Attempt> => {
    const ended = await askForLink(email);
    setSent(ended === 'done');
    return ended;
  };
  if (sent)
    return (
      <>
        <h1>{said.forgotten}</h1>
        <p role="status">{said.linkSent}</p>
      </>
    );
  return (
    <DoorForm title={said.forgotten} press={said.askForLink} act={ask}>
      <TextField
        id="email"
        label={said.email}
        type="email"
        complete="username"
        value={email}
        onChange={setEmail}
      />
    </DoorForm>
  );
}
