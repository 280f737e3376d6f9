/** Cases that have had their turn, from which the next cycle's may be begun. One that was revoked is begun from nothing. */
import type { NominationState } from './nomination-workflow.ts';

const copyable: readonly NominationState[] = ['recognised', 'declined', 'deferred', 'withdrawn'];

export const isCopyable = ({ state }: { readonly state: NominationState }): boolean =>
  copyable.includes(state);
