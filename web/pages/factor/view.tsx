/** The page of a new factor as it is shown. */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import { hasRole, type Me } from '../../data/me.ts';
import type { Ask, Request } from '../../data/moves.ts';
import { saveFactor, type FactorFile } from '../../data/new-factors.ts';
import type { Catalogues } from '../../data/reference.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { placeName, unitName } from '../../parts/names.ts';
import { useHash } from '../../parts/use-hash.ts';
import { words } from '../../words/words.ts';
import { History } from '../history/history.tsx';
import { MovePanel } from '../moves/panel.tsx';
import { ConsentsPart } from './consents-part.tsx';
import { FactorForm } from './form.tsx';
import { factorOffers } from './offers.ts';
import { PlanPart } from './plan-part.tsx';
import { SupportPart } from './support-part.tsx';
import { factorView } from './words.ts';

const SuggestionPart = lazy(() =>
  import('./suggestion-part.tsx').then((part) => part.SuggestionPart),
);
const NominatePart = lazy(() => import('./nominate-part.tsx').then((part) => part.NominatePart));

interface Props {
  readonly file: FactorFile;
  readonly names: Catalogues<'units' | 'places' | 'roster'>;
  readonly me: Me;
  readonly request: Request;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
  readonly onLook: () => void;
  readonly onChanged: () => void;
}

export function FactorView({ file, names, me, request, onAsk, onLook, onChanged }: Props) {
  const { factor, id, history } = file;
  const own = me.person.unit === factor.ownerUnit;
  const writes = hasRole(me, 'office') || (hasRole(me, 'officer') && own);
  useHash();
  return (
    <>
      <div class="row">
        <h1>{factor.subject.name}</h1>
        <StateBadge track="newFactors" state={factor.state} />
      </div>
      <div class="case">
        <aside>
          <MovePanel
            track="newFactors"
            id={id}
            named={factor.subject.name}
            offered={factorOffers({ file, names, me })}
            seen={factor.version}
            request={request}
            onAsk={onAsk}
            onLook={onLook}
            linkTo={(field) => (field.startsWith('f-') ? `#${field}` : `#m-${field}`)}
          />
        </aside>
        <div>
          <Note file={file} names={names} writes={writes} onChanged={onChanged} />
          {factor.origin === 'public' && hasRole(me, 'office') && <SuggestionPart id={id} />}
          {writes && ['identified', 'nurturing', 'ready'].includes(factor.state) && (
            <NominatePart id={id} factor={factor} onAsk={onAsk} />
          )}
          <PlanPart file={file} writes={writes} onChanged={onChanged} />
          <SupportPart file={file} writes={writes} onChanged={onChanged} />
          <ConsentsPart file={file} writes={writes} onChanged={onChanged} />
          <History track="newFactors" history={history} people={names.roster} />
        </div>
      </div>
    </>
  );
}

/** What was noted, and its form while nothing has begun. */
function Note({
  file: { id, factor },
  names,
  writes,
  onChanged,
}: Pick<Props, 'file' | 'names' | 'onChanged'> & { readonly writes: boolean }) {
  const [editing, setEditing] = useState(false);
  const { kind, subject, note, place, village, foundOn, ownerUnit, nomination } = factor;
  if (editing) {
    return (
      <FactorForm
        factor={{ kind, subject, note, place, village, foundOn }}
        names={names}
        units={[]}
        ownUnit={ownerUnit}
        onSave={async (content) => {
          const is = await saveFactor(id, content);
          if (is === 'saved') {
            setEditing(false);
            onChanged();
          }
          return is;
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <>
      <p class="prose">{note}</p>
      <Facts
        facts={[
          [factorView.kind, words.sources[kind]],
          [factorView.subjectKind, words.subjectKinds[subject.kind]],
          [factorView.place, placeName(names.places, place)],
          [factorView.village, village],
          [factorView.foundOn, written(foundOn)],
          [factorView.unit, unitName(names.units, ownerUnit)],
        ]}
      />
      {factor.origin === 'public' && <p class="hint">{factorView.fromPublic}</p>}
      {nomination !== null && (
        <p>
          <a href={`/app/ho-so/${nomination}`}>{factorView.openCase}</a>
        </p>
      )}
      {writes && factor.state === 'identified' && (
        <Button onPress={() => setEditing(true)}>{factorView.edit}</Button>
      )}
    </>
  );
}
