/** Requests to the Firestore emulator over REST: as a person, as nobody, or past the rules to lay the ground. */
import { setTimeout } from 'node:timers/promises';
import { Instant } from '#domain/day.ts';

/** Stands for the server's own time, wherever a document may carry it. */
export const serverTime = Symbol('serverTime');

export type Doc = Readonly<Record<string, unknown>>;
export type Write =
  | { readonly create: string; readonly data: Doc }
  | { readonly set: string; readonly data: Doc }
  | { readonly update: string; readonly data: Doc }
  | { readonly delete: string };

/** One condition of a query: a field, `==`, `in` or `array-contains`, and the value. */
export type Where = readonly [field: string, op: 'EQUAL' | 'IN' | 'ARRAY_CONTAINS', value: unknown];
export interface Listing {
  readonly list: string;
  readonly where?: Where;
  /** A second condition beside the first. */
  readonly and?: Where;
  readonly count?: boolean;
  /** Every collection of this name, wherever it lies. */
  readonly group?: true;
}
export type Ask = { readonly get: string } | Listing | { readonly commit: readonly Write[] };

export type Answer = 'allowed' | 'denied';

/** Who asks: a uid, nobody at all, or the owner whom no rule holds. */
export type Asker = string | null | typeof owner;
export const owner = Symbol('owner');

export const host = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
export const project = process.env['RULES_PROJECT'] ?? 'demo-rules';
const root = `projects/${project}/databases/(default)/documents`;

let questions = 0;

/** How many questions the rules have been asked so far. */
export const asked = (): number => questions;

/** `denied` only for permission-denied by a rule; whatever else goes wrong is thrown. */
export async function ask(who: Asker, what: Ask): Promise<Answer> {
  questions += 1;
  const problem = await problemOf(who, what);
  if (problem === null) return 'allowed';
  if (problem.status === 'NOT_FOUND' && 'get' in what) return 'allowed';
  if (problem.status !== 'PERMISSION_DENIED' || hitALimit(problem.message))
    throw new Error(`${problem.status}: ${problem.message} (${label(what)})`);
  return 'denied';
}

/**
 * Longer than a transaction is held of which nobody hears any more: a closing that was killed in one keeps out, for a minute,
 * whoever writes to a collection that it looked through, in the emulator to every one of that name.
 */
const patience = 90_000;

/**
 * The emulator gives up where many writers wait for one document; that says nothing of the rules, so they ask again, each
 * after a pause of its own: whoever asks at once meets the same crowd, and a busy machine starves the same ones again.
 */
async function problemOf(
  who: Asker,
  what: Ask,
  tries = 1,
  until = Date.now() + patience,
): Promise<Problem | null> {
  const response = await send(who, what);
  const problem = problemIn(await response.json());
  if (problem?.status !== 'ABORTED' || Date.now() > until) return problem;
  await setTimeout(Math.random() * 100 * Math.min(tries, 12));
  return problemOf(who, what, tries + 1, until);
}

/** What somebody is shown; null where a rule denies it. */
export async function shown(who: Asker, what: Ask): Promise<unknown> {
  const body: unknown = await (await send(who, what)).json();
  const problem = problemIn(body);
  if (problem === null) return body;
  if (problem.status === 'NOT_FOUND') return 'missing';
  if (problem.status !== 'PERMISSION_DENIED' || hitALimit(problem.message))
    throw new Error(problem.message);
  return null;
}

/** Writes past the rules. */
export async function lay(writes: readonly Write[]): Promise<void> {
  for (let from = 0; from < writes.length; from += 400)
    await ask(owner, { commit: writes.slice(from, from + 400) });
}

/** Answers every question, some at a time, in the order asked. */
export async function askAll<T>(
  items: readonly T[],
  one: (item: T) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of queue) answers[at] = await one(item);
  };
  await Promise.all(Array.from({ length: 24 }, worker));
  return answers;
}

let oneIsEnough = false;

/** From now on `contradicting` stops at the first: enough for whoever asks only whether there is one. */
export const beContentWithOne = (): void => {
  oneIsEnough = true;
};

/** Those whose answer is not the one that is due. */
export async function contradicting<T>(
  items: readonly T[],
  one: (item: T) => Promise<Answer>,
  isDue: (item: T) => boolean,
): Promise<T[]> {
  const found: T[] = [];
  const isOver = (): boolean => oneIsEnough && found.length > 0;
  await askAll(items, async (item) => {
    if (isOver()) return 'denied';
    const answer = await one(item);
    if ((answer === 'allowed') !== isDue(item)) found.push(item);
    return answer;
  });
  return found;
}

/** A denial that a limit caused proves nothing about the rule. One document too many, asked for by `exists`, is told as a failed call. */
export const hitALimit = (message: string): boolean =>
  /maximum of|too complex|Too many|limit|exceeded|depth|Service call error\. Function: \[exists\]/iu.test(
    message,
  );

const label = (what: Ask): string => JSON.stringify(what, null, 0).slice(0, 300);

interface Problem {
  readonly status: string;
  readonly message: string;
}

function problemIn(body: unknown): Problem | null {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  if (typeof first !== 'object' || first === null || !('error' in first)) return null;
  return first.error as Problem;
}

function send(who: Asker, what: Ask): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...authorization(who) };
  if ('get' in what) return fetch(url(`/${what.get}`), { headers });
  if ('commit' in what) {
    const body = JSON.stringify({ writes: what.commit.map(asWrite) });
    return fetch(url(':commit'), { method: 'POST', headers, body });
  }
  const { parent, request } = asQuery(what);
  const body = JSON.stringify(request);
  const verb = what.count ? 'runAggregationQuery' : 'runQuery';
  return fetch(url(`${parent}:${verb}`), { method: 'POST', headers, body });
}

const url = (rest: string): string => `http://${host}/v1/${root}${rest}`;

function authorization(who: Asker): Record<string, string> {
  if (who === null) return {};
  if (who === owner) return { authorization: 'Bearer owner' };
  return { authorization: `Bearer ${tokenOf(who)}` };
}

/** Who has shown nothing but a password in this session: the uid says so. */
const onAPasswordAlone = (uid: string): boolean => uid.endsWith('on-a-password-alone');

/** The emulator takes unsigned tokens; what it reads of them is who they are for. */
function tokenOf(uid: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    sub: uid,
    user_id: uid,
    aud: project,
    iss: `https://securetoken.google.com/${project}`,
    ...(onAPasswordAlone(uid) ? {} : { secondFactor: true }),
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, iat: 0, exp: 9_999_999_999 })}.`;
}

function asQuery({ list, where, and, group, count }: Listing): {
  parent: string;
  request: unknown;
} {
  const [collectionId = '', ...above] = list.split('/').toReversed();
  const parent = above.length > 0 ? `/${above.toReversed().join('/')}` : '';
  const structuredQuery = {
    from: [{ collectionId, ...(group ? { allDescendants: true } : {}) }],
    ...(where ? { where: asFilters(and ? [where, and] : [where]) } : {}),
  };
  const aggregations = [{ alias: 'n', count: {} }];
  return {
    parent,
    request: count
      ? { structuredAggregationQuery: { structuredQuery, aggregations } }
      : { structuredQuery },
  };
}

const asFilters = (filters: readonly Where[]): unknown => ({
  compositeFilter: { op: 'AND', filters: filters.map((one) => ({ fieldFilter: asFilter(one) })) },
});

const asFilter = ([fieldPath, op, value]: Where): unknown => ({
  field: { fieldPath },
  op,
  value: asValue(value),
});

function asWrite(write: Write): unknown {
  if ('delete' in write) return { delete: `${root}/${write.delete}` };
  if ('update' in write) {
    const fieldPaths = Object.keys(write.data).filter((key) => write.data[key] !== serverTime);
    return {
      ...asDocument(write.update, write.data),
      updateMask: { fieldPaths },
      currentDocument: { exists: true },
    };
  }
  if ('create' in write)
    return { ...asDocument(write.create, write.data), currentDocument: { exists: false } };
  return asDocument(write.set, write.data);
}

const asDocument = (path: string, data: Doc): object => ({
  update: { name: `${root}/${path}`, fields: asFields(data) },
  updateTransforms: timesIn(data).map((fieldPath) => ({
    fieldPath,
    setToServerValue: 'REQUEST_TIME',
  })),
});

function timesIn(data: Doc): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === serverTime) return [key];
    if (isPlain(value)) return timesIn(value).map((inner) => `${key}.${inner}`);
    return [];
  });
}

const isInstant = (value: unknown): value is Instant => Instant.safeParse(value).success;

const isPlain = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isInstant(value);

const asFields = (data: Doc): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== serverTime)
      .map(([key, value]) => [key, asValue(value)]),
  );

function asValue(value: unknown): unknown {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number')
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  if (isInstant(value)) return { timestampValue: new Date(value.toMillis()).toISOString() };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(asValue) } };
  if (isPlain(value)) return { mapValue: { fields: asFields(value) } };
  throw new Error(`no Firestore value for ${typeof value}`);
}
