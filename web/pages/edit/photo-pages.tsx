/** Shots of a paper on the phone: put in order, turned, left out, and joined into one file that is sent like any evidence. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { photos } from '../../words/gathering.ts';
import { joined, type Shot } from './photo-pdf.ts';

const mostPages = 20;
const spoken = photos;

export interface PhotoPagesProps {
  readonly id: string;
  /** Sends the file; resolves to whether it arrived. */
  readonly onJoined: (file: File) => Promise<boolean>;
}

export function PhotoPages({ id, onJoined }: PhotoPagesProps) {
  const [shots, setShots] = useState<readonly Shot[]>([]);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  useReleased(shots);
  useUnsaved(shots.length > 0);
  const add = (input: HTMLInputElement): void => {
    const taken = [...shots, ...[...(input.files ?? [])].map(shotOf)];
    input.value = '';
    setProblem(taken.length > mostPages ? spoken.tooMany(mostPages) : '');
    setShots(taken.slice(0, mostPages));
  };
  const join = async (): Promise<void> => {
    setBusy(true);
    setProblem('');
    const title = name.trim() || spoken.fileName(written(today()).replaceAll('/', '-'));
    const result = await joined(shots, title).catch(() => ({ is: 'failed' }) as const);
    if (result.is === 'joined') {
      const file = new File([result.bytes], `${title}.pdf`, { type: 'application/pdf' });
      if (await onJoined(file)) {
        setShots([]);
        setName('');
      }
    } else
      setProblem(result.is === 'notAPicture' ? spoken.notAPicture(result.name) : spoken[result.is]);
    setBusy(false);
  };
  return (
    <div class="card soft" aria-busy={busy}>
      <p class="hint">{spoken.hint}</p>
      <ol class="plain-list shots">
        {shots.map((shot, at) => (
          <ShotView
            key={shot.key}
            shot={shot}
            number={at + 1}
            last={at === shots.length - 1}
            onMove={(by) => setShots(movedBy(shots, at, by))}
            onTurn={() => setShots(shots.map((one) => (one === shot ? turned(one) : one)))}
            onRemove={() => setShots(shots.filter((one) => one !== shot))}
          />
        ))}
      </ol>
      <div class="row">
        <Picker id={id} label={spoken.shoot} camera busy={busy} onPick={add} />
        <Picker id={`${id}.kept`} label={spoken.pick} busy={busy} onPick={add} />
      </div>
      {problem !== '' && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
      {shots.length > 0 && (
        <>
          <TextField
            id={`${id}.name`}
            label={spoken.name}
            max={150}
            value={name}
            onChange={setName}
          />
          <Button kind="primary" busy={busy} onPress={() => void join()}>
            {busy ? spoken.joining : spoken.join(shots.length)}
          </Button>
        </>
      )}
    </div>
  );
}

/** A phone opens its camera for one shot, or its album for several. */
function Picker({
  id,
  label,
  camera = false,
  busy,
  onPick,
}: {
  readonly id: string;
  readonly label: string;
  readonly camera?: boolean;
  readonly busy: boolean;
  readonly onPick: (input: HTMLInputElement) => void;
}) {
  return (
    <span>
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept="image/*"
        {...(camera ? { capture: 'environment' } : { multiple: true })}
        disabled={busy}
        onChange={(event) => onPick(event.currentTarget)}
      />
      <label class="button pick" for={id}>
        {label}
      </label>
    </span>
  );
}

const shotOf = (file: File): Shot => ({
  key: crypto.randomUUID(),
  file,
  address: URL.createObjectURL(file),
  turns: 0,
});

const turned = (shot: Shot): Shot => ({ ...shot, turns: ((shot.turns + 1) % 4) as Shot['turns'] });

const movedBy = (shots: readonly Shot[], at: number, by: -1 | 1): readonly Shot[] => {
  const shot = shots[at];
  const others = shots.filter((_one, place) => place !== at);
  return shot === undefined ? shots : others.toSpliced(at + by, 0, shot);
};

/** Pictures that are no longer shown give their memory back, the last ones when the form is left. */
function useReleased(shots: readonly Shot[]): void {
  const held = useRef(shots);
  useEffect(() => {
    const kept = new Set(shots.map(({ address }) => address));
    for (const { address } of held.current) if (!kept.has(address)) URL.revokeObjectURL(address);
    held.current = shots;
  }, [shots]);
  useEffect(
    () => () => {
      for (const { address } of held.current) URL.revokeObjectURL(address);
    },
    [],
  );
}

function ShotView({
  shot,
  number,
  last,
  onMove,
  onTurn,
  onRemove,
}: {
  readonly shot: Shot;
  readonly number: number;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onTurn: () => void;
  readonly onRemove: () => void;
}) {
  const page = spoken.page(number);
  const act = (label: string, onPress: () => void) => (
    <Button kind="quiet" onPress={onPress}>
      {label} <span class="visually-hidden">{page}</span>
    </Button>
  );
  return (
    <li>
      <span class="shot">
        <img src={shot.address} alt={page} class={`turn-${shot.turns}`} />
      </span>
      <strong>{page}</strong>
      <span class="row">
        {number > 1 && act(spoken.up, () => onMove(-1))}
        {!last && act(spoken.down, () => onMove(1))}
        {act(spoken.turn, onTurn)}
        {act(spoken.remove, onRemove)}
      </span>
    </li>
  );
}
