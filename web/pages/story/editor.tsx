/** The editor writes; figures come only from verified claims, put in at the cursor, and the preview shows what will be read. */
import { useRef } from 'preact/hooks';
import { isPublishable, type Claim } from '#domain/claim.ts';
import { StoryPhoto } from '#domain/photo.ts';
import type { Roster } from '#domain/person.ts';
import { slugOf } from '#domain/slug.ts';
import { Slug } from '#domain/story.ts';
import { useAutosave } from '../../data/autosave.ts';
import type { Autosave } from '../../data/autosaving.ts';
import type { Stored } from '../../data/draft-state.ts';
import { useMe } from '../../data/me.ts';
import {
  readStoryText,
  saveStory,
  storedStory,
  type StoryFile,
  type StoryText,
} from '../../data/stories.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, TextField } from '../../parts/field.tsx';
import { lazy } from '../../parts/lazy.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { storyView } from '../../words/stories.ts';
import { words } from '../../words/words.ts';
import { Apart } from '../kept/apart.tsx';
import { Left } from '../kept/left.tsx';
import { SaveLine } from '../kept/save-line.tsx';
import type { Telling } from '../kept/telling.ts';
import { CheckPart } from '../truth/parts.ts';
import { claimLabel, StoryPreview } from './preview.tsx';
import { WaysPart } from './ways-part.tsx';

type Target = 'lead' | 'body';

/** `token` put in place of what is selected. */
export const inserted = (text: string, token: string, from: number, to: number): string =>
  `${text.slice(0, from)}${token}${text.slice(to)}`;

/** Words for the places of a story, as its fields name them. */
const labels = {
  title: storyView.name,
  slug: storyView.slug,
  lead: storyView.lead,
  body: storyView.body,
  practice: storyView.practice,
  fields: storyView.fields,
  photos: storyView.photos,
} as const;

const telling: Telling = {
  label: ([field]) =>
    field !== undefined && Object.hasOwn(labels, field)
      ? labels[field as keyof typeof labels]
      : labels.body,
  // A whole photo is told by what is seen in it.
  text: ([field], value) =>
    field === 'photos' ? StoryPhoto.safeParse(value).data?.alt : undefined,
};

const PhotosPart = lazy(() => import('./photos-part.tsx').then((part) => part.PhotosPart));

const isSlug = (slug: string): boolean => slug.trim() === '' || Slug.safeParse(slug.trim()).success;

export function StoryEditor({
  file,
  claims,
  onStored,
  people,
  onForeign,
}: {
  readonly file: StoryFile;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly onStored: (stored: Stored<StoryText>) => void;
  readonly people: Roster['people'];
  /** Somebody else saved this story meanwhile. */
  readonly onForeign: () => void;
}) {
  const { uid } = useMe();
  const auto = useAutosave<StoryText>({
    place: { uid, kind: 'stories', id: file.id },
    title: [file.story.title, file.story.code].filter(Boolean).join(' – '),
    start: storedStory(file.story),
    sendable: (saved, draft) => (isSlug(draft.slug) ? draft : { ...draft, slug: saved.slug }),
    send: async (version, _saved, draft) => {
      const answer = await saveStory(file.id, version, draft);
      if (answer.is === 'saved') onStored(answer);
      return answer;
    },
    read: async () => {
      onForeign();
      const fresh = await readStoryText(file.id);
      if (typeof fresh !== 'string') onStored(fresh);
      return fresh;
    },
  });
  useUnsaved(auto.unsaved && !auto.keeps);
  if (auto.left === null) return <NotReady is="loading" />;
  const [left] = auto.state.apart.length > 0 ? [] : auto.left;
  return (
    <>
      <Apart auto={auto} telling={telling} />
      {left ? (
        <Left auto={auto} entry={left} telling={telling} />
      ) : (
        <EditorFields file={file} claims={claims} people={people} auto={auto} />
      )}
    </>
  );
}

function EditorFields({
  file,
  claims,
  people,
  auto,
}: {
  readonly file: StoryFile;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly people: Roster['people'];
  readonly auto: Autosave<StoryText>;
}) {
  const { published } = file.story;
  const { draft } = auto.state;
  const target = useRef<Target>('body');
  const change = (changed: Partial<StoryText>): void =>
    auto.change(draft, { ...draft, ...changed });
  const retitle = (next: string): void => {
    const follows =
      published === null && (draft.slug === '' || draft.slug === slugOf(draft.title, file.id));
    change({
      title: next,
      ...(follows ? { slug: next.trim() === '' ? '' : slugOf(next, file.id) } : {}),
    });
  };
  const insert = (claimId: string): void => {
    const field = document.querySelector<HTMLTextAreaElement>(`#f-${target.current}`);
    const text = draft[target.current];
    const from = field?.selectionStart ?? text.length;
    const next = inserted(text, `[[${claimId}]]`, from, field?.selectionEnd ?? from);
    change({ [target.current]: next });
    field?.focus();
  };
  const save = (event: Event): void => {
    event.preventDefault();
    void auto.save();
  };
  const remember = (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    target.current = event.target.id === 'f-lead' ? 'lead' : 'body';
  };
  return (
    <form onSubmit={save} onFocusIn={remember} noValidate>
      <TextField
        id="f-title"
        label={storyView.name}
        max={160}
        value={draft.title}
        onChange={retitle}
      />
      <TextField
        id="f-slug"
        label={storyView.slug}
        hint={storyView.slugHint}
        wrong={isSlug(draft.slug) ? undefined : words.autosave.slugWrong}
        max={80}
        value={draft.slug}
        onChange={(next) => change({ slug: next.trim().toLowerCase() })}
      />
      <AreaField
        id="f-lead"
        label={storyView.lead}
        max={600}
        rows={3}
        value={draft.lead}
        onChange={(next) => change({ lead: next })}
      />
      <AreaField
        id="f-body"
        label={storyView.body}
        hint={storyView.bodyHint}
        max={20_000}
        rows={14}
        value={draft.body}
        onChange={(next) => change({ body: next })}
      />
      <ClaimChoice claims={claims} onInsert={insert} />
      <PhotosPart file={file} photos={draft.photos} onChange={(photos) => change({ photos })} />
      <WaysPart draft={draft} onChange={change} />
      <SaveLine auto={auto} save={storyView.save} />
      <h2>{storyView.preview}</h2>
      <StoryPreview text={draft} claims={claims} />
      <CheckPart
        id={file.id}
        textVersion={file.story.textVersion}
        text={draft}
        claims={claims}
        people={people}
        answers
      />
    </form>
  );
}

function ClaimChoice({
  claims,
  onInsert,
}: {
  readonly claims: Readonly<Record<string, Claim>>;
  readonly onInsert: (claimId: string) => void;
}) {
  const verified = Object.entries(claims).filter(([, claim]) => isPublishable(claim));
  return (
    <fieldset>
      <legend>{storyView.claims}</legend>
      {verified.length === 0 && <p class="hint">{storyView.noClaims}</p>}
      <ul class="plain-list">
        {verified.map(([id, claim]) => (
          <li key={id} class="row spread" data-claim={id}>
            <span>{claimLabel(claim)}</span>
            <Button onPress={() => onInsert(id)}>
              {storyView.insert} <span class="visually-hidden">{claimLabel(claim)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
