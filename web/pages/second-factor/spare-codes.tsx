/** The spare codes, shown this once. */
import { Button } from '../../parts/button.tsx';
import { said } from './words.ts';

export function SpareCodes({
  codes,
  onKept,
}: {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}) {
  return (
    <>
      <h1>{said.spareTitle}</h1>
      <p>{said.spareText}</p>
      <ul class="spare-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{`${code.slice(0, 5)}-${code.slice(5)}`}</code>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button onPress={() => print()}>{said.print}</Button>
        <Button kind="primary" onPress={onKept}>
          {said.goOn}
        </Button>
      </div>
    </>
  );
}
