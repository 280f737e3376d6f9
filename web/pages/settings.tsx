/** Settings: what there is to set, each on a page of its own, and the switches. */
import { lazy, useRoute } from 'preact-iso';
import type { FunctionComponent } from 'preact';
import { useTitle } from '../parts/use-title.ts';
import { words } from '../words/words.ts';
import { NotFound } from './not-found.tsx';
import { SwitchesPart } from './settings/switches.tsx';

type PartName = keyof typeof words.settings.parts;

const parts: Readonly<Record<PartName, FunctionComponent>> = {
  'uy-quyen': lazy(() => import('./settings/delegations.tsx').then((part) => part.DelegationsPart)),
  'truc-thay': lazy(() => import('./settings/stand-ins.tsx').then((part) => part.StandInsPart)),
  'dot-xet': lazy(() => import('./settings/cycles.tsx').then((part) => part.CyclesPart)),
  'nhac-viec': lazy(() => import('./settings/ladder.tsx').then((part) => part.LadderPart)),
  'ngay-nghi': lazy(() => import('./settings/holidays.tsx').then((part) => part.HolidaysPart)),
  'don-vi': lazy(() => import('./settings/units.tsx').then((part) => part.UnitsPart)),
};

const names = Object.keys(parts) as readonly PartName[];

export function SettingsPage() {
  useTitle(words.settings.title);
  return (
    <>
      <h1>{words.settings.title}</h1>
      <ul class="plain-list">
        {names.map((name) => (
          <li key={name}>
            <a href={`/app/thiet-lap/${name}`}>{words.settings.parts[name].name}</a>
            <div class="hint">{words.settings.parts[name].does}</div>
          </li>
        ))}
      </ul>
      <SwitchesPart />
    </>
  );
}

export function SettingsPartPage() {
  const { part = '' } = useRoute().params;
  const name = names.find((held) => held === part);
  useTitle(name === undefined ? words.settings.title : words.settings.parts[name].name);
  if (name === undefined) return <NotFound />;
  const Part = parts[name];
  return (
    <>
      <p class="no-print">
        <a href="/app/thiet-lap">← {words.settings.back}</a>
      </p>
      <h1>{words.settings.parts[name].name}</h1>
      <Part />
    </>
  );
}
