/** The merger of 2025: what the former units had open goes on in their successors; snapshots keep the old names. */
import { daysAfter } from '#domain/day.ts';
import { directories } from '#domain/organisation.ts';
import type { Fields } from './memory.ts';
import { merged } from './organisation.ts';
import type { World } from './world.ts';

const audienceOf = ({ audience }: Fields): string => (typeof audience === 'string' ? audience : '');

const ownerOf = ({ ownerUnit }: Fields): string => (typeof ownerUnit === 'string' ? ownerUnit : '');

const owned = ['nominations', 'newFactors', 'batches', 'consents'];

export const mergedUnits = (world: World): void => {
  world.at(merged, '00:05');
  const { entries } = directories.units.parse(world.read('directories/units'));
  const ended = entries.filter(({ validTo }) => validTo === daysAfter(merged, -1));
  const successors = new Map(ended.map(({ id, successor }) => [id, successor]));
  for (const [path, data] of world.store) {
    const [collection = '', , deeper] = path.split('/');
    const next = successors.get(ownerOf(data));
    if (owned.includes(collection) && deeper === undefined && typeof next === 'string')
      world.change(path, { ownerUnit: next });
    const [role = '', unit = ''] = audienceOf(data).split(':');
    const bearer = successors.get(unit);
    if (collection === 'tasks' && data['state'] === 'open' && typeof bearer === 'string')
      world.change(path, { audience: `${role}:${bearer}` });
  }
};
