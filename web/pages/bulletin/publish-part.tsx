/** Publishing an issue and taking it off. */
import type { Bulletin, BulletinOutcome } from '#domain/bulletin.ts';
import type { Roster } from '#domain/person.ts';
import { personName } from '../../parts/names.ts';
import { Publishing, type PublishingAct, type PublishingAnswer } from '../publishing.tsx';
import { writtenInstant } from '../../parts/when.ts';
import { bulletins as said } from '../../words/bulletins.ts';

export type Answer = PublishingAnswer<BulletinOutcome>;

export function PublishPart({
  id,
  bulletin,
  people,
  onAsk,
  titleOf,
}: {
  readonly id: string;
  readonly bulletin: Bulletin;
  readonly people: Roster['people'];
  readonly onAsk: (act: PublishingAct) => Promise<Answer>;
  /** How an item is called. */
  readonly titleOf: (item: string) => string;
}) {
  return (
    <Publishing<BulletinOutcome>
      part="publish"
      said={said}
      isPublic={bulletin.published !== null}
      onAsk={onAsk}
      refusal={({ code, items }) => (
        <>
          <p>{said.refusals[code]}</p>
          {items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item}>
                  <a href={`#f-item.${item}`}>{titleOf(item)}</a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    >
      <PublishedLine id={id} bulletin={bulletin} people={people} />
    </Publishing>
  );
}

/** Who published it and when, and where it is read. */
export function PublishedLine({
  id,
  bulletin: { published, version, ...numbered },
  people,
}: {
  readonly id: string;
  readonly bulletin: Bulletin;
  readonly people: Roster['people'];
}) {
  if (published === null) return null;
  const at = `/ban-tin/${id}`;
  return (
    <>
      <p>
        {said.publishedBy(personName(people, published.by), writtenInstant(published.at))}{' '}
        <a href={at}>
          {said.openPublic}{' '}
          <span class="visually-hidden">{said.issue(numbered.number, numbered.year)}</span>
        </a>{' '}
        · <a href={`${at}/ban-in.pdf`}>{said.print}</a>
      </p>
      {published.version !== version && <p class="hint">{said.changed}</p>}
    </>
  );
}
