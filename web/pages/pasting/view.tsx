/** From a pasted list to cases: matched, previewed, mended, created; what is created stays, whatever happens on the way. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { subjectKinds, type SubjectKind } from '#domain/criteria-set.ts';
import type { Batch } from '#domain/decision.ts';
import { headerOf } from '#domain/pasting/columns.ts';
import { isBad } from '#domain/pasting/remark.ts';
import { isWanted, readRows, withText, type PastedRow } from '#domain/pasting/rows.ts';
import { caseIdsOf, readStanding, type Setup } from '../../data/pasted-cases.ts';
import type { Catalogues } from '../../data/reference.ts';
import { Button } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today, writtenInstant } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { firstCard, setsFor, type CardDraft } from '../edit/card-draft.ts';
import { inRegister, type Alike } from './alike.ts';
import { CreateBar } from './create-bar.tsx';
import { isMatched, useKeptSheet, type Sheet } from './kept-sheet.ts';
import { Matching } from './matching.tsx';
import { Preview, type ListedRow } from './preview.tsx';
import { SetupFields } from './setup.tsx';
import { Source } from './source.tsx';
import { pasting } from './words.ts';

type Names = Catalogues<'cycles' | 'movements' | 'criteriaSets' | 'levels' | 'places'>;

interface Props {
  readonly id: string;
  readonly batch: Batch;
  readonly names: Names;
  readonly onCreated: () => void;
}

export function PasteView(props: Props) {
  const { sheet, change, drop, keep, keeps } = useKeptSheet(props.id, props.batch.title);
  if (sheet === undefined) return <NotReady is="loading" />;
  return (
    <>
      <p>{pasting.steps}</p>
      {sheet === null ? (
        <Source onRead={(grid, from) => change({ grid, from, header: headerOf(grid) })} />
      ) : (
        <SheetView
          {...props}
          sheet={sheet}
          onChange={(changed) => change({ ...sheet, ...changed })}
          keeps={keeps}
          onKeep={(finished) => void keep(sheet, finished)}
          onAnother={() => void drop()}
        />
      )}
    </>
  );
}

function SheetView({
  id,
  batch,
  names,
  sheet,
  keeps,
  onChange,
  onKeep,
  onAnother,
  onCreated,
}: Props & {
  readonly sheet: Sheet;
  /** Whether this machine keeps it. */
  readonly keeps: boolean;
  readonly onChange: (changed: Partial<Sheet>) => void;
  /** Whether all that can become a case has become one. */
  readonly onKeep: (finished: boolean) => void;
  readonly onAnother: () => void;
}) {
  const { grid, header, from } = sheet;
  const [card, setCard] = useState<CardDraft>(() => firstCard(names));
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const [alike, setAlike] = useState<Alike>(new Map());
  const sets = setsOf(card, names);
  const { rows, ids, known } = useRows(id, batch, names, { grid, header }, card.cycle);
  const lacking = subjectKinds.filter(
    (kind) => sets[kind] === undefined && rows.some(({ draft }) => draft.kind === kind),
  );
  const listed = rows
    .map((row) => ({ ...row, remarks: [...row.remarks, ...inRegister(alike, row.key)] }))
    .map((row, index) => listedRow(row, ids[index] ?? '', batch, agreed, lacking));
  const ready = listed.filter(({ state }) => state === 'ready');
  // A row that waits for a yes is as unfinished as one with a mistake.
  const finished = listed.length > 0 && listed.every(({ state }) => state === 'done');
  useUnsaved(!finished, isMatched(header) && keeps ? 'kept' : 'lost');
  useEffect(() => onKeep(finished), [sheet, finished]);
  return (
    <>
      <Notice>
        <p>
          {pasting.found(rows.length, from)}{' '}
          <Button kind="quiet" onPress={onAnother}>
            {pasting.another}
          </Button>
        </p>
        {sheet.left && <p>{pasting.left(writtenInstant({ toMillis: () => sheet.at }))}</p>}
        {header.read.includes('ethnicity') && <p>{pasting.ethnicityNote}</p>}
      </Notice>
      {!keeps && !finished && <Notice tone="bad">{words.autosave.noRoomHere}</Notice>}
      <Matching
        key={from}
        grid={grid}
        header={header}
        onChange={(changed) => onChange({ header: changed })}
      />
      <SetupFields draft={card} names={names} lacking={lacking} onChange={setCard} />
      {known && isMatched(header) && (
        <>
          <Preview
            grid={grid}
            header={header}
            listed={listed}
            agreed={agreed}
            onMend={(at, place, text) => onChange({ grid: withText(grid, at, place, text) })}
            onAgree={(key, on) =>
              setAgreed(new Set(on ? [...agreed, key] : [...agreed].filter((one) => one !== key)))
            }
          />
          <CreateBar
            id={id}
            batch={batch}
            ready={ready}
            alike={alike}
            onAlike={setAlike}
            setup={{ cycle: card.cycle, occasion: card.occasion, level: card.level, sets }}
            onCreated={onCreated}
          />
        </>
      )}
    </>
  );
}

/** For each kind of subject the fullest set in force; none where there is none. */
const setsOf = (card: CardDraft, names: Names): Setup['sets'] =>
  Object.fromEntries(
    subjectKinds.flatMap((kind) => {
      const [first] = setsFor(names, { ...card, kind });
      return first === undefined ? [] : [[kind, first[0]]];
    }),
  );

const listedRow = (
  row: PastedRow,
  id: string,
  batch: Batch,
  agreed: ReadonlySet<string>,
  lacking: readonly SubjectKind[],
): ListedRow => {
  if (batch.cases.includes(id)) return { row, id, state: 'done' };
  if (row.remarks.some(isBad) || lacking.includes(row.draft.kind)) return { row, id, state: 'bad' };
  return { row, id, state: isWanted(row, agreed) ? 'ready' : 'hold' };
};

/** The rows as they are read, the id each has as a case, and whether the unit's standing cases have been asked for. */
function useRows(
  id: string,
  batch: Batch,
  names: Names,
  { grid, header }: Pick<Sheet, 'grid' | 'header'>,
  cycle: string,
) {
  const [standing, setStanding] = useState<Awaited<ReturnType<typeof readStanding>> | null>(null);
  const [ids, setIds] = useState<readonly string[]>([]);
  const rows = useMemo(
    () =>
      readRows(grid, {
        ...header,
        today: today(),
        places: names.places.filter(({ validTo }) => validTo === null),
        movements: [...names.movements].map(([key, { title }]) => ({ id: key, title })),
        standing: (standing ?? []).filter((one) => !batch.cases.includes(one.id)),
      }),
    [grid, header, standing, batch],
  );
  const keys = rows.map(({ key }) => key).join('\n');
  useEffect(() => {
    void caseIdsOf(id, rows).then(setIds);
  }, [keys]);
  useEffect(() => {
    void readStanding(batch.ownerUnit, cycle, rows).then(setStanding);
  }, [cycle, header]);
  return { rows, ids, known: standing !== null && ids.length === rows.length };
}
