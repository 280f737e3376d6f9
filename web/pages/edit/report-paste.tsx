/** Splits a pasted report into claims: the person ticks, mends and takes them over; before that nothing is created. */
import { useMemo, useState } from 'preact/hooks';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import { largestFile } from '#domain/evidence.ts';
import { longestReport, proposedClaims, type ProposedClaim } from '#domain/report-claims.ts';
import { writtenNumber } from '#domain/typed-number.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, CheckField, SelectField, TextField } from '../../parts/field.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { reportPaste } from '../../words/gathering.ts';
import { words } from '../../words/words.ts';
import { emptyClaim, type ClaimDraft } from './draft.ts';
import { cleaned, textOfHtml, textOfWord } from './pasted-text.ts';

type Taken = Omit<ClaimDraft, 'id'>;
/** By place in the list, what was ticked, as it was mended. */
type Chosen = ReadonlyMap<number, Taken>;

export interface ReportPasteProps {
  readonly set: CriteriaSet | null;
  readonly onTake: (claims: readonly Taken[]) => void;
}

const spoken = reportPaste;

export function ReportPaste({ set, onTake }: ReportPasteProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [criterion, setCriterion] = useState('');
  const [taken, setTaken] = useState(0);
  useUnsaved(text.trim() !== '');
  const proposals = useMemo(() => proposedClaims(text), [text]);
  const read = (next: string): void => {
    setText(next);
    setChosen(new Map());
    setTaken(0);
  };
  const take = (): void => {
    const claims = [...chosen].toSorted(([one], [other]) => one - other);
    onTake(claims.map(([, claim]) => ({ ...claim, criterion })));
    read('');
    setTaken(claims.length);
  };
  const criteria = set === null ? [] : [...set.scored, ...set.hard];
  return (
    <div class="card soft">
      <p class="hint">{spoken.hint}</p>
      <PasteArea text={text} onText={read} />
      <WordFile onText={read} />
      {text.length > longestReport && <p class="wrong">{spoken.tooLong}</p>}
      {text.trim() !== '' && (
        <p role="status">
          {proposals.length === 0 ? spoken.nothing : spoken.found(proposals.length)}
        </p>
      )}
      <ul class="plain-list">
        {proposals.map((proposal, at) => (
          <li key={`${at}.${proposal.text}`}>
            <Proposal
              id={`proposal.${at}`}
              number={at + 1}
              proposal={proposal}
              claim={chosen.get(at) ?? null}
              onChange={(claim) => setChosen(withClaim(chosen, at, claim))}
            />
          </li>
        ))}
      </ul>
      {chosen.size > 0 && (
        <>
          <SelectField
            id="proposal.criterion"
            label={spoken.criterion}
            empty={words.general.choose}
            options={criteria.map(({ id, vi }) => ({ value: id, label: `${id}. ${vi}` }))}
            value={criterion}
            onChange={setCriterion}
          />
          <Button kind="primary" onPress={take}>
            {spoken.take(chosen.size)}
          </Button>
        </>
      )}
      {taken > 0 && <p role="status">{spoken.taken(taken)}</p>}
    </div>
  );
}

const withClaim = (chosen: Chosen, at: number, claim: Taken | null): Chosen => {
  const others = [...chosen].filter(([place]) => place !== at);
  return new Map(claim === null ? others : [...others, [at, claim]]);
};

/** What Word puts on the clipboard keeps its paragraphs; plain text is taken as it is. */
function PasteArea({
  text,
  onText,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    if (html === '' && plain === '') return;
    event.preventDefault();
    const area = event.currentTarget as HTMLTextAreaElement;
    const pasted = html === '' ? cleaned(plain) : textOfHtml(html);
    onText(text.slice(0, area.selectionStart) + pasted + text.slice(area.selectionEnd));
  };
  return (
    <div class="field">
      <label for="report-paste">{spoken.text}</label>
      <textarea
        id="report-paste"
        rows={8}
        value={text}
        onPaste={paste}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

function WordFile({ onText }: { readonly onText: (text: string) => void }) {
  const [is, setIs] = useState<'idle' | 'opening' | 'notWord' | 'tooLarge'>('idle');
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    if (file.size > largestFile) {
      setIs('tooLarge');
      return;
    }
    setIs('opening');
    const text = await textOfWord(file);
    setIs(text === null ? 'notWord' : 'idle');
    if (text !== null) onText(text);
  };
  return (
    <div class="field" aria-busy={is === 'opening'}>
      <input
        id="report-file"
        class="visually-hidden"
        type="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={(event) => void open(event.currentTarget)}
      />
      <label class="button pick" for="report-file">
        {spoken.open}
      </label>
      {is === 'opening' && (
        <p class="hint" role="status">
          {spoken.opening}
        </p>
      )}
      {(is === 'notWord' || is === 'tooLarge') && (
        <p class="wrong" role="alert">
          {spoken[is]}
        </p>
      )}
    </div>
  );
}

const asTaken = ({ text, metric, value, unit, period }: ProposedClaim): Taken => {
  const { id: _id, ...empty } = emptyClaim('');
  const line = (part: string): string => part.replaceAll(/\s+/gu, ' ').trim();
  return {
    ...empty,
    text,
    metric: line(metric),
    unit: line(unit),
    period: line(period),
    value: value === null ? '' : writtenNumber(value),
  };
};

function Proposal({
  id,
  number,
  proposal,
  claim,
  onChange,
}: {
  readonly id: string;
  readonly number: number;
  readonly proposal: ProposedClaim;
  readonly claim: Taken | null;
  readonly onChange: (claim: Taken | null) => void;
}) {
  const { text, figure, value } = proposal;
  const unclear = figure !== '' && value === null;
  return (
    <div role="group" aria-label={spoken.proposal(number)}>
      <CheckField
        id={id}
        label={text}
        checked={claim !== null}
        onChange={(on) => onChange(on ? asTaken(proposal) : null)}
      />
      {figure !== '' && (
        <p class="hint">{unclear ? spoken.unclear(figure) : spoken.figure(figure)}</p>
      )}
      {claim !== null && (
        <ProposalFields
          id={id}
          claim={claim}
          onChange={(changed) => onChange({ ...claim, ...changed })}
        />
      )}
    </div>
  );
}

function ProposalFields({
  id,
  claim,
  onChange,
}: {
  readonly id: string;
  readonly claim: Taken;
  readonly onChange: (changed: Partial<Taken>) => void;
}) {
  const plain = [
    { name: 'metric', max: 200, label: words.form.metric },
    { name: 'unit', max: 60, label: words.form.unitOfValue },
    { name: 'period', max: 100, label: words.form.period },
  ] as const;
  return (
    <>
      <AreaField
        id={`${id}.text`}
        label={words.form.claimText}
        max={1000}
        rows={2}
        value={claim.text}
        onChange={(text) => onChange({ text })}
      />
      <div class="columns">
        <NumberField
          id={`${id}.value`}
          label={words.form.value}
          value={claim.value}
          onChange={(value) => onChange({ value })}
        />
        {plain.map(({ name, max, label }) => (
          <TextField
            key={name}
            id={`${id}.${name}`}
            label={label}
            max={max}
            value={claim[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
    </>
  );
}
