/** The form of one move with what was typed into it earlier: this machine keeps it until the move is carried out, or given up. */
import { useEffect, useState } from 'preact/hooks';
import { serverNow } from '../../clock.ts';
import { keptMoves, moveKey, type AskedOf } from '../../data/kept-moves.ts';
import { keeperOf, type KeptText } from '../../data/kept-text.ts';
import { useMe } from '../../data/me.ts';
import { moveWords } from '../../words/naming.ts';
import { OpenForm, type FormProps } from './form.tsx';
import { takenUp, type Typed } from './offered.ts';

type Props = Omit<FormProps, 'left' | 'keeps' | 'onType' | 'onCancel'> & {
  /** Of the document. */
  readonly id: string;
  /** What a person knows the document by. */
  readonly named: string;
};

export function MoveForm({ id, named, ...form }: Props) {
  const { track, offered, onClose } = form;
  const of: AskedOf = { track, id };
  const { uid } = useMe();
  const [keeper] = useState(() => keeperOf(moveKey(uid, of, offered.name)));
  /** undefined while it is looked for. */
  const [left, setLeft] = useState<KeptText | null | undefined>(undefined);
  const [keeps, setKeeps] = useState(true);
  useEffect(() => {
    void keptMoves(uid, of).then((found) =>
      setLeft(found.find(({ key }) => key[3] === offered.name)?.text ?? null),
    );
  }, []);
  if (left === undefined) return null;
  const typed = left && takenUp(offered, left.draft);
  const keep = async (changed: Typed): Promise<void> => {
    if (Object.keys(changed).length === 0) {
      await keeper.erase();
      setKeeps(true);
      return;
    }
    const title = `${moveWords(track, offered.name)} (${named})`;
    const text = { title, at: serverNow(), base: null, sent: null, draft: changed };
    setKeeps(await keeper.keep({ v: 1, ...text }));
  };
  return (
    <OpenForm
      {...form}
      left={typed && { typed, at: left.at }}
      keeps={keeps}
      onType={(changed) => void keep(changed)}
      onCancel={() => {
        void keeper.erase();
        onClose();
      }}
    />
  );
}
