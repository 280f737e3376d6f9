/** What stood in a case when it was returned: `nominations/{id}/returned/{seq}`, held against what comes back. */
import * as z from 'zod';
import { figureOf, type Claim } from './claim.ts';
import { answersOf, type Dossier } from './dossier.ts';
import { Instant } from './day.ts';
import { Id } from './text.ts';

/** The texts that an appraiser compares, by the field they stand at; nothing private is among them. */
export const ReturnedText = z.strictObject({
  v: z.literal(1),
  dossierVersion: z.int().min(1),
  texts: z.record(z.string(), z.string()),
  /** Evidence that each claim named. */
  evidence: z.record(Id, z.array(Id)),
  at: Instant,
});
export type ReturnedText = z.infer<typeof ReturnedText>;

type Claims = Readonly<Record<string, Claim>>;

export const returnedText = (dossier: Dossier, claims: Claims, at: Instant): ReturnedText => ({
  v: 1,
  dossierVersion: dossier.version,
  texts: textsOf(dossier, claims),
  evidence: Object.fromEntries(
    Object.entries(claims).map(([id, claim]) => [id, [...claim.evidence]]),
  ),
  at,
});

/** "f-summary", "f-claims.thanh-tich-1" …: what the unit wrote there, in the order of the form. */
export const textsOf = (dossier: Dossier, claims: Claims): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ['f-birthYear', dossier.birthYear === null ? '' : String(dossier.birthYear)] as const,
      ['f-place', dossier.place] as const,
      ['f-village', dossier.village] as const,
      ['f-occupation', dossier.occupation] as const,
      ['f-summary', dossier.summary] as const,
      ['f-report', dossier.report] as const,
      ...Object.entries(answersOf(dossier)).map(
        ([id, { answer, text }]) => [`f-criteria.${id}`, `${answer}\n${text}`.trim()] as const,
      ),
      ...Object.entries(claims).map(([id, claim]) => [`f-claims.${id}`, claimText(claim)] as const),
    ].filter(([, text]) => text !== ''),
  );

const claimText = (claim: Claim): string =>
  [claim.text, claim.metric, figureOf(claim), claim.period, claim.baseline]
    .filter((part) => part !== '')
    .join('\n');

/** The fields whose text is another now, or that came or went; in the order of the form, new ones last. */
export const changedFields = (
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (field) => before[field] !== now[field],
  );
