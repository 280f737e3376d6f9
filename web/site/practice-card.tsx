/** "Cách làm hay" (S60): a card of its own, apart from the person, that others can copy. */
import type { PublishedProfile } from '#domain/story.ts';

export const PracticeCard = ({ practice }: Pick<PublishedProfile, 'practice'>) =>
  practice === null ? null : (
    <section class="practice" aria-labelledby="cach-lam">
      <h2 id="cach-lam">Cách làm hay: {practice.title}</h2>
      <ol>
        {practice.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {practice.conditions !== '' && (
        <p>
          <strong>Điều kiện để làm theo:</strong> {practice.conditions}
        </p>
      )}
      {practice.contact !== '' && (
        <p>
          <strong>Nơi hướng dẫn thêm:</strong> {practice.contact}
        </p>
      )}
    </section>
  );
