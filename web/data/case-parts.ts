/** Which parts of a case are worth asking for: the rules decide, this only spares requests they would refuse. */
import { writingStates, type NominationState } from '#domain/nomination-workflow.ts';
import type { Nomination } from '#domain/nomination.ts';
import { isNamed } from '#domain/signer.ts';
import { hasRole, type Me } from './me.ts';

const deciding: readonly NominationState[] = ['decision', 'signed', 'recognised', 'revoked'];
const unsent: readonly NominationState[] = ['draft', 'returned', 'withdrawn'];

const isOwn = (me: Me, card: Nomination): boolean =>
  hasRole(me, 'officer', 'unitHead') && me.person.unit === card.ownerUnit;

/** Head and deputies, or whom the system named in their place. */
const signs = (me: Me, { signer, state }: Nomination): boolean =>
  (hasRole(me, 'head', 'deputy') || isNamed(signer, me.uid)) && deciding.includes(state);

const judges = (me: Me, card: Nomination): boolean =>
  (hasRole(me, 'council') && card.state === 'council') ||
  signs(me, card) ||
  (hasRole(me, 'observer') && !unsent.includes(card.state));

const publishes = (me: Me, { state }: Nomination): boolean =>
  hasRole(me, 'editor') && state === 'recognised';

/** Dossier, claims, evidence, history. */
export const asksContent = (me: Me, card: Nomination): boolean =>
  isOwn(me, card) || hasRole(me, 'office') || judges(me, card) || publishes(me, card);

export const asksAppraisal = (me: Me, card: Nomination): boolean =>
  (hasRole(me, 'office') && !writingStates.some((state) => state === card.state)) ||
  judges(me, card);

export const asksTally = (me: Me, card: Nomination): boolean => {
  if (card.session === null) return false;
  return (
    hasRole(me, 'office') ||
    signs(me, card) ||
    (hasRole(me, 'observer') && ['recognised', 'declined'].includes(card.state))
  );
};

export const asksPrivate = (me: Me, card: Nomination): boolean =>
  hasRole(me, 'office') || (hasRole(me, 'officer') && me.person.unit === card.ownerUnit);

export const asksConsents = (me: Me, card: Nomination): boolean =>
  asksPrivate(me, card) || publishes(me, card);

export const mayBeWalledOwn = isOwn;
