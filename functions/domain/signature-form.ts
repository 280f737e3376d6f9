/** How a signature for the agency begins (NĐ 30/2020): in the head's own title, for the head, acting as head, in charge. */
import type { Day } from './day.ts';
import type { Directories } from './facts.ts';
import { heldOn } from './organisation.ts';

export const signatureForms = ['KT', 'Q', 'PT'] as const;
export type SignatureForm = (typeof signatureForms)[number];

/** "KT. GIÁM ĐỐC", "Q. GIÁM ĐỐC", "PHỤ TRÁCH": as it stands above the name. TUQ is whom the system named, never delegated. */
export const capacityOf = (form: SignatureForm | 'TUQ', headTitle: string): string => {
  if (form === 'PT') return 'PHỤ TRÁCH';
  return `${form}. ${headTitle.toUpperCase()}`.trim();
};

/** What the head of the agency is called on a day; '' where no organisation is known. */
export const headTitleOn = (
  { organisations, agency }: Pick<Directories, 'organisations' | 'agency'>,
  day: Day,
): string =>
  heldOn(organisations, day).find(({ id }) => id === agency.organisation)?.headTitle ?? '';
