/** Other profiles below one; their titles stand in it and go when theirs are taken back. */
import type { PublishedProfile } from '#domain/story.ts';
import { profileAddress } from './addresses.ts';

export const RelatedPart = ({ related }: Pick<PublishedProfile, 'related'>) => {
  const others = Object.entries(related).toSorted(([, one], [, other]) =>
    one.localeCompare(other, 'vi'),
  );
  if (others.length === 0) return null;
  return (
    <nav class="related" aria-labelledby="guong-khac">
      <h2 id="guong-khac">Gương khác</h2>
      <ul class="ways">
        {others.map(([slug, title]) => (
          <li key={slug}>
            <a href={profileAddress(slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
