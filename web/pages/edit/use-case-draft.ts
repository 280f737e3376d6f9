/** A nomination between its form and the store: its draft saved as it is typed, its consents recorded at once. */
import { useRef, useState } from 'preact/hooks';
import { writingStates } from '#domain/nomination-workflow.ts';
import { useAutosave } from '../../data/autosave.ts';
import type { Autosave, Fresh, Sent } from '../../data/autosaving.ts';
import { readCaseFile, type CaseFile } from '../../data/case-file.ts';
import { saveCase, type ConsentContent } from '../../data/case-writing.ts';
import { freeConsentId } from '../../data/consent-id.ts';
import { namesStrayEvidence } from '../../data/evidence.ts';
import { useMe, writesFor } from '../../data/me.ts';
import type { Entry } from '../../data/reading.ts';
import { storedCase, unreadablePart } from './case-draft.ts';
import { contentToSave, sendable, withOwnClaimIds, type CaseDraft } from './draft.ts';

export interface OpenCase {
  readonly auto: Autosave<CaseDraft>;
  /** As it was last read: what hangs on the case besides the draft. */
  readonly file: CaseFile;
  readonly consents: readonly Entry<ConsentContent>[];
  /** Records a consent now, with everything typed so far; resolves to whether it is there. */
  readonly record: (consent: ConsentContent) => Promise<boolean>;
}

export function useCaseDraft(opened: CaseFile): OpenCase {
  const me = useMe();
  const [file, setFile] = useState(opened);
  const [recorded, setRecorded] = useState<readonly Entry<ConsentContent>[]>([]);
  const wanted = useRef<ConsentContent | null>(null);
  const { id } = opened;
  const send = async (
    version: number,
    saved: CaseDraft,
    next: CaseDraft,
  ): Promise<Sent<CaseDraft>> => {
    const added = entriesOf(id, wanted.current, next.dossier.consents);
    const content = contentToSave(saved, next, added);
    const answer = await saveCase(id, version, content);
    if (answer.is !== 'saved') {
      const astray = answer.is === 'refused' && (await namesStrayEvidence(id, next.claims));
      return { is: astray ? 'strayEvidence' : answer.is, version: answer.version };
    }
    wanted.current = null;
    setRecorded((before) => [...before, ...added]);
    const { consents } = content.dossier;
    return {
      is: 'saved',
      version: answer.version,
      draft: { ...next, dossier: { ...next.dossier, consents } },
    };
  };
  const read = async (): Promise<Fresh<CaseDraft>> => {
    const fresh = await readCaseFile(id, me);
    if (fresh.is !== 'ready') return fresh.is === 'offline' ? 'offline' : 'closed';
    const { card } = fresh.value;
    if (!writingStates.some((state) => state === card.state) || !writesFor(me, card.ownerUnit))
      return 'closed';
    const unreadable = unreadablePart(fresh.value);
    if (unreadable !== null) return unreadable === 'offline' ? 'offline' : 'closed';
    setFile(fresh.value);
    return storedCase(fresh.value);
  };
  const auto = useAutosave<CaseDraft>({
    place: { uid: me.uid, kind: 'nominations', id },
    title: `${opened.card.subject.name} (${opened.card.code})`,
    start: storedCase(opened),
    sendable,
    send,
    read,
    part: withOwnClaimIds,
  });
  const record = async (consent: ConsentContent): Promise<boolean> => {
    wanted.current = consent;
    await auto.save(true);
    const arrived = wanted.current === null;
    wanted.current = null;
    return arrived;
  };

  return { auto, file, consents: distinct([...file.consents, ...recorded]), record };
}

const entriesOf = (
  caseId: string,
  consent: ConsentContent | null,
  taken: readonly string[],
): readonly Entry<ConsentContent>[] =>
  consent === null ? [] : [{ id: freeConsentId(caseId, consent.scope, taken), value: consent }];

const distinct = (entries: readonly Entry<ConsentContent>[]): readonly Entry<ConsentContent>[] =>
  entries.filter(({ id }, index) => entries.findIndex((one) => one.id === id) === index);
