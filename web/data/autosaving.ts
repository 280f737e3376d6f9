/** One open form between keyboard, this machine and the server. */
import {
  beginning,
  chosen,
  confirmed,
  failed,
  isAhead,
  met,
  sending,
  takenUp,
  typed,
  type DraftState,
  type Left,
  type Parted,
  type Stored,
} from './draft-state.ts';
import { erase, keeperOf, keptAt, type KeptEntry, type Place } from './kept-text.ts';
import { lockOf, openElsewhere } from './kept-locks.ts';
import { same, type Path } from './merged.ts';
import { serverNow } from '../clock.ts';
import { newId, type Unwritten } from './store.ts';
import { opened } from './unsent.ts';

/** What a save came to. `version` is the one that stands now, also when only a part was written. */
export type Sent<D> =
  | { readonly is: 'saved'; readonly version: number; readonly draft: D }
  | { readonly is: Unwritten | Astray; readonly version: number };

/** Refused because an achievement names evidence that does not lie in this case. */
export type Astray = 'strayEvidence';

/** The text as it stands on the server now; closed: nobody writes it any more, or not this person. */
export type Fresh<D> = Stored<D> | 'closed' | 'offline';

export interface Writer<D> {
  readonly place: Place;
  readonly title: string;
  readonly start: Stored<D>;
  /** What of the draft can be sent as it stands; the rest stays as it was saved. */
  readonly sendable: (saved: D, draft: D) => D;
  readonly send: (version: number, saved: D, draft: D) => Promise<Sent<D>>;
  readonly read: () => Promise<Fresh<D>>;
  readonly part?: Parted<D>;
}

export type Saving =
  | { readonly is: 'idle' | 'typed' | 'sending' | 'held' | 'apart' | 'closed' | Unwritten | Astray }
  | { readonly is: 'saved'; readonly at: number };

export interface Autosave<D> {
  readonly state: DraftState<D>;
  readonly saving: Saving;
  /** Whether this machine keeps what is typed. */
  readonly keeps: boolean;
  readonly unsaved: boolean;
  /** A text left on this machine earlier, to be taken up or dropped before anything is typed; null while it is looked for. */
  readonly left: readonly KeptEntry[] | null;
  readonly change: (from: D, to: D) => void;
  readonly choose: (path: Path, whose: 'mine' | 'theirs') => void;
  readonly takeUp: (entry: KeptEntry) => void;
  readonly drop: (entry: KeptEntry) => void;
  readonly noticed: () => void;
  /** Sends now what can be sent, `besides` also where the draft is no other than before; resolves to what came of it. */
  readonly save: (besides?: boolean) => Promise<Saving['is']>;
}

const pauseMs = 2_000;
const retryMs = 15_000;
/** Somebody who keeps saving over us is met at most so often in one go. */
const rounds = 5;

/** One open form, from its first keystroke to its last answer, which may come after the page has left it. */
export class Autosaving<D> {
  #state: DraftState<D>;
  #saving: Saving = { is: 'idle' };
  #keeps = true;
  #left: readonly KeptEntry[] | null = null;
  #running: Promise<void> | null = null;
  #closing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #writer: { readonly current: Writer<D> };
  readonly #show: () => void;
  readonly #key;
  readonly #keeper;

  constructor(writer: { readonly current: Writer<D> }, show: () => void) {
    this.#writer = writer;
    this.#show = show;
    this.#state = beginning(writer.current.start);
    const { uid, kind, id } = writer.current.place;
    this.#key = [uid, kind, id, newId(8)] as const;
    this.#keeper = keeperOf(this.#key);
  }

  shown(): Autosave<D> {
    return {
      state: this.#state,
      saving: this.#saving,
      keeps: this.#keeps,
      unsaved: isAhead(this.#state),
      left: this.#left,
      change: (from, to) => this.#change(typed(this.#state, from, to)),
      choose: (path, whose) => this.#choose(path, whose),
      takeUp: (entry) => void this.#takeUp(entry),
      drop: (entry) => void this.#drop(entry),
      noticed: () => this.#set({ ...this.#state, taken: [] }),
      save: async (besides = false) => {
        await this.#push(besides);
        await this.#pushAll();
        return this.#saving.is;
      },
    };
  }

  /** Until the returned function is called; what is not sent by then is sent behind the page's back. */
  open(): () => void {
    const release = lockOf(this.#key);
    const forget = opened(this.#writer.current.place, () => this.#pushAll());
    const soon = (): void => {
      if (isAhead(this.#state)) void this.#push();
    };
    addEventListener('online', soon);
    document.addEventListener('visibilitychange', soon);
    void this.#look();
    return () => {
      removeEventListener('online', soon);
      document.removeEventListener('visibilitychange', soon);
      this.#closing = true;
      forget(this.#pushAll().finally(release));
    };
  }

  async #look(): Promise<void> {
    const entries = await keptAt(this.#writer.current.place);
    const elsewhere = await openElsewhere();
    this.#left = entries.filter(
      ({ key }) => key[3] !== this.#key[3] && !elsewhere.has(key.join('/')),
    );
    for (const entry of this.#left) if (this.#says(entry) === 'nothing') await this.#drop(entry);
    this.#show();
  }

  /** A text whose last save arrived after all has nothing to say. */
  #says({ text }: KeptEntry): 'something' | 'nothing' {
    const after = takenUp(this.#state, text as Left<D>, this.#part);
    return isAhead(after) ? 'something' : 'nothing';
  }

  readonly #part: Parted<D> = (ancestors, mine, theirs) =>
    this.#writer.current.part?.(ancestors, mine, theirs) ?? mine;

  async #takeUp(entry: KeptEntry): Promise<void> {
    this.#state = takenUp(this.#state, entry.text as Left<D>, this.#part);
    this.#left = (this.#left ?? []).filter((one) => one !== entry);
    this.#change(this.#state);
    if (await this.#keep()) await erase(entry.key);
  }

  async #drop(entry: KeptEntry): Promise<void> {
    await erase(entry.key);
    this.#left = (this.#left ?? []).filter((one) => one !== entry);
    this.#show();
  }

  #set(state: DraftState<D>, saving: Saving = this.#saving): void {
    this.#state = state;
    this.#saving = saving;
    this.#show();
  }

  #change(state: DraftState<D>): void {
    const apart = state.theirs !== null;
    this.#set(state, apart ? { is: 'apart' } : isAhead(state) ? { is: 'typed' } : this.#saving);
    void this.#keep();
    this.#later(isAhead(state) ? pauseMs : 0);
  }

  #choose(path: Path, whose: 'mine' | 'theirs'): void {
    this.#change(chosen(this.#state, path, whose));
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#closing) this.#timer = setTimeout(() => void this.#push(), ms);
  }

  /** A closing form keeps nothing any more: whoever signs out on purpose has just had it all erased. */
  async #keep(): Promise<boolean> {
    if (this.#closing && isAhead(this.#state)) return this.#keeps;
    const { draft, base, sent } = this.#state;
    const { title } = this.#writer.current;
    const kept = isAhead(this.#state)
      ? await this.#keeper.keep({ v: 1, title, at: serverNow(), base: base.draft, sent, draft })
      : await this.#keeper.erase();
    if (kept !== this.#keeps) {
      this.#keeps = kept;
      this.#show();
    }
    return kept;
  }

  /** Everything that was typed until now, also while a save was under way. Whether the server has it all. */
  async #pushAll(): Promise<boolean> {
    await this.#running;
    if (isAhead(this.#state)) await this.#push();
    while (this.#saving.is === 'typed') await this.#push();
    return !isAhead(this.#state);
  }

  async #push(besides = false): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    this.#running = this.#run(besides).finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  /** Sends until it is there, over whatever others saved meanwhile, or until a person is needed. */
  async #run(besides: boolean): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      const { draft, base, theirs } = this.#state;
      if (theirs !== null) return this.#ends({ is: 'apart' });
      const next = this.#writer.current.sendable(base.draft, draft);
      if (same(next, base.draft) && !besides) return this.#rests();
      const answer = await this.#sends(base, next);
      if (answer.is === 'saved') return await this.#arrived(next, answer);
      if (answer.is !== 'refused') return this.#ends({ is: answer.is });
      const refused = await this.#meets();
      if (refused !== 'again') return this.#ends({ is: refused });
    }
    return this.#ends({ is: 'refused' });
  }

  async #sends(base: Stored<D>, next: D): Promise<Sent<D>> {
    this.#set(sending(this.#state, next), { is: 'sending' });
    await this.#keep();
    const answer = await this.#writer.current.send(base.version, base.draft, next);
    if (answer.is !== 'saved') this.#state = failed(this.#state, answer.version);
    return answer;
  }

  async #arrived(sent: D, stored: Stored<D>): Promise<void> {
    this.#set(confirmed(this.#state, sent, stored), { is: 'saved', at: serverNow() });
    await this.#keep();
    const { draft, base } = this.#state;
    if (same(this.#writer.current.sendable(base.draft, draft), base.draft)) this.#rests();
    else this.#change(this.#state);
  }

  /** Refused: somebody was faster, and it may be tried again over what stands now; or the door is closed. */
  async #meets(): Promise<'again' | 'closed' | 'offline' | 'refused'> {
    const fresh = await this.#writer.current.read();
    if (typeof fresh === 'string') return fresh;
    if (fresh.version === this.#state.base.version) return 'refused';
    this.#set(met(this.#state, fresh, this.#part));
    await this.#keep();
    return 'again';
  }

  /** Nothing more can be sent: all is there, or the rest waits to be mended. */
  #rests(): void {
    if (isAhead(this.#state)) this.#set(this.#state, { is: 'held' });
    else if (this.#saving.is !== 'saved') this.#set(this.#state, { is: 'saved', at: serverNow() });
  }

  #ends(saving: Saving): void {
    this.#set(this.#state, saving);
    if (saving.is === 'offline') this.#later(retryMs);
  }
}
