/** What came after: the honours with year and number, and who learned from the role model, each with how that is known. */
import type { PublishedProfile } from '#domain/story.ts';
import { Day } from './sources.tsx';

type Honours = Pick<PublishedProfile, 'honours'>;
type Replications = Pick<PublishedProfile, 'replications'>;

export const HonoursPart = ({ honours }: Honours) =>
  honours.length === 0 ? null : (
    <section class="honours" aria-labelledby="khen-thuong">
      <h2 id="khen-thuong">Khen thưởng</h2>
      <ul>
        {honours.map(({ form, number, day, organisation }) => (
          <li>
            Năm {day.slice(0, 4)}: {form} của {organisation}
            {number !== '' && (
              <>
                , Quyết định số <span class="whole">{number}</span>
              </>
            )}{' '}
            ngày <Day of={day} />.
          </li>
        ))}
      </ul>
    </section>
  );

export const ReplicationsPart = ({ replications }: Replications) =>
  replications.length === 0 ? null : (
    <section class="replications" aria-labelledby="lam-theo">
      <h2 id="lam-theo">Những nơi đã học và làm theo</h2>
      <ul>
        {replications.map(({ who, what, since, source }) => (
          <li>
            <strong>{who}</strong>: {ended(what)} Từ ngày <Day of={since} />. Nguồn: {ended(source)}
          </li>
        ))}
      </ul>
    </section>
  );

const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);
