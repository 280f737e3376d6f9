/** A merger: first which units, then what that moves, then the confirmation. */
import { useState } from 'preact/hooks';
import type { Unit } from '#domain/organisation.ts';
import { arrange, type Answer } from '../../data/arrangements.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { CheckGroup, SelectField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';
import { AskForm, refusalSentence, type AskProps } from './ask-form.tsx';
import { NameAndKind } from './unit-fields.tsx';

const another = 'new';

export function MergeUnits({ units, ...form }: AskProps & { readonly units: readonly Unit[] }) {
  const said = settings.units;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [into, setInto] = useState(another);
  const [typed, setTyped] = useState({
    name: '',
    kind: 'professional' as Unit['kind'],
    from: today(),
  });
  const [weighed, setWeighed] = useState<Answer | 'asking' | 'failed' | null>(null);
  const choose = (next: readonly string[]): void => {
    setChosen(next);
    setWeighed(null);
    if (next.includes(into)) setInto(another);
  };
  const weigh = async (): Promise<void> => {
    setWeighed('asking');
    const answer = await arrange('weighMerger', { units: [...chosen] }, said.weigh);
    setWeighed(typeof answer === 'string' || answer === null ? 'failed' : answer);
  };
  const isWeighed = weighed !== null && typeof weighed === 'object' && weighed.status === 'applied';
  return (
    <AskForm
      {...form}
      kind="mergeUnits"
      title={said.merge}
      press={said.confirmMerge}
      input={{ units: [...chosen], into: into === another ? null : into, ...typed }}
      isWhole={isWeighed && typed.from !== '' && (into !== another || typed.name.trim() !== '')}
    >
      <CheckGroup
        id="mergeUnits.units"
        label={said.which}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={chosen}
        onChange={choose}
      />
      <SelectField
        id="mergeUnits.into"
        label={said.into}
        options={[
          { value: another, label: said.intoNew },
          ...units
            .filter(({ id }) => !chosen.includes(id))
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={into}
        onChange={setInto}
      />
      {into === another && (
        <NameAndKind
          id="mergeUnits"
          typed={typed}
          onChange={(changed) => setTyped({ ...typed, ...changed })}
        />
      )}
      <DayField
        id="mergeUnits.from"
        label={settings.fromDay}
        hint={said.fromHint}
        value={typed.from}
        onChange={(from) => setTyped({ ...typed, from })}
      />
      {!isWeighed && (
        <Button
          busy={weighed === 'asking'}
          onPress={() => {
            if (chosen.length > 0) void weigh();
          }}
        >
          {said.weigh}
        </Button>
      )}
      <Weighed weighed={weighed} />
    </AskForm>
  );
}

function Weighed({ weighed }: { readonly weighed: Answer | 'asking' | 'failed' | null }) {
  if (weighed === null || weighed === 'asking') return null;
  if (weighed === 'failed') return <Notice tone="bad">{words.general.notSaved.offline}</Notice>;
  if (weighed.status === 'refused') return <Notice tone="bad">{refusalSentence(weighed)}</Notice>;
  return <Notice>{settings.units.weighed(weighed.details)}</Notice>;
}
