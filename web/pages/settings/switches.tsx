/** What the agency may turn on, each with what it does and what it costs. */
import { useState } from 'preact/hooks';
import { switchNames, type SwitchName, type Switches } from '#domain/switches.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { readSwitches, turn } from '../../data/switches.ts';
import type { Written } from '../../data/writing.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';

const ShareForm = lazy(() => import('../agreement/share-form.tsx').then((file) => file.ShareForm));

interface Turned {
  readonly name: SwitchName;
  readonly on: boolean;
  readonly ended: Written | 'busy';
}

export function SwitchesPart() {
  const me = useMe();
  const [switches, again] = useReading(readSwitches, []);
  const [turned, setTurned] = useState<Turned | null>(null);
  if (switches.is !== 'ready') return <NotReady is={switches.is} onAgain={() => void again()} />;
  const press = async (name: SwitchName, on: boolean): Promise<void> => {
    setTurned({ name, on, ended: 'busy' });
    const ended = await turn(name, on);
    await again();
    setTurned({ name, on, ended });
  };
  return (
    <SwitchesView
      switches={switches.value}
      mayTurn={hasRole(me, 'admin')}
      turned={turned}
      onTurn={(name, on) => void press(name, on)}
    />
  );
}

export function SwitchesView({
  switches,
  mayTurn,
  turned,
  onTurn,
}: {
  readonly switches: Switches;
  readonly mayTurn: boolean;
  readonly turned: Turned | null;
  readonly onTurn: (name: SwitchName, on: boolean) => void;
}) {
  const said = settings.switches;
  return (
    <section aria-labelledby="switches">
      <h2 id="switches">{said.title}</h2>
      <p class="hint">{mayTurn ? said.note : settings.readOnly}</p>
      <ul class="plain-list">
        {switchNames.map((name) => (
          <li key={name} data-switch={name}>
            <div class="row spread">
              <h3>{said.each[name].name}</h3>
              <Badge tone={switches[name] ? 'good' : 'quiet'}>
                {switches[name] ? said.on : said.off}
              </Badge>
            </div>
            <p>{said.each[name].does}</p>
            <p class="hint">{said.each[name].costs}</p>
            {mayTurn && (
              <Button busy={turned?.ended === 'busy'} onPress={() => onTurn(name, !switches[name])}>
                {switches[name] ? said.turnOff : said.turnOn}{' '}
                <span class="visually-hidden">{said.each[name].name}</span>
              </Button>
            )}
            {name === 'secondAppraisal' && switches.secondAppraisal && mayTurn && (
              <ShareForm share={switches.secondAppraisalShare} />
            )}
            {name === 'secondAppraisal' && <a href="/app/nhat-tri">{said.agreement}</a>}
            {turned?.name === name && <TurnedLine turned={turned} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TurnedLine({ turned: { name, on, ended } }: { readonly turned: Turned }) {
  if (ended === 'busy') return null;
  if (ended !== 'saved') return <Notice tone="bad">{words.general.notSaved[ended]}</Notice>;
  const said = settings.switches;
  return <Notice tone="good">{said.saved(said.each[name].name, on)}</Notice>;
}
