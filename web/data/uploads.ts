/** The files that are under way from one field of a case: several at once, one after another, and what a reload interrupted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { largestFile } from '#domain/evidence.ts';
import { forgetFile, keepFile, keptFiles, type FilePlace, type KeptFile } from './kept-files.ts';
import { useMe } from './me.ts';
import { holdsHiddenText } from './normalised.ts';
import { sendFile, type Progress, type Sent } from './sending.ts';
import { newId } from './store.ts';

export type UploadProblem = Exclude<Sent, 'saved' | 'stopped'> | 'hidden';

export interface Sending {
  readonly id: string;
  readonly name: string;
  readonly is: 'queued' | 'sending' | 'waiting' | UploadProblem;
  /** From 0 to 1. */
  readonly share: number;
}

interface Uploads {
  readonly sending: readonly Sending[];
  /** Resolves to whether all of them arrived. */
  readonly add: (files: readonly File[], source: string) => Promise<boolean>;
  readonly again: (id: string) => void;
  readonly stop: (id: string) => void;
}

interface Underway {
  readonly kept: KeptFile;
  readonly abort: AbortController;
}

/** `caseId` may also name a session, as `phien/{id}`, a new factor, as `nhan-to/{id}`, or a case's consents, as `dong-y/{id}`. */
export function useUploads(
  caseId: string,
  field: string,
  onStored: (id: string, name: string) => void,
): Uploads {
  const { uid } = useMe();
  const place: FilePlace = [uid, caseId, field];
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const underway = useRef(new Map<string, Underway>());
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const stored = useRef(onStored);
  stored.current = onStored;
  const show = (id: string, change: Partial<Sending>): void =>
    setSending((before) => before.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const drop = (id: string): void => {
    underway.current.delete(id);
    setSending((before) => before.filter((one) => one.id !== id));
    void forgetFile(place, id);
  };
  const send = async ({ kept, abort }: Underway): Promise<boolean> => {
    const { id, file, source } = kept;
    if (abort.signal.aborted) return false;
    show(id, { is: 'sending' });
    const tell = ({ share, waiting }: Progress): void =>
      show(id, { share, is: waiting ? 'waiting' : 'sending' });
    const is = await alone(id, () => sendFile({ id, caseId, file, source }, tell, abort.signal));
    if (is === 'saved') {
      stored.current(id, file.name);
      drop(id);
    } else if (is !== 'stopped') {
      show(id, { is });
      if (!passing.has(is)) void forgetFile(place, id);
    }
    return is === 'saved';
  };
  /** One after another: a narrow line brings one file whole before it begins the next. */
  const queue = (kept: KeptFile): Promise<boolean> => {
    const entry = { kept, abort: new AbortController() };
    underway.current.set(kept.id, entry);
    const result = line.current.then(() => send(entry));
    line.current = result;
    return result;
  };
  const list = (kept: KeptFile, is: Sending['is']): void =>
    setSending((before) => [...before, { id: kept.id, name: kept.file.name, is, share: 0 }]);
  const take = async (file: File, source: string): Promise<boolean> => {
    const kept = { id: newId(20), file, source, at: Date.now() };
    const problem = problemOf(file, source);
    list(kept, problem ?? 'queued');
    if (problem !== null) return false;
    await keepFile(place, kept);
    return queue(kept);
  };
  useEffect(() => {
    const here = underway.current;
    let left = false;
    void keptFiles(place).then((files) => {
      if (left) return;
      for (const kept of files) {
        list(kept, 'queued');
        void queue(kept);
      }
    });
    return () => {
      left = true;
      // What is kept goes on when the form is opened again.
      for (const { abort } of here.values()) abort.abort();
    };
  }, []);
  return {
    sending,
    add: async (files, source) => {
      const arrived = await Promise.all(files.map((file) => take(file, source)));
      return arrived.every(Boolean);
    },
    again: (id) => {
      const entry = underway.current.get(id);
      if (entry === undefined) return;
      show(id, { is: 'queued', share: 0 });
      void queue(entry.kept);
    },
    stop: (id) => {
      underway.current.get(id)?.abort.abort();
      drop(id);
    },
  };
}

/** Nothing is wrong with these files: they stay on this machine, and go on when the form is opened again. */
export const passing: ReadonlySet<Sending['is']> = new Set(['failed', 'notSignedIn']);

/** What need not be sent to be refused. */
const problemOf = (file: File, source: string): UploadProblem | null => {
  if (file.size === 0) return 'empty';
  if (file.size > largestFile) return 'tooLarge';
  return holdsHiddenText([file.name, source]) ? 'hidden' : null;
};

/** Two tabs with the same form do not send the same file against each other. */
const alone = async (id: string, action: () => Promise<Sent>): Promise<Sent> =>
  'locks' in navigator ? navigator.locks.request(`tep/${id}`, action) : action();
