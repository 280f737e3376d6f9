/** The address under which other programs show one's own calendar: given, renewed and revoked here. */
import { useState } from 'preact/hooks';
import { dayOf, written } from '#domain/day.ts';
import { useReading, valueOf } from '../../data/reading.ts';
import { readFeed, renewFeed, revokeFeed } from '../../data/wishes.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { words } from '../../words/words.ts';
import { settings } from './words.ts';

export function FeedPart({ uid }: { readonly uid: string }) {
  const [feed, again] = useReading(() => readFeed(uid), [uid]);
  const [address, setAddress] = useState<string | null>(null);
  const [wrote, setWrote] = useState<Written | null>(null);
  /** Whether what was pressed last has ended an address. */
  const [ended, setEnded] = useState(false);
  const said = settings.feed;
  const renew = async (): Promise<void> => {
    const had = valueOf(feed) !== null;
    const renewed = await renewFeed(uid);
    setWrote(renewed.written);
    setEnded(had && renewed.written === 'saved');
    setAddress(renewed.written === 'saved' ? `${location.origin}${renewed.path}` : null);
    await again();
  };
  const revoke = async (): Promise<void> => {
    const revoked = await revokeFeed(uid);
    setWrote(revoked);
    setEnded(revoked === 'saved');
    setAddress(null);
    await again();
  };
  return (
    <section class="card soft" aria-label={said.title}>
      <h2>{said.title}</h2>
      <p>{said.note}</p>
      {feed.is === 'ready' ? (
        <>
          <p>{feed.value === null ? said.none : said.since(written(dayOf(feed.value.at)))}</p>
          {address !== null && <Address of={address} />}
          {ended && <Notice>{said.ended}</Notice>}
          {wrote !== null && wrote !== 'saved' && (
            <Notice tone="bad">{words.general.notSaved[wrote]}</Notice>
          )}
          <div class="row">
            <Button onPress={() => void renew()}>
              {feed.value === null ? said.give : said.renew}
            </Button>
            {feed.value !== null && (
              <Button kind="quiet" onPress={() => void revoke()}>
                {said.revoke}
              </Button>
            )}
          </div>
        </>
      ) : (
        <NotReady is={feed.is} onAgain={() => void again()} />
      )}
    </section>
  );
}

function Address({ of }: { readonly of: string }) {
  const said = settings.feed;
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(of);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Notice tone="good">
      <p>{said.once}</p>
      <p>
        <code style={{ overflowWrap: 'anywhere' }}>{of}</code>
      </p>
      <Button onPress={() => void copy()}>{copied ? said.copied : said.copy}</Button>
    </Notice>
  );
}
