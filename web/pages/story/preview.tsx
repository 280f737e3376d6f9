/** The text as readers will see it: every figure with the number of its source, and the sources below. */
import { figureOf, isPublishable, type Claim } from '#domain/claim.ts';
import { written } from '#domain/day.ts';
import { wordsOfSource } from '#domain/profile.ts';
import { claimsNamed, paragraphsOf, stretches } from '#domain/story-text.ts';
import type { StoryText } from '../../data/stories.ts';
import { storyView } from '../../words/stories.ts';

type Claims = Readonly<Record<string, Claim>>;

export function StoryPreview({
  text,
  claims,
}: {
  readonly text: Pick<StoryText, 'title' | 'lead' | 'body'>;
  readonly claims: Claims;
}) {
  const named = claimsNamed(text).filter((id) => claims[id] !== undefined);
  return (
    <section class="card soft" aria-label={storyView.preview} data-part="preview">
      <h2>{text.title || storyView.untitled}</h2>
      {[...paragraphsOf(text.lead), ...paragraphsOf(text.body)].map((paragraph, index) => (
        <p key={index}>
          <Stretches text={paragraph} named={named} claims={claims} />
        </p>
      ))}
      {named.length > 0 && (
        <>
          <h3>{storyView.source}</h3>
          <ol>
            {named.map((id) => (
              <li key={id}>{sourceOf(claims[id])}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

const sourceOf = (claim: Claim | undefined): string => {
  if (claim === undefined || !isPublishable(claim) || claim.settled === null)
    return storyView.unknownFigure;
  return `${wordsOfSource(claim.settled)} (${written(claim.settled.on)})`;
};

function Stretches({
  text,
  named,
  claims,
}: {
  readonly text: string;
  readonly named: readonly string[];
  readonly claims: Claims;
}) {
  const numberOf = (id: string): number => named.indexOf(id) + 1;
  return (
    <>
      {stretches(text, numberOf, claims).map((part, index) =>
        'figure' in part ? (
          <span key={index} class="figure">
            {part.figure}
            <sup>[{part.source}]</sup>
          </span>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </>
  );
}

/** How a claim is offered for insertion: its figure first, so that the writer sees what the text will say. */
export const claimLabel = (claim: Claim): string =>
  [figureOf(claim), claim.text].filter(Boolean).join(' · ');
