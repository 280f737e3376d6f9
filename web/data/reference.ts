/** Catalogues that change a few times a year: read once a visit, and only those a page asks for. */
import { collection, query } from 'firebase/firestore/lite';
import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import { Agency } from '#domain/agency.ts';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { Cycle, Movement } from '#domain/cycle.ts';
import { Delegation } from '#domain/decision.ts';
import { directories } from '#domain/organisation.ts';
import { Roster } from '#domain/person.ts';
import { RulePack } from '#domain/rule-pack.ts';
import { Council } from '#domain/session.ts';
import { mapped, readDocument, readList, type Waiting } from './reading.ts';
import { theStore } from './store.ts';

const entriesOf = async <S extends z.ZodType<{ entries: unknown[] }>>(name: string, schema: S) =>
  mapped(
    await readDocument(`directories/${name}`, schema),
    ({ entries }) => entries as z.infer<S>['entries'],
  );

const everyOf = async <S extends z.ZodType>(
  name: string,
  schema: S,
): Promise<Waiting<ReadonlyMap<string, z.infer<S>>>> =>
  mapped(
    await readList(query(collection(await theStore(), name)), schema),
    ({ items }): ReadonlyMap<string, z.infer<S>> =>
      new Map(items.map(({ id, value }) => [id, value])),
  );

const catalogues = {
  organisations: () => entriesOf('organisations', directories.organisations),
  units: () => entriesOf('units', directories.units),
  places: () => entriesOf('places', directories.places),
  levels: () => entriesOf('levels', directories.levels),
  roster: async () =>
    mapped(await readDocument('directories/roster', Roster), ({ people }) => people),
  agency: () => readDocument('settings/agency', Agency),
  cycles: () => everyOf('cycles', Cycle),
  movements: () => everyOf('movements', Movement),
  criteriaSets: () => everyOf('criteriaSets', CriteriaSet),
  rulePacks: () => everyOf('rulePacks', RulePack),
  councils: () => everyOf('councils', Council),
  delegations: () => everyOf('delegations', Delegation),
} as const;

export type CatalogueName = keyof typeof catalogues;
type Held<K extends CatalogueName> =
  Awaited<ReturnType<(typeof catalogues)[K]>> extends Waiting<infer T> ? T : never;
export type Catalogues<K extends CatalogueName = CatalogueName> = { readonly [N in K]: Held<N> };

const kept = new Map<CatalogueName, Promise<Waiting<unknown>>>();

/** What failed to load is forgotten and asked for again. */
export const catalogue = async <K extends CatalogueName>(name: K): Promise<Waiting<Held<K>>> => {
  const asked = kept.get(name) ?? catalogues[name]();
  kept.set(name, asked);
  const answer = await asked;
  if (answer.is !== 'ready') kept.delete(name);
  return answer as Waiting<Held<K>>;
};

export const readAgency = (): Promise<Waiting<Agency>> => catalogue('agency');

/** Several catalogues together; what is not there stands as empty, because a missing name must not hide a case. */
export async function readCatalogues<K extends CatalogueName>(
  names: readonly K[],
): Promise<Catalogues<K>> {
  const answers = await Promise.all(
    names.map(async (name) => {
      const answer = await catalogue(name);
      return [name, answer.is === 'ready' ? answer.value : emptyOf(name)] as const;
    }),
  );
  return Object.fromEntries(answers) as Catalogues<K>;
}

const lists: readonly CatalogueName[] = ['organisations', 'units', 'places', 'levels'];

const emptyOf = (name: CatalogueName): unknown => {
  if (lists.includes(name)) return [];
  if (name === 'roster') return {};
  return name === 'agency' ? null : new Map();
};

/** null while they are on their way. */
export function useCatalogues<K extends CatalogueName>(
  ...names: readonly K[]
): Catalogues<K> | null {
  const [held, setHeld] = useState<Catalogues<K> | null>(null);
  useEffect(() => {
    void readCatalogues(names).then(setHeld);
  }, []);
  return held;
}
