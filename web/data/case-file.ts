/** One case with all that this person may read of it; a part that is closed or unreadable never hides the others. */
import { collection, limit, orderBy, query } from 'firebase/firestore/lite';
import { Appraisal } from '#domain/appraisal.ts';
import { Claim } from '#domain/claim.ts';
import type { Consent } from '#domain/consent.ts';
import { Dossier, PrivateDiscipline, PrivatePerson } from '#domain/dossier.ts';
import { Evidence } from '#domain/evidence.ts';
import { Delivery } from '#domain/mail.ts';
import type { Nomination } from '#domain/nomination.ts';
import { isSealed } from '#domain/second-appraisal.ts';
import { Session, Wall } from '#domain/session.ts';
import type { Submission } from '#domain/submission.ts';
import { Tally } from '#domain/tally.ts';
import { type Beside, readBeside } from './beside.ts';
import {
  asksAppraisal,
  asksConsents,
  asksContent,
  asksPrivate,
  asksTally,
  mayBeWalledOwn,
} from './case-parts.ts';
import { readCard } from './cases.ts';
import { readConsents } from './consents.ts';
import { readMoves, readNamedMoves } from './history.ts';
import { hasRole, type Me } from './me.ts';
import type { MoveEntry } from './moves.ts';
import {
  mapped,
  readDocument,
  readList,
  ready,
  valueOf,
  type Entry,
  type Listed,
  type Waiting,
} from './reading.ts';
import { theStore } from './store.ts';
import { readSubmissions } from './submissions.ts';

export interface CaseFile {
  readonly id: string;
  readonly card: Nomination;
  readonly dossier: Waiting<Dossier>;
  readonly claims: Waiting<Listed<Claim>>;
  readonly evidence: Waiting<Listed<Evidence>>;
  readonly consents: readonly Entry<Consent>[];
  readonly appraisals: Waiting<Listed<Appraisal>>;
  readonly tally: Waiting<Tally>;
  /** How it was voted; null where that cannot be read. */
  readonly voted: Session['mode'] | null;
  readonly person: Waiting<PrivatePerson>;
  readonly discipline: Waiting<PrivateDiscipline>;
  readonly history: Waiting<Listed<MoveEntry>>;
  /** What sessions and story tell of it. */
  readonly beside: readonly Beside[];
  /** To higher levels. */
  readonly proposals: readonly Entry<Submission>[];
  readonly walled: boolean;
  /** Whether every part has come; until then nobody can say what is missing and what may be done. */
  readonly whole: boolean;
}

const closed = { is: 'refused' } as const;
const closedContent = Promise.resolve([closed, closed, closed, closed] as const);
const loading = { is: 'loading' } as const;

/** `show` gets the card and what the case says while the rest is on its way. */
export async function readCaseFile(
  id: string,
  me: Me,
  show: (early: CaseFile) => void = () => undefined,
): Promise<Waiting<CaseFile>> {
  const asked = readCard(id);
  // Who reads nearly every case they open asks for its content with the card, not after it.
  const ahead = hasRole(me, 'office', 'officer', 'unitHead') ? contentOf(id) : null;
  const card = await asked;
  return card.is === 'ready'
    ? ready(await fileOf({ id, card: card.value, me, show }, ahead))
    : card;
}

interface Asked {
  readonly id: string;
  readonly card: Nomination;
  readonly me: Me;
  readonly show: (early: CaseFile) => void;
}

/** What everybody reads who reads more of a case than its card. */
const contentOf = (id: string) =>
  Promise.all([
    readDocument(`nominations/${id}/dossier/current`, Dossier),
    readAll(`nominations/${id}/claims`, Claim),
    readAll(`nominations/${id}/evidence`, Evidence),
    readHistory(id),
  ]);

type Content = Readonly<Awaited<ReturnType<typeof contentOf>>>;

async function fileOf(
  { id, card, me, show }: Asked,
  ahead: Promise<Content> | null,
): Promise<CaseFile> {
  const opens = asksContent(me, card);
  const personal = asksPrivate(me, card);
  const below = `nominations/${id}`;
  const content: Promise<Content> = opens ? (ahead ?? contentOf(id)) : closedContent;
  content.then(
    (held) => held[3].is === 'ready' && show(earlyOf(id, card, held)),
    // Whoever waits for the whole is told.
    () => undefined,
  );
  const consents = content.then(([dossier]) =>
    readConsents(asksConsents(me, card) ? (valueOf(dossier)?.consents ?? []) : []),
  );
  const beside = content.then(([, , , moves]) => readBeside(id, card, me, moves));
  const [
    [dossier, claims, evidence, history],
    appraisals,
    [tally, voted],
    person,
    discipline,
    proposals,
  ] = await Promise.all([
    content,
    asksAppraisal(me, card) ? readAppraisals(below, card, me) : closed,
    asksTally(me, card) ? readTally(below, card.session ?? '') : noTally,
    personal ? readDocument(`${below}/private/person`, PrivatePerson) : closed,
    personal ? readDocument(`${below}/private/discipline`, PrivateDiscipline) : closed,
    readSubmissions(card.submissions ?? []),
  ]);
  const walled = opens && history.is === 'refused' && (await isWalled(id, me));
  return {
    id,
    card,
    dossier,
    claims,
    evidence,
    consents: await consents,
    appraisals,
    tally,
    voted,
    person,
    discipline,
    history: walled && mayBeWalledOwn(me, card) ? await readOwnHistory(id) : history,
    beside: await beside,
    proposals,
    walled,
    whole: true,
  };
}

/** Its history is open to them, so nobody shut them out. */
const earlyOf = (
  id: string,
  card: Nomination,
  [dossier, claims, evidence, history]: Content,
): CaseFile => ({
  id,
  card,
  dossier,
  claims,
  evidence,
  history,
  consents: [],
  appraisals: loading,
  tally: loading,
  voted: null,
  person: loading,
  discipline: loading,
  beside: [],
  proposals: [],
  walled: false,
  whole: false,
});

type Counted = readonly [CaseFile['tally'], CaseFile['voted']];

const noTally: Counted = [closed, null];

/** With how it was voted; two reads at once, so that the page waits no longer. Of an earlier session's vote that stays open. */
const readTally = async (below: string, sessionId: string): Promise<Counted> => {
  const [tally, session] = await Promise.all([
    readDocument(`${below}/tally/current`, Tally),
    readDocument(`sessions/${sessionId}`, Session),
  ]);
  const counted = valueOf(tally)?.session === sessionId;
  return [tally, counted ? (valueOf(session)?.mode ?? null) : null];
};

/** Of a drawn case everybody reads their own until both are in. */
const readAppraisals = async (
  below: string,
  card: Nomination,
  { uid }: Me,
): Promise<Waiting<Listed<Appraisal>>> => {
  if (!isSealed(card)) return readAll(`${below}/appraisals`, Appraisal);
  const own = await readDocument(`${below}/appraisals/${uid}`, Appraisal);
  return own.is === 'missing'
    ? ready({ items: [], broken: [], last: null })
    : mapped(own, (value) => ({ items: [{ id: uid, value }], broken: [], last: null }));
};

const byNumber = new Intl.Collator('en', { numeric: true });

/** By id, numbers within it by their size: "thanh-tich-2" before "thanh-tich-10". */
export const readAll = async <S extends Parameters<typeof readList>[1]>(path: string, schema: S) =>
  mapped(await readList(query(collection(await theStore(), path)), schema), (listed) => ({
    ...listed,
    items: listed.items.toSorted((one, other) => byNumber.compare(one.id, other.id)),
  }));

const readHistory = (id: string): Promise<Waiting<Listed<MoveEntry>>> =>
  readMoves(`nominations/${id}`);

/** A walled nominator keeps what their unit sent and what was returned to it (architecture §4). */
const readOwnHistory = (id: string): Promise<Waiting<Listed<MoveEntry>>> =>
  readNamedMoves(`nominations/${id}`, ['confirm', 'submit', 'withdraw', 'return']);

/** Whether this person is shut out of the case; everybody reads the wall that is their own. */
export const isWalled = async (id: string, me: Me): Promise<boolean> =>
  (await readDocument(`nominations/${id}/walls/${me.uid}`, Wall)).is === 'ready';

const digestLimit = 50;

/** The digests that named the case, the newest first. One read each, at least one. */
export const readDigests = async (id: string): Promise<Waiting<Listed<Delivery>>> =>
  readList(
    query(
      collection(await theStore(), `nominations/${id}/digests`),
      orderBy('at', 'desc'),
      limit(digestLimit),
    ),
    Delivery,
  );

/** The mails a move queued, by the keys its outcome names. */
export async function readDeliveries(keys: readonly string[]): Promise<readonly Delivery[]> {
  const read = await Promise.all(keys.map((key) => readDocument(`deliveries/${key}`, Delivery)));
  return read.flatMap((delivery) => (delivery.is === 'ready' ? [delivery.value] : []));
}
