/** The consent form on one sheet of A4, with the subject's name and photos filled in and every box empty. */
import type { ComponentChildren } from 'preact';
import { useRoute } from 'preact-iso';
import { channels, publicFields, publicLanguages } from '#domain/consent.ts';
import type { Nomination } from '#domain/nomination.ts';
import { readCaseFile } from '../../data/case-file.ts';
import { useMe } from '../../data/me.ts';
import { useReading, valueOf } from '../../data/reading.ts';
import { Button } from '../../parts/button.tsx';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { words } from '../../words/words.ts';
import { surroundingsOf } from './consent-draft.ts';
import { said } from './words.ts';

export function ConsentPaperPage() {
  const { id = '' } = useRoute().params;
  const me = useMe();
  const [file, again] = useReading(() => readCaseFile(id, me), [id]);
  useTitle(said.print);
  if (file.is !== 'ready') return <PageNotReady is={file.is} onAgain={() => void again()} />;
  const evidence = valueOf(file.value.evidence)?.items ?? [];
  const { photos } = surroundingsOf(id, evidence, null);
  return (
    <>
      <div class="row not-printed">
        <a href={`/app/ho-so/${id}`}>← {words.form.toCase}</a>
        <Button kind="primary" onPress={() => print()}>
          {said.print}
        </Button>
      </div>
      <ConsentPaper card={file.value.card} photos={photos.map(({ label }) => label)} />
    </>
  );
}

export function ConsentPaper({
  card,
  photos,
}: {
  readonly card: Pick<Nomination, 'code' | 'subject'>;
  readonly photos: readonly string[];
}) {
  const { paper } = said;
  return (
    <article class="prose" lang="vi">
      <p class="centred">
        <strong>{paper.nation}</strong>
        <br />
        <strong>{paper.motto}</strong>
      </p>
      <h1 class="centred">{paper.title}</h1>
      <p class="centred">{paper.about}</p>
      <p>
        {paper.subject}: <strong>{card.subject.name}</strong> · {paper.code}: {card.code}
      </p>
      <p>{paper.law}</p>
      <p>
        <em>{paper.ticks}</em>
      </p>
      <Box>{paper.processing}</Box>
      <Box>{paper.ethnicity}</Box>
      <Boxes title={paper.fields} each={publicFields.map((field) => words.publicFields[field])} />
      {photos.length > 0 && <Boxes title={paper.photos} each={photos} />}
      <Boxes title={paper.channels} each={channels.map((channel) => words.channels[channel])} />
      <Boxes title={paper.languages} each={publicLanguages.map((one) => said.languages[one])} />
      <p>{paper.child}</p>
      <p class="right">{paper.day}</p>
      <div class="columns">
        {[paper.signSubject, paper.signGuardian, paper.signWitness].map((who) => (
          <p key={who} class="centred signature">
            <strong>{who}</strong>
            <br />
            <span class="hint">{paper.signHint}</span>
          </p>
        ))}
      </div>
    </article>
  );
}

const Box = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="box">☐ {children}</p>
);

function Boxes({ title, each }: { readonly title: string; readonly each: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      <p>
        {each.map((label) => (
          <span key={label} class="box">
            ☐ {label}{' '}
          </span>
        ))}
      </p>
    </>
  );
}
