/** The editor writes; figures come only from verified claims, put in at the cursor, and the preview shows what will be read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPublishable, type Claim } from '#domain/claim.ts';
import { slugOf } from '#domain/slug.ts';
import { saveStory, type StoryFile, type StoryText } from '../../data/stories.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import { claimLabel, StoryPreview } from './preview.tsx';

type Target = 'lead' | 'body';

/** `token` put in place of what is selected. */
export const inserted = (text: string, token: string, from: number, to: number): string =>
  `${text.slice(0, from)}${token}${text.slice(to)}`;

export function StoryEditor({
  file,
  claims,
  onUnsaved,
  onSaved,
}: {
  readonly file: StoryFile;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly onUnsaved: (unsaved: boolean) => void;
  readonly onSaved: () => void;
}) {
  const { title, lead, body, slug, textVersion, published } = file.story;
  const saved: StoryText = { title, lead, body, slug };
  const [draft, setDraft] = useState(saved);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Written | null>(null);
  const target = useRef<Target>('body');
  const unsaved = JSON.stringify(saved) !== JSON.stringify(draft);
  useUnsaved(unsaved);
  useEffect(() => {
    onUnsaved(unsaved);
    return () => onUnsaved(false);
  }, [unsaved]);
  const change = (changed: Partial<StoryText>): void => setDraft({ ...draft, ...changed });
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
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || !unsaved) return;
    setBusy(true);
    const answer = await saveStory(file.id, textVersion, draft);
    setBusy(false);
    setResult(answer);
    if (answer === 'saved') onSaved();
  };
  const remember = (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    target.current = event.target.id === 'f-lead' ? 'lead' : 'body';
  };
  return (
    <form onSubmit={(event) => void save(event)} onFocusIn={remember} noValidate>
      <TextField
        id="f-title"
        label={words.storyView.name}
        max={160}
        value={draft.title}
        onChange={retitle}
      />
      <TextField
        id="f-slug"
        label={words.storyView.slug}
        hint={words.storyView.slugHint}
        max={80}
        value={draft.slug}
        onChange={(next) => change({ slug: next.trim().toLowerCase() })}
      />
      <AreaField
        id="f-lead"
        label={words.storyView.lead}
        max={600}
        rows={3}
        value={draft.lead}
        onChange={(next) => change({ lead: next })}
      />
      <AreaField
        id="f-body"
        label={words.storyView.body}
        hint={words.storyView.bodyHint}
        max={20_000}
        rows={14}
        value={draft.body}
        onChange={(next) => change({ body: next })}
      />
      <ClaimChoice claims={claims} onInsert={insert} />
      {result && result !== 'saved' && <Notice tone="bad">{words.general.notSaved[result]}</Notice>}
      <div class="row">
        <Button kind="primary" submits saves busy={busy}>
          {busy ? words.general.saving : words.storyView.save}
        </Button>
        {unsaved && <span class="hint">{words.general.unsaved}</span>}
      </div>
      <h2>{words.storyView.preview}</h2>
      <StoryPreview text={draft} claims={claims} />
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
      <legend>{words.storyView.claims}</legend>
      {verified.length === 0 && <p class="hint">{words.storyView.noClaims}</p>}
      <ul class="plain-list">
        {verified.map(([id, claim]) => (
          <li key={id} class="row spread" data-claim={id}>
            <span>{claimLabel(claim)}</span>
            <Button onPress={() => onInsert(id)}>
              {words.storyView.insert} <span class="visually-hidden">{claimLabel(claim)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
