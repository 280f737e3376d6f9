/** One ballot sheet for all cases: two boxes a case, nothing that tells whose it is. */
import { written } from '#domain/day.ts';
import { ballotWords as said } from '#domain/paper-words.ts';
import type { Session } from '#domain/session.ts';
import type { PaperCase } from '../../data/session-papers.ts';

export function BallotSheet({
  session,
  cases,
}: {
  readonly session: Session;
  readonly cases: readonly PaperCase[];
}) {
  return (
    <article class="sheet ballot" lang="vi">
      <h2>{said.title}</h2>
      <p class="center">
        {session.title}, {written(session.day)}
      </p>
      <p>{said.how}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.order}</th>
            <th scope="col">{said.name}</th>
            <th scope="col">{said.inFavour}</th>
            <th scope="col">{said.against}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ id, card }, index) => (
            <tr key={id}>
              <td>{index + 1}</td>
              <th scope="row">
                {card.subject.name}
                <span class="source"> {card.code}</span>
              </th>
              <td class="box">☐</td>
              <td class="box">☐</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
