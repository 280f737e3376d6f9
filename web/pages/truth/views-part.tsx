/** How often the public page of a story was opened, and how its readers came (S8, S34). */
import { totalOf, Views, ways } from '#domain/views.ts';
import { readDocument, useReading } from '../../data/reading.ts';
import { Facts } from '../../parts/facts.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { numeral } from '../../words/language.ts';
import { truth } from './words.ts';

const said = truth.views;

export function ViewsPart({ id }: { readonly id: string }) {
  const [read, again] = useReading(() => readDocument(`stories/${id}/reach/views`, Views), [id]);
  if (read.is !== 'ready' && read.is !== 'missing')
    return <NotReady is={read.is} onAgain={() => void again()} />;
  return (
    <section class="card" data-part="views" aria-label={said.title}>
      <h2>{said.title}</h2>
      {read.is === 'missing' ? <p class="empty">{said.none}</p> : <Counted views={read.value} />}
      <p class="hint">{said.hint}</p>
    </section>
  );
}

function Counted({ views }: { readonly views: Views }) {
  const months = Object.entries(views.months).toSorted(([one], [other]) =>
    other.localeCompare(one),
  );
  return (
    <Facts
      facts={[
        [said.total, numeral.format(totalOf(views))],
        ...ways.map((way) => {
          const count = views.ways[way];
          return [said.ways[way], count === undefined ? null : numeral.format(count)] as const;
        }),
        ...months
          .slice(0, 3)
          .map(([month, count]) => [said.month(month), numeral.format(count)] as const),
      ]}
    />
  );
}
