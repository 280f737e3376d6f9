/** The story page as it is shown: the editor writes, everybody else reads. */
import { useState } from 'preact/hooks';
import type { Claim } from '#domain/claim.ts';
import { hasRole, type Me } from '../../data/me.ts';
import type { Ask, Request } from '../../data/moves.ts';
import type { Catalogues } from '../../data/reference.ts';
import type { StoryFile, StoryText } from '../../data/stories.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Missing } from '../../parts/missing.tsx';
import { personName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { useHash } from '../../parts/use-hash.ts';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { History } from '../history/history.tsx';
import { MovePanel } from '../moves/panel.tsx';
import { AgreementPart } from './agreement-part.tsx';
import { StoryEditor } from './editor.tsx';
import { missingForStory } from './gate.ts';
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

const agreeable: readonly string[] = ['drafting', 'checking', 'approved'];

export function StoryView({ file, names, me, request, onAsk, onLook, onChanged }: Props) {
  const { story } = file;
  const [unsaved, setUnsaved] = useState(false);
  const writes = hasRole(me, 'editor') && story.state === 'drafting';
  const claims: Readonly<Record<string, Claim>> = Object.fromEntries(
    file.claims.map(({ id, value }) => [id, value]),
  );
  const missing = missingForStory(file, claims, names, today());
  useHash();
  return (
    <>
      <div class="row">
        <h1>{story.title || words.storyView.untitled}</h1>
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
            offered={storyOffers({ file, people: names.roster, me })}
            seen={story.version}
            request={request}
            onAsk={onAsk}
            onLook={onLook}
            linkTo={linkTo}
          >
            {unsaved && <Notice tone="warn">{words.storyView.saveFirst}</Notice>}
            {story.state !== 'withdrawn' && story.published && (
              <div class="row">
                <ButtonLink href={`/guong/${story.published.slug}`}>
                  {words.storyView.openPublic}
                </ButtonLink>
              </div>
            )}
          </MovePanel>
        </aside>
        <div>
          {writes ? (
            <StoryEditor
              key={story.textVersion}
              file={file}
              claims={claims}
              onUnsaved={setUnsaved}
              onSaved={onChanged}
            />
          ) : (
            <StoryPreview text={textOf(story)} claims={claims} />
          )}
          {agreeable.includes(story.state) && hasRole(me, 'editor') && (
            <AgreementPart key={story.updatedAt.toMillis()} file={file} onSaved={onChanged} />
          )}
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

const textOf = ({ title, lead, body, slug }: StoryText): StoryText => ({ title, lead, body, slug });

function StoryFacts({ file: { story }, names }: Pick<Props, 'file' | 'names'>) {
  return (
    <>
      <p class="hint">
        {story.code} · {words.sources[story.source]} · {words.storyView.version(story.textVersion)}
        {story.nomination && (
          <>
            {' · '}
            <a href={`/app/ho-so/${story.nomination}`}>{words.form.toCase}</a>
          </>
        )}
      </p>
      <Facts
        facts={[
          [words.storyView.author, story.author && personName(names.roster, story.author)],
          [
            words.storyView.published,
            story.state === 'withdrawn'
              ? null
              : story.published && `/guong/${story.published.slug}`,
          ],
        ]}
      />
    </>
  );
}
