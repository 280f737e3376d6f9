/** Brings the scan of a signed form, or the recording, while a consent is typed; it lies among the files of the case. */
import { useUploads } from '../../data/uploads.ts';
import { said } from '../consents/words.ts';
import { DropField } from '../files/drop-field.tsx';
import { SendingList } from '../files/sending-list.tsx';

export function ConsentProof({
  caseId,
  from,
  onBrought,
}: {
  readonly caseId: string;
  /** Who consents: where the file comes from. */
  readonly from: string;
  readonly onBrought: (id: string, title: string) => void;
}) {
  const { sending, add, again, stop } = useUploads(caseId, 'consent-proof', onBrought);
  return (
    <fieldset aria-busy={sending.length > 0}>
      <legend>{said.bringProof}</legend>
      <p class="hint">{said.bringProofHint}</p>
      <DropField id="consent-proof" onFiles={(files) => void add(files, from)} />
      <SendingList sending={sending} onAgain={again} onStop={stop} />
    </fieldset>
  );
}
