/** Settings: what there is to set, each on a page of its own, and the switches. */
import { useRoute } from 'preact-iso';
import type { FunctionComponent } from 'preact';
import { lazy } from '../parts/lazy.tsx';
import { useTitle } from '../parts/use-title.ts';
import { settings } from './settings/words.ts';
import { NotFound } from './not-found.tsx';
import { SwitchesPart } from './settings/switches.tsx';

type PartName = keyof typeof settings.parts;

const parts: Readonly<Record<PartName, FunctionComponent>> = {
  'uy-quyen': lazy(() => import('./settings/delegations.tsx').then((part) => part.DelegationsPart)),
  'truc-thay': lazy(() => import('./settings/stand-ins.tsx').then((part) => part.StandInsPart)),
  'dot-xet': lazy(() => import('./settings/cycles.tsx').then((part) => part.CyclesPart)),
  'tieu-chi': lazy(() => import('./criteria/page.tsx').then((part) => part.CriteriaPart)),
  'nhac-viec': lazy(() => import('./settings/ladder.tsx').then((part) => part.LadderPart)),
  'thoi-han': lazy(() => import('./settings/deadlines.tsx').then((part) => part.DeadlinesPart)),
  'ngay-nghi': lazy(() => import('./settings/holidays.tsx').then((part) => part.HolidaysPart)),
  'lich-bao-cao': lazy(() =>
    import('./settings/report-plan.tsx').then((part) => part.ReportPlanPart),
  ),
  'theo-doi': lazy(() => import('./settings/follow-up.tsx').then((part) => part.FollowUpPart)),
  'bao-chi': lazy(() => import('./settings/agency-text.tsx').then((part) => part.PressContactPart)),
  'khau-hieu': lazy(() => import('./settings/agency-text.tsx').then((part) => part.MottoPart)),
  'quy-che': lazy(() => import('./settings/rule-packs.tsx').then((part) => part.RulePacksPart)),
  'hoi-dong': lazy(() => import('./settings/councils.tsx').then((part) => part.CouncilsPart)),
  'thu-cua-toi': lazy(() => import('./settings/wishes.tsx').then((part) => part.WishesPart)),
  'khong-gui-thu': lazy(() => import('./settings/stopped.tsx').then((part) => part.StoppedPart)),
  'don-vi': lazy(() => import('./settings/units.tsx').then((part) => part.UnitsPart)),
};

const names = Object.keys(parts) as readonly PartName[];

export function SettingsPage() {
  useTitle(settings.title);
  return (
    <>
      <h1>{settings.title}</h1>
      <ul class="plain-list">
        {names.map((name) => (
          <li key={name}>
            <a href={`/app/thiet-lap/${name}`}>{settings.parts[name].name}</a>
            <div class="hint">{settings.parts[name].does}</div>
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
  useTitle(name === undefined ? settings.title : settings.parts[name].name);
  if (name === undefined) return <NotFound />;
  const Part = parts[name];
  return (
    <>
      <p class="not-printed">
        <a href="/app/thiet-lap">← {settings.back}</a>
      </p>
      <h1>{settings.parts[name].name}</h1>
      <Part />
    </>
  );
}
