/** The office settles a claim: what was found, how it was checked, and the words the public page will show as source. */
import { useState } from 'preact/hooks';
import type { Claim } from '#domain/claim.ts';
import { settleClaim, type SettlementContent } from '../../data/appraisals.ts';
import type { Unwritten } from '../../data/store.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { truth } from '../truth/words.ts';

const conclusions = ['verified', 'disputed', 'struck'] as const;
const ways = [
  'document',
  'onSite',
  'confirmer',
] as const satisfies readonly SettlementContent['how'][];

const startOf = ({ settled }: Claim): SettlementContent => {
  if (settled === null)
    return { how: 'document', confirmer: '', source: '', on: today(), note: '' };
  const { by: _by, at: _at, ...content } = settled;
  return content;
};

type Missing = Partial<Record<'how' | 'on' | 'confirmer' | 'note', string>>;

/** Each thing that a settlement of this kind must say and does not yet, in words. */
const missingIn = (
  status: (typeof conclusions)[number],
  { on, how, confirmer, note }: SettlementContent,
  evidence: Claim['evidence'],
): Missing => ({
  ...(status === 'verified' && how === 'document' && evidence.length === 0
    ? { how: truth.settle.noDocument }
    : {}),
  ...(on === '' ? { on: truth.settle.noDay } : {}),
  ...(how === 'confirmer' && confirmer.trim() === '' ? { confirmer: truth.settle.noName } : {}),
  ...(status !== 'verified' && note.trim() === '' ? { note: truth.settle.noReason } : {}),
});

export function SettleForm({
  caseId,
  claimId,
  claim,
  onSettled,
}: {
  readonly caseId: string;
  readonly claimId: string;
  readonly claim: Claim;
  readonly onSettled: () => void;
}) {
  const [status, setStatus] = useState<(typeof conclusions)[number]>(
    conclusions.find((conclusion) => conclusion === claim.status) ?? 'verified',
  );
  const [draft, setDraft] = useState(() => startOf(claim));
  const [touched, setTouched] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Unwritten | null>(null);
  const [tried, setTried] = useState(false);
  const missing = missingIn(status, draft, claim.evidence);
  const wrong = tried ? missing : {};
  useUnsaved(touched);
  const change = (changed: Partial<SettlementContent>): void => {
    setTouched(true);
    setDraft({ ...draft, ...changed });
  };
  const settle = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (busy || Object.keys(missing).length > 0) return;
    setBusy(true);
    const saved = await settleClaim(caseId, claimId, status, draft);
    setBusy(false);
    setFailure(saved === 'saved' ? null : saved);
    if (saved !== 'saved') return;
    setTouched(false);
    onSettled();
  };
  const id = `settle.${claimId}`;
  return (
    <details open={claim.status === 'unverified'}>
      <summary>{words.caseView.settle}</summary>
      <form class="card soft" onSubmit={(event) => void settle(event)} noValidate>
        <div class="columns">
          <SelectField
            id={`${id}.status`}
            label={words.caseView.settleStatus}
            options={optionsOf(conclusions, words.claimStatuses)}
            value={status}
            onChange={(value) => {
              setTouched(true);
              setStatus(known(conclusions, value, status));
            }}
          />
          <SelectField
            id={`${id}.how`}
            label={words.caseView.settleHow}
            wrong={wrong.how}
            options={optionsOf(ways, words.settledHow)}
            value={draft.how}
            onChange={(how) => change({ how: known(ways, how, draft.how) })}
          />
          <DayField
            id={`${id}.on`}
            label={words.caseView.settleOn}
            wrong={wrong.on}
            value={draft.on}
            onChange={(on) => change({ on })}
          />
          <TextField
            id={`${id}.confirmer`}
            label={words.caseView.settleConfirmer}
            wrong={wrong.confirmer}
            max={200}
            value={draft.confirmer}
            onChange={(confirmer) => change({ confirmer })}
          />
          <TextField
            id={`${id}.source`}
            label={words.caseView.settleSource}
            max={300}
            value={draft.source}
            onChange={(source) => change({ source })}
          />
          <TextField
            id={`${id}.note`}
            label={words.caseView.settleNote}
            wrong={wrong.note}
            max={1000}
            value={draft.note}
            onChange={(note) => change({ note })}
          />
        </div>
        {failure && <Notice tone="bad">{words.general.notSaved[failure]}</Notice>}
        <Button kind="primary" submits saves busy={busy}>
          {words.caseView.settle}
        </Button>
      </form>
    </details>
  );
}
