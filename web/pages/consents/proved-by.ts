/** What changes in a consent that is being typed when another proof is chosen. */
import type { Consent } from '#domain/consent.ts';

/** Words lie nowhere: a place typed before they were chosen would be stored unseen. */
export const provedBy = (
  proof: Consent['proof'],
): Pick<Consent, 'proof'> & Partial<Pick<Consent, 'keptAt'>> =>
  proof === 'spoken' ? { proof, keptAt: '' } : { proof };
