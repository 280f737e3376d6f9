/** The page's name in the browser's tab. */
import { useEffect } from 'preact/hooks';
import { words } from '../words/words.ts';

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? words.door.brand : `${title} · ${words.door.brand}`;
  }, [title]);
}
