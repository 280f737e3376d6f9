/** The words of the door in the language of this machine. Vietnamese comes with the first script, so that the door waits for nothing; English is fetched by whoever chose it. */
import { language } from './language.ts';
import { viDoor } from './vi-door.ts';

export let door: typeof viDoor = viDoor;

/** To be awaited before anything is drawn. What cannot be fetched leaves the door Vietnamese. */
export const speakAtTheDoor = async (): Promise<void> => {
  if (language === 'vi') return;
  try {
    const [{ enDoor }, { markVietnamese }] = await Promise.all([
      import('./en-door.ts'),
      import('./marks.ts'),
    ]);
    door = enDoor;
    document.documentElement.lang = language;
    markVietnamese(document.body);
  } catch {
    return;
  }
};
