/** What a case on the ballot is about, read when it is unfolded. */
import { readSummary } from '../../data/ballots.ts';
import { useReading } from '../../data/reading.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { ballotView } from './ballot-words.ts';

export function CaseSummary({ id }: { readonly id: string }) {
  const [summary, again] = useReading(() => readSummary(id), [id]);
  if (summary.is !== 'ready') return <NotReady is={summary.is} onAgain={() => void again()} />;
  return (
    <>
      <p>{summary.value === '' ? ballotView.noContent : summary.value}</p>
      <p>
        <a href={`/app/ho-so/${id}`}>{ballotView.readMore}</a>
      </p>
    </>
  );
}
