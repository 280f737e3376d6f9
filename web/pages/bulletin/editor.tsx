/** The editor composes an issue: saved while typing, previewed, published over the version that was saved last. */
import { useRef } from 'preact/hooks';
import { BulletinItem, issueName } from '#domain/bulletin.ts';
import { useAutosave } from '../../data/autosave.ts';
import type { Autosave } from '../../data/autosaving.ts';
import {
  askOfBulletin,
  readBulletinText,
  saveBulletin,
  storedBulletin,
  type BulletinFile,
  type BulletinText,
} from '../../data/bulletins.ts';
import { useMe } from '../../data/me.ts';
import type { Catalogues } from '../../data/reference.ts';
import { AreaField, TextField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { bulletins as said } from '../../words/bulletins.ts';
import { Apart } from '../kept/apart.tsx';
import { Left } from '../kept/left.tsx';
import { SaveLine } from '../kept/save-line.tsx';
import type { Telling } from '../kept/telling.ts';
import { ItemsPart, itemTitle } from './items-part.tsx';
import { PreviewPart } from './preview-part.tsx';
import { PublishPart, type Answer } from './publish-part.tsx';

interface Props {
  readonly file: BulletinFile;
  readonly names: Catalogues<'roster' | 'agency' | 'organisations'>;
  /** Something of it changed on the server that this page did not write. */
  readonly onChanged: () => void;
}

const labels = { title: said.name, foreword: said.foreword, items: said.items } as const;

/** A whole item is told by its words. */
const telling: Telling = {
  label: ([field]) =>
    field !== undefined && Object.hasOwn(labels, field)
      ? labels[field as keyof typeof labels]
      : said.items,
  text: (_path, value) => {
    const item = BulletinItem.safeParse(value).data;
    return item && [item.title, item.profile ?? '', item.text].filter(Boolean).join(' – ');
  },
};

export function IssueEditor({ file, names, onChanged }: Props) {
  const { uid } = useMe();
  const version = useRef(file.bulletin.version);
  const auto = useAutosave<BulletinText>({
    place: { uid, kind: 'bulletins', id: file.id },
    title: issueName(file.bulletin),
    start: storedBulletin(file.bulletin),
    sendable: (_saved, draft) => draft,
    send: async (over, _saved, draft) => {
      const answer = await saveBulletin(file.id, over, draft);
      version.current = answer.version;
      return answer;
    },
    read: async () => {
      const fresh = await readBulletinText(file.id);
      if (typeof fresh !== 'string') version.current = fresh.version;
      return fresh;
    },
  });
  useUnsaved(auto.unsaved && !auto.keeps);
  if (auto.left === null) return <NotReady is="loading" />;
  const [left] = auto.state.apart.length > 0 ? [] : auto.left;
  const ask = async (act: 'publish' | 'takeDown'): Promise<Answer> => {
    if ((await auto.save()) !== 'saved') return 'unsaved';
    const answer = await askOfBulletin(file.id, act, version.current);
    onChanged();
    return answer;
  };
  return (
    <>
      <Apart auto={auto} telling={telling} />
      {left ? (
        <Left auto={auto} entry={left} telling={telling} />
      ) : (
        <IssueFields file={file} names={names} auto={auto} />
      )}
      <PublishPart
        id={file.id}
        bulletin={{ ...file.bulletin, version: auto.state.base.version }}
        people={names.roster}
        onAsk={ask}
        titleOf={(id) => {
          const item = auto.state.draft.items.find((one) => one.id === id);
          return item === undefined ? said.items : itemTitle(item, file.profiles);
        }}
      />
    </>
  );
}

function IssueFields({
  file,
  names,
  auto,
}: Omit<Props, 'onChanged'> & { readonly auto: Autosave<BulletinText> }) {
  const { draft } = auto.state;
  const change = (changed: Partial<BulletinText>): void =>
    auto.change(draft, { ...draft, ...changed });
  const save = (event: Event): void => {
    event.preventDefault();
    void auto.save();
  };
  return (
    <form onSubmit={save} noValidate>
      <TextField
        id="f-title"
        label={said.name}
        max={160}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <AreaField
        id="f-foreword"
        label={said.foreword}
        hint={said.forewordHint}
        max={3000}
        rows={4}
        value={draft.foreword}
        onChange={(foreword) => change({ foreword })}
      />
      <ItemsPart
        items={draft.items}
        profiles={file.profiles}
        onChange={(items) => change({ items })}
      />
      <SaveLine auto={auto} save={said.save} />
      <Unfolding summary={said.preview}>
        {() => <PreviewPart file={file} text={draft} names={names} />}
      </Unfolding>
    </form>
  );
}
