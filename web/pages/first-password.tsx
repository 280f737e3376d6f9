/** Setting a password with the link of an invitation, then straight in. */
import { useEffect, useState } from 'preact/hooks';
import { DoorForm } from './door-form.tsx';
import { invitedAddress, setPassword, signIn, type Attempt } from '../data/session.ts';
import { TextField } from '../parts/field.tsx';
import { door as said } from '../words/door.ts';

const shortest = 10;

export function FirstPassword({
  code,
  onUsedUp,
}: {
  readonly code: string;
  readonly onUsedUp: () => void;
}) {
  const [email, setEmail] = useState<string | null>(null);
  const [password, setTyped] = useState('');
  const [repeated, setRepeated] = useState('');
  useEffect(() => {
    void invitedAddress(code).then((address) =>
      address === null ? onUsedUp() : setEmail(address),
    );
  }, [code]);
  if (email === null) {
    return (
      <p role="status" aria-busy="true">
        {said.wait}
      </p>
    );
  }
  const save = async (): Promise<Attempt> => {
    const ended = await setPassword(code, password);
    if (ended !== 'done') return ended;
    const signedIn = await signIn(email, password);
    if (signedIn === 'done') location.assign('/app/');
    return signedIn;
  };
  return (
    <DoorForm
      title={said.firstPassword}
      press={said.savePassword}
      wrong={problemWith(password, repeated)}
      act={save}
    >
      <p>
        {said.forAddress}: <strong>{email}</strong>
      </p>
      <TextField
        id="new-password"
        label={said.newPassword}
        hint={said.passwordHint}
        type="password"
        complete="new-password"
        value={password}
        onChange={setTyped}
      />
      <TextField
        id="repeat-password"
        label={said.repeatPassword}
        type="password"
        complete="new-password"
        value={repeated}
        onChange={setRepeated}
      />
    </DoorForm>
  );
}

const problemWith = (password: string, repeated: string): string => {
  if (password.length < shortest) return said.passwordShort;
  return password === repeated ? '' : said.passwordsDiffer;
};
