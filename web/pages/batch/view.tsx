/** The page of a tờ trình as it is shown. */
import { written } from '#domain/day.ts';
import { documentCode } from '#domain/document-code.ts';
import type { BatchFile } from '../../data/batches.ts';
import { isWaiting, throwBatchAway } from '../../data/batches.ts';
import { hasRole, type Me } from '../../data/me.ts';
import type { Ask, Request } from '../../data/moves.ts';
import { ready } from '../../data/reading.ts';
import type { Catalogues } from '../../data/reference.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { unitName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { ThrowAway } from '../../parts/throw-away.tsx';
import { useHash } from '../../parts/use-hash.ts';
import { batchView } from './words.ts';
import { History } from '../history/history.tsx';
import { MovePanel } from '../moves/panel.tsx';
import { AddPart } from './add-part.tsx';
import { CasesPart } from './cases-part.tsx';
import { batchOffers } from './offers.ts';
import { PaperPart } from './paper-part.tsx';

interface Props {
  readonly file: BatchFile;
  readonly names: Catalogues<'units' | 'places' | 'roster'>;
  readonly me: Me;
  readonly request: Request;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
  readonly onLook: () => void;
  readonly onChanged: () => void;
}

export function BatchView({ file, names, me, request, onAsk, onLook, onChanged }: Props) {
  const { batch, id, lines, history } = file;
  const own = me.person.unit === batch.ownerUnit;
  const writes =
    batch.state === 'drafting' && (hasRole(me, 'office') || (hasRole(me, 'officer') && own));
  useHash();
  return (
    <>
      <div class="row">
        <h1>{batch.title}</h1>
        <StateBadge track="batches" state={batch.state} />
      </div>
      <p class="hint">{documentCode('batches', id)}</p>
      <div class="case">
        <aside>
          <MovePanel
            track="batches"
            id={id}
            named={batch.title}
            offered={batchOffers({ file, people: names.roster, me })}
            seen={batch.version}
            request={request}
            onAsk={onAsk}
            onLook={onLook}
            linkTo={(field) => (field.startsWith('f-') ? `#${field}` : `#m-${field}`)}
          />
        </aside>
        <div>
          <Facts
            facts={[
              [batchView.unit, unitName(names.units, batch.ownerUnit)],
              [batchView.number, batch.number],
              [batchView.day, batch.day && written(batch.day)],
              [batchView.signatory, batch.signatory],
            ]}
          />
          {batch.state === 'sent' && <Standing file={file} />}
          {writes && (
            <div class="row">
              <ButtonLink kind="primary" href={`/app/to-trinh/${id}/dan`}>
                {batchView.paste}
              </ButtonLink>
            </div>
          )}
          <CasesPart
            file={{ id, lines }}
            places={names.places}
            onRemoved={writes ? onChanged : null}
          />
          {writes && <AddPart id={id} batch={batch} onChanged={onChanged} />}
          {writes && (
            <PaperPart
              key={batch.updatedAt.toMillis()}
              id={id}
              batch={batch}
              onChanged={onChanged}
            />
          )}
          {writes && batch.cases.length === 0 && (
            <ThrowAway
              summary={batchView.throwAway}
              press={batchView.throwAwayPress}
              onThrowAway={() => throwBatchAway(id)}
              list="/app/to-trinh"
            >
              {batchView.throwAwayNote}
            </ThrowAway>
          )}
          <History
            track="batches"
            history={ready(history)}
            people={names.roster}
            seesMails={hasRole(me, 'office')}
          />
        </div>
      </div>
    </>
  );
}

/** What became of a paper that has gone: how many went, how many came back, how many never left. */
function Standing({ file: { lines } }: { readonly file: BatchFile }) {
  const back = lines.filter(({ card }) => card?.state === 'returned').length;
  const here = lines.filter(isWaiting).length - back;
  const gone = lines.length - here - back;
  return (
    <Notice tone={back + here > 0 ? 'warn' : 'good'}>
      <p>
        {[
          batchView.gone(gone),
          ...(back > 0 ? [batchView.returned(back)] : []),
          ...(here > 0 ? [batchView.stillHere(here)] : []),
        ].join(' · ')}
        .
      </p>
      {here > 0 && <p>{batchView.stillNote}</p>}
    </Notice>
  );
}
