/** The story page as it is shown: the editor writes, everybody else reads. */
import { useRef, useState } from 'preact/hooks';
import type { Claim } from '#domain/claim.ts';
import type { Stored } from '../../data/draft-state.ts';
import { hasRole, type Me } from '../../data/me.ts';
import type { Ask, Request } from '../../data/moves.ts';
import type { Catalogues } from '../../data/reference.ts';
import type { StoryFile, StoryText } from '../../data/stories.ts';
import { allSent } from '../../data/unsent.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Missing } from '../../parts/missing.tsx';
import { personName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { useHash } from '../../parts/use-hash.ts';
import { today } from '../../parts/when.ts';
import { storyView } from '../../words/stories.ts';
import { words } from '../../words/words.ts';
import { History } from '../history/history.tsx';
import { MovePanel } from '../moves/panel.tsx';
import { CheckPart } from '../truth/parts.ts';
import { AgreementPart } from './agreement-part.tsx';
import { StoryEditor } from './editor.tsx';
import { DeskParts } from './desk-parts.tsx';
import { inputFor, missingForStory } from './gate.ts';
import { storyOffers } from './offers.ts';
import { StoryPreview } from './preview.tsx';

interface Props {
  readonly file: StoryFile;
  readonly names: Catalogues<'roster' | 'places' | 'agency'>;
  readonly me: Me;
  readonly request: Request;
  readonly onAsk: (ask: Pick<Ask, 'move' | 'input' | 'seen'>) => void;
  readonly onLook: () => void;
  readonly onChanged: () => void;
}

/** The story with the text that was saved since it was read. */
const withText = (file: StoryFile, stored: Stored<StoryText> | null, author: string): StoryFile =>
  stored === null || stored.version <= file.story.textVersion
    ? file
    : { ...file, story: { ...file.story, ...stored.draft, textVersion: stored.version, author } };

const agreeable: readonly string[] = ['drafting', 'checking', 'approved'];

export function StoryView({ file: read, names, me, request, onAsk, onLook, onChanged }: Props) {
  const [stored, setStored] = useState<Stored<StoryText> | null>(null);
  const [held, setHeld] = useState(false);
  const [correction, setCorrection] = useState('');
  const version = useRef(read.story.textVersion);
  const foreign = useRef(false);
  const looking = useRef(false);
  const file = withText(read, stored, me.uid);
  const { story } = file;
  version.current = Math.max(version.current, story.textVersion);
  const keep = (now: Stored<StoryText>): void => {
    version.current = now.version;
    setStored(now);
  };
  /** Waits for the last save; null where not all of this person's own text stands there. */
  const lastVersion = async (): Promise<number | null> => {
    foreign.current = false;
    const all = await allSent({ kind: 'stories', id: file.id });
    setHeld(!all || foreign.current);
    return all && !foreign.current ? version.current : null;
  };
  const ask = async (asked: Parameters<Props['onAsk']>[0]): Promise<void> => {
    if (looking.current) return;
    looking.current = true;
    const textVersion = await lastVersion();
    looking.current = false;
    if (textVersion === null) return;
    onAsk(
      'textVersion' in asked.input ? { ...asked, input: { ...asked.input, textVersion } } : asked,
    );
  };
  const writes = hasRole(me, 'editor') && story.state === 'drafting';
  const claims: Readonly<Record<string, Claim>> = Object.fromEntries(
    file.claims.map(({ id, value }) => [id, value]),
  );
  const input = inputFor({
    file,
    claims,
    names,
    today: today(),
    correction: correction.trim(),
    unread: storyView.peopleLater,
  });
  const missing = missingForStory(file, input);
  useHash();
  return (
    <>
      <div class="row">
        <h1>{story.title || storyView.untitled}</h1>
        <StateBadge track="stories" state={story.state} />
      </div>
      <StoryFacts file={file} names={names} />
      <div class="case">
        <aside>
          {missing !== null && (
            <section class="card" data-part="missing" aria-label={words.caseView.missing}>
              <h2>{words.caseView.missing}</h2>
              {missing.length === 0 ? (
                <p>{words.caseView.nothingMissing}</p>
              ) : (
                <Missing items={missing} linkTo={linkTo} />
              )}
            </section>
          )}
          <MovePanel
            track="stories"
            id={file.id}
            named={story.code}
            offered={storyOffers({ file, people: names.roster, me, onCorrection: setCorrection })}
            seen={story.version}
            request={request}
            onAsk={(asked) => void ask(asked)}
            onLook={onLook}
            linkTo={linkTo}
          >
            {held && <Notice tone="warn">{words.autosave.unsentStory}</Notice>}
            {story.state !== 'withdrawn' && story.published && (
              <div class="row">
                <ButtonLink href={`/guong/${story.published.slug}`}>
                  {storyView.openPublic}
                </ButtonLink>
              </div>
            )}
          </MovePanel>
        </aside>
        <div>
          {writes ? (
            <StoryEditor
              file={file}
              claims={claims}
              onStored={keep}
              people={names.roster}
              onForeign={() => {
                foreign.current = true;
              }}
            />
          ) : (
            <>
              <StoryPreview text={story} claims={claims} />
              <CheckPart
                id={file.id}
                textVersion={story.textVersion}
                text={story}
                claims={claims}
                people={names.roster}
                answers={hasRole(me, 'editor') && story.state === 'checking'}
              />
            </>
          )}
          {agreeable.includes(story.state) && hasRole(me, 'editor') && (
            <AgreementPart
              key={story.updatedAt.toMillis()}
              file={file}
              lastVersion={lastVersion}
              onSaved={onChanged}
            />
          )}
          <DeskParts
            file={file}
            input={input}
            names={names}
            plans={hasRole(me, 'editor', 'office', 'head')}
            onChanged={onChanged}
          />
          <History
            track="stories"
            history={file.history}
            people={names.roster}
            seesMails={hasRole(me, 'office', 'head')}
          />
        </div>
      </div>
    </>
  );
}

const textFields = [
  'title',
  'lead',
  'body',
  'slug',
] as const satisfies readonly (keyof StoryText)[];

const linkTo = (field: string): string => {
  if (field.startsWith('f-')) return `#${field}`;
  return textFields.some((one) => one === field) ? `#f-${field}` : `#m-${field}`;
};

function StoryFacts({ file: { story }, names }: Pick<Props, 'file' | 'names'>) {
  return (
    <>
      <p class="hint">
        {story.code} · {words.sources[story.source]} · {storyView.version(story.textVersion)}
        {story.nomination && (
          <>
            {' · '}
            <a href={`/app/ho-so/${story.nomination}`}>{words.form.toCase}</a>
          </>
        )}
      </p>
      <Facts
        facts={[
          [storyView.author, story.author && personName(names.roster, story.author)],
          [
            storyView.published,
            story.state === 'withdrawn'
              ? null
              : story.published && `/guong/${story.published.slug}`,
          ],
        ]}
      />
    </>
  );
}
