/** The council's rules: those laid down with their days, a form for new ones, and one vote count tried under each. */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import { holdsOn } from '#domain/day.ts';
import type { RulePack } from '#domain/rule-pack.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading, type Entry } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { endPack, listRulePacks } from '../../data/settings.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { packs as said } from '../council-words.ts';
import { WhenBadge } from './delegations.tsx';
import { blankPack, type DraftPack, PackForm } from './pack-form.tsx';
import { SaveForm } from './save-form.tsx';
import { Simulator } from './simulator.tsx';
import { settings } from './words.ts';

type Open =
  { readonly is: 'new' } | { readonly is: 'replace' | 'end'; readonly entry: Entry<RulePack> };

export function RulePacksPart() {
  const me = useMe();
  const [packs, again] = useReading(listRulePacks, []);
  const names = useCatalogues('roster');
  const [open, setOpen] = useState<Open | null>(null);
  const [draft, setDraft] = useState<DraftPack | null>(null);
  if (packs.is !== 'ready') return <NotReady is={packs.is} onAgain={() => void again()} />;
  if (names === null) return <NotReady is="loading" />;
  const may = hasRole(me, 'office');
  const close = (): void => {
    setOpen(null);
    setDraft(null);
  };
  const form = { onDone: () => void again(), onCancel: close };
  const { items } = packs.value;
  return (
    <>
      <p class="hint">{may ? said.note : said.officeOnly}</p>
      {may && open === null && (
        <Button kind="primary" onPress={() => setOpen({ is: 'new' })}>
          {said.add}
        </Button>
      )}
      {(open?.is === 'new' || open?.is === 'replace') && (
        <PackForm
          {...form}
          key={open.is === 'replace' ? open.entry.id : ''}
          replaces={open.is === 'replace' ? open.entry : null}
          start={open.is === 'replace' ? successorOf(open.entry.value) : blankPack(today())}
          people={names.roster}
          onChange={setDraft}
        />
      )}
      {open?.is === 'end' && <EndForm {...form} entry={open.entry} />}
      <PacksView
        packs={items}
        day={today()}
        {...(may ? { onOpen: (is: 'replace' | 'end', entry) => setOpen({ is, entry }) } : {})}
      />
      <Simulator
        packs={[
          ...(draft === null
            ? []
            : [{ ...draft, id: 'draft', title: `${draft.title} (${said.draft})` }]),
          ...items.map(({ value }) => value).filter((pack) => holdsOn(pack, today())),
        ]}
      />
    </>
  );
}

const successorOf = ({ id: _id, ...pack }: RulePack): DraftPack => ({
  ...pack,
  validFrom: today(),
  validTo: null,
});

function EndForm({
  entry: { id, value },
  onDone,
  onCancel,
}: {
  readonly entry: Entry<RulePack>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const [lastDay, setLastDay] = useState('');
  return (
    <SaveForm
      title={said.endOf(value.title)}
      wrong={wrongEnd(value, lastDay)}
      isChanged={lastDay !== ''}
      save={() => endPack(id, lastDay)}
      onDone={onDone}
      onCancel={onCancel}
    >
      <DayField id="pack.lastDay" label={settings.lastDay} value={lastDay} onChange={setLastDay} />
    </SaveForm>
  );
}

const wrongEnd = ({ validFrom, validTo }: RulePack, lastDay: string): string | null => {
  if (lastDay === '') return words.emptyField;
  return lastDay < validFrom || lastDay >= (validTo ?? '9999')
    ? settings.refusals.daysReversed()
    : null;
};

export function PacksView({
  packs,
  day,
  onOpen,
}: {
  readonly packs: readonly Entry<RulePack>[];
  readonly day: string;
  readonly onOpen?: (is: 'replace' | 'end', entry: Entry<RulePack>) => void;
}) {
  if (packs.length === 0) return <p class="empty">{said.empty}</p>;
  const sorted = packs.toSorted((one, other) =>
    other.value.validFrom.localeCompare(one.value.validFrom),
  );
  return (
    <ul class="plain-list">
      {sorted.map((entry) => (
        <li key={entry.id} class="row spread">
          <div>
            <strong>{entry.value.title}</strong>{' '}
            <WhenBadge
              held={{ ...entry.value, validTo: entry.value.validTo ?? '9999' }}
              day={day}
            />
            <div class="hint">{summaryOf(entry.value)}</div>
            <div class="hint">
              {settings.openSpan(
                written(entry.value.validFrom),
                entry.value.validTo && written(entry.value.validTo),
              )}
              {entry.value.legalBasis !== '' && ` · ${said.basisOf(entry.value.legalBasis)}`}
            </div>
          </div>
          {onOpen && (entry.value.validTo ?? '9999') > day && (
            <div class="row">
              <Button onPress={() => onOpen('replace', entry)}>
                {said.replace} <span class="visually-hidden">{entry.value.title}</span>
              </Button>
              <Button onPress={() => onOpen('end', entry)}>
                {settings.end} <span class="visually-hidden">{entry.value.title}</span>
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const summaryOf = ({ quorum, threshold, base, minVoters }: RulePack): string =>
  said.summary(quorum, threshold, said.bases[base], minVoters);
