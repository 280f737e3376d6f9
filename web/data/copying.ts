/** Begins this cycle's case from an earlier one, and finds the earlier ones of a unit. */
import { collection, limit, orderBy, query, where } from 'firebase/firestore/lite';
import { copiedCase, type CopiedCase } from '#domain/copy-to-cycle.ts';
import { isCopyable } from '#domain/copyable.ts';
import type { CriteriaSet } from '#domain/criteria-set.ts';
import { Nomination } from '#domain/nomination.ts';
import type { CaseFile } from './case-file.ts';
import { opening, saveCase, type CardContent } from './case-writing.ts';
import { normalised } from './normalised.ts';
import { mapped, readList, valueOf, type Entry, type Waiting } from './reading.ts';
import { theStore, type Unwritten } from './store.ts';
import { signed, written, type Change } from './writing.ts';

/** As many of a unit's cases as are looked through; a unit has some dozens a year. */
export const searched = 100;

export interface EarlierCases {
  readonly cases: readonly Entry<Nomination>[];
  /** Whether the unit has more cases than were looked through. */
  readonly more: boolean;
}

/** The unit's cases that have had their turn, the latest first. */
export const earlierCases = async (ownerUnit: string): Promise<Waiting<EarlierCases>> =>
  mapped(
    await readList(
      query(
        collection(await theStore(), 'nominations'),
        where('ownerUnit', '==', ownerUnit),
        orderBy('updatedAt', 'desc'),
        limit(searched),
      ),
      Nomination,
    ),
    ({ items, broken }) => ({
      cases: items.filter(({ value }) => isCopyable(value)),
      more: items.length + broken.length === searched,
    }),
  );

/** Cases that were begun from this one. */
export const copiesOf = async (id: string): Promise<readonly Entry<Nomination>[]> =>
  valueOf(
    await readList(
      query(collection(await theStore(), 'nominations'), where('copiedFrom', '==', id), limit(10)),
      Nomination,
    ),
  )?.items ?? [];

export interface Copied {
  readonly id: string;
  /** Goes on with the claims; resolves to whether all have been written. */
  readonly writeClaims: () => Promise<boolean>;
}

/** The new case with its dossier and papers, in one step; claims follow, a few at a time. */
export async function copyToCycle(
  file: CaseFile,
  card: CardContent,
  { set, places }: { readonly set: CriteriaSet | null; readonly places: readonly string[] },
): Promise<Copied | Unwritten> {
  const copied = copiedCase(
    {
      card: file.card,
      dossier: valueOf(file.dossier),
      claims: valueOf(file.claims)?.items ?? [],
      evidence: valueOf(file.evidence)?.items ?? [],
    },
    set,
    places,
  );
  const { id, change } = await opening(card, file.card.ownerUnit, { copiedFrom: file.id });
  const is = await written([change, ...(await contentOf(id, copied))]);
  return is === 'saved' ? { id, writeClaims: claimsWriter(id, copied) } : is;
}

const contentOf = async (id: string, { dossier, papers }: CopiedCase): Promise<Change[]> => {
  const signature = await signed();
  return [
    {
      op: 'set',
      path: `nominations/${id}/dossier/current`,
      data: { v: 1, version: 1, ...signature, ...(normalised(dossier) as object) },
    },
    ...papers.map((paper): Change => ({
      op: 'set',
      path: `nominations/${id}/evidence/${paper.id}`,
      data: { v: 1, kind: 'paper', ...(normalised(paper.value) as object), ...signature },
    })),
  ];
};

/** Writing a claim again does no harm, so an interrupted copy begins anew at the version that stands. */
const claimsWriter = (id: string, { dossier, claims }: CopiedCase): Copied['writeClaims'] => {
  let stands = 1;
  return async () => {
    if (claims.length === 0) return true;
    const content = { card: null, dossier, person: null, discipline: null, claims, consents: [] };
    const saved = await saveCase(id, stands, content);
    stands = saved.version;
    return saved.is === 'saved';
  };
};
