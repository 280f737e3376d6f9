/** The first time: the authenticator is given its secret, and proves by a first code that it has it. */
import { toString as qrCode } from 'qrcode';
import { beginSecondFactor, type Begun } from '../../data/second-factor.ts';
import { ready, useReading, type Waiting } from '../../data/reading.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { CodeForm } from './code-form.tsx';
import { said } from './words.ts';

interface Offered extends Begun {
  /** The square as an SVG document. */
  readonly square: string;
}

export function SetUp({ onDone }: { readonly onDone: (spare: readonly string[]) => void }) {
  const [offered, again] = useReading(begin, []);
  if (offered.is !== 'ready') return <NotReady is={offered.is} onAgain={() => void again()} />;
  return <SetUpView {...offered.value} onDone={onDone} />;
}

const begin = async (): Promise<Waiting<Offered>> => {
  const begun = await beginSecondFactor();
  if (typeof begun === 'string') return { is: begun === 'offline' ? 'offline' : 'refused' };
  return ready({ ...begun, square: await qrCode(begun.address, { type: 'svg', margin: 2 }) });
};

export function SetUpView({
  secret,
  square,
  onDone,
}: Pick<Offered, 'secret' | 'square'> & {
  readonly onDone: (spare: readonly string[]) => void;
}) {
  return (
    <CodeForm
      step="confirm"
      title={said.setUp}
      label={said.firstCode}
      press={said.confirm}
      onOpen={onDone}
    >
      <p class="hint">{said.why}</p>
      <ol>
        {said.setUpSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <img
        class="square"
        src={`data:image/svg+xml,${encodeURIComponent(square)}`}
        alt={said.square}
        width={200}
        height={200}
      />
      <p>
        {said.secret}: <code>{secret.replaceAll(/(.{4})(?=.)/gu, '$1 ')}</code>
      </p>
    </CodeForm>
  );
}
