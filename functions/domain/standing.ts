/** What the box of facts tells of a collective or a household beside its name: figures, each of a verified claim (S31). */
import * as z from 'zod';
import { figureOf, isPublishable } from './claim.ts';
import type { SubjectKind } from './criteria-set.ts';
import type { Story } from './story.ts';
import { claimOf, claimsNamed, type Claims } from './story-text.ts';
import { filled, folded } from './text.ts';

export const standings = ['members', 'howLong'] as const;

/** `figure` as it is written, `source` the number of its source below the text. */
export const Standing = z.strictObject({
  what: z.enum(standings),
  figure: filled(100),
  source: z.int().min(1),
});
export type Standing = z.infer<typeof Standing>;

/** What a claim is about, in the words of its metric without marks. */
const metrics: Readonly<Record<string, Standing['what']>> = {
  'so thanh vien': 'members',
  'so nhan khau': 'members',
  'so nam hoat dong': 'howLong',
};

/** Of the claims that the story itself states, so that nothing stands in the box that nobody agreed to; the first of each kind. */
export const standingOf = (
  story: Pick<Story, 'lead' | 'body'>,
  kind: SubjectKind,
  claims: Claims,
  numberOf: (claimId: string) => number,
): Standing[] => {
  if (kind === 'individual') return [];
  const found = claimsNamed(story).flatMap((id): Standing[] => {
    const claim = claimOf(claims, id);
    const what = claim && metrics[folded(claim.metric).trim()];
    if (claim === undefined || what === undefined) return [];
    const figure = figureOf(claim);
    return figure === '' || !isPublishable(claim) ? [] : [{ what, figure, source: numberOf(id) }];
  });
  return standings.flatMap((what) => found.find((one) => one.what === what) ?? []);
};
