/** Of which cases a person is shut out, and why: one's own walls, which are no secret to oneself. */
import { Wall } from '#domain/session.ts';
import { readDocument, valueOf } from './reading.ts';

/** By case, only of those they are shut out of. One read a case. */
export const ownGrounds = async (
  cases: readonly string[],
  uid: string,
): Promise<Readonly<Record<string, Wall['ground']>>> => {
  const walls = await Promise.all(
    cases.map(
      async (id) =>
        [id, valueOf(await readDocument(`nominations/${id}/walls/${uid}`, Wall))] as const,
    ),
  );
  return Object.fromEntries(
    walls.flatMap(([id, wall]) => (wall === null ? [] : [[id, wall.ground] as const])),
  );
};
