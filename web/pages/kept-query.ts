/** What a list is filtered by: in the address, so that it can be kept and passed on, and remembered for one person on this machine. */
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { useMe } from '../data/me.ts';
import { remember, remembered } from '../data/remembered.ts';

export type Query = Readonly<Record<string, string>>;

/** The address of the list at `path` with what was chosen; '' is not chosen. */
export const addressWith = (path: string, chosen: Query): string => {
  const held = Object.entries(chosen).filter(([, value]) => value !== '');
  return held.length === 0 ? path : `${path}?${new URLSearchParams(held)}`;
};

/** Whoever comes to the list without any choice finds the last one again. */
export function useKeptQuery(path: string): readonly [Query, (chosen: Query) => void] {
  const { uid } = useMe();
  const { query, route } = useLocation();
  const name = path.slice('/app/'.length);
  useEffect(() => {
    const kept = remembered(uid, name);
    if (Object.keys(query).length === 0 && kept !== '') route(`${path}?${kept}`, true);
  }, []);
  const choose = (chosen: Query): void => {
    const address = addressWith(path, chosen);
    remember(uid, name, address.split('?')[1] ?? '');
    route(address, true);
  };
  return [query, choose];
}
