/** Point 1, with the claims beside the text: a figure that no claim states, and a claim that does not say when. */
import type { Claim } from '../claim.ts';
import { claimOf, claimsNamed, type Claims } from '../story-text.ts';
import type { Finding } from './finding.ts';
import { between, type Reading } from './reading.ts';

/** Of a dossier's text. In a story no such figure can be published at all. */
export function unbackedFigures(readings: readonly Reading[], claims: Claims): readonly Finding[] {
  const stated = new Set(
    Object.values(claims).flatMap((claim) => [claim.value, ...figuresIn(claim)]),
  );
  return readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence, nth) =>
      (reading.quantities[nth] ?? []).flatMap(({ value, unit, at, end }): readonly Finding[] => {
        const [first, last] = [sentence[at], sentence[end]];
        if (unit === '' || unit === 'tuổi' || stated.has(value)) return [];
        if (first === undefined || last === undefined) return [];
        return [
          {
            code: 'unbackedFigure',
            field: reading.field,
            ...between(reading, first, last),
            other: '',
          },
        ];
      }),
    ),
  );
}

/** A claim may be told in other units than it is kept in: 1.5 with "triệu đồng" states 1,500,000 too. */
const figuresIn = ({ value, unit }: Claim): readonly number[] => {
  if (value === null) return [];
  const times = /^(nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/u.exec(unit.toLowerCase())?.[1];
  return times === undefined
    ? []
    : [value * (times === 'triệu' ? 1e6 : times.startsWith('t') ? 1e9 : 1e3)];
};

/** Of the claims a story names, where it names them first. */
export const undatedFigures = (
  story: { readonly lead: string; readonly body: string },
  claims: Claims,
): readonly Finding[] =>
  claimsNamed(story).flatMap((id): readonly Finding[] => {
    const claim = claimOf(claims, id);
    if (claim === undefined || claim.value === null || claim.period !== '') return [];
    const token = `[[${id}]]`;
    const field = story.lead.includes(token) ? 'lead' : 'body';
    const from = story[field].indexOf(token);
    return [
      { code: 'undatedFigure', field, from, to: from + token.length, words: claim.text, other: '' },
    ];
  });
