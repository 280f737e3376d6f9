/** Settings: what there is to set, each on a page of its own, and the switches. */
import { useTitle } from '../parts/use-title.ts';
import { words } from '../words/words.ts';
import { SwitchesPart } from './settings/switches.tsx';

export function SettingsPage() {
  useTitle(words.settings.title);
  return (
    <>
      <h1>{words.settings.title}</h1>
      <SwitchesPart />
    </>
  );
}
