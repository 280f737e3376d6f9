/** Holds the triggers of the suite back, and delivers events to them by hand: twice, late, in any order. */
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { project, region } from '../suite/environment.ts';
import { freshId } from './suite.ts';

const hub = (what: string): Promise<Response> =>
  fetch(`http://${process.env['FIREBASE_EMULATOR_HUB']}/functions/${what}`, { method: 'PUT' });

/** While `during` runs no event reaches a function; events of that time are lost, as a broken delivery loses them. */
export const withoutTriggers = async <T>(during: () => Promise<T>): Promise<T> => {
  const off = await hub('disableBackgroundTriggers');
  if (!off.ok) throw new Error(`the triggers could not be held back: ${off.status}`);
  try {
    return await during();
  } finally {
    await hub('enableBackgroundTriggers');
  }
};

const Stored = z.looseObject({
  name: z.string(),
  fields: z.record(z.string(), z.unknown()),
  createTime: z.string(),
  updateTime: z.string(),
});
export type Stored = z.infer<typeof Stored>;

/** A document as an event carries it. */
export const storedAt = async (path: string): Promise<Stored> => {
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  const address = `http://${host}/v1/projects/${project}/databases/(default)/documents/${path}`;
  const answer = await fetch(address, { headers: { authorization: 'Bearer owner' } });
  if (!answer.ok) throw new Error(`${path} could not be read: ${await answer.text()}`);
  return Stored.parse(await answer.json());
};

/** A request as it was when it was made, told from what stands there now: what a late event carries. */
export const asCreated = ({ name, fields, createTime }: Stored, input?: unknown): Stored => {
  const { seq: _seq, prevHash: _prev, hash: _hash, salt: _salt, ...asked } = fields;
  const given = input === undefined ? {} : { input };
  return {
    name,
    fields: { ...asked, ...given, outcome: { nullValue: null } },
    createTime,
    updateTime: createTime,
  };
};

/** Each reload moves the functions to a next address; this many are looked through. */
const mostReloads = 40;

/** Delivers the creation of a document to the function, and waits until the function has ended. */
export const deliverCreated = (name: string, path: string, value: Stored): Promise<void> =>
  deliver(name, path, { kind: 'created', value, oldValue: null });

/** Delivers an edit: the document as it stands, with these fields as they were before and after. */
export const deliverUpdated = async (
  name: string,
  path: string,
  before: Record<string, string>,
  after: Record<string, string>,
): Promise<void> => {
  const stands = await storedAt(path);
  const withText = (texts: Record<string, string>): Stored => {
    const given = Object.entries(texts).map(([key, text]) => [key, { stringValue: text }]);
    return { ...stands, fields: { ...stands.fields, ...Object.fromEntries(given) } };
  };
  await deliver(name, path, {
    kind: 'updated',
    value: withText(after),
    oldValue: withText(before),
  });
};

interface Happened {
  readonly kind: 'created' | 'updated';
  readonly value: Stored;
  readonly oldValue: Stored | null;
}

const deliver = async (
  name: string,
  path: string,
  { kind, value, oldValue }: Happened,
): Promise<void> => {
  const event = {
    specversion: '1.0',
    id: freshId(20),
    type: `google.cloud.firestore.document.v1.${kind}`,
    source: `//firestore.googleapis.com/projects/${project}/databases/(default)`,
    subject: `documents/${path}`,
    time: value.createTime,
    datacontenttype: 'application/json',
    dataschema:
      'https://github.com/googleapis/google-cloudevents/blob/main/proto/google/events/cloud/firestore/v1/data.proto',
    project,
    database: '(default)',
    namespace: '(default)',
    location: region,
    document: path,
    authtype: 'unknown',
    data: { value, oldValue, updateMask: null },
  };
  for (let reload = 0; reload < mostReloads; reload += 1) {
    const answer = await fetch(
      `${process.env['GS_FUNCTIONS_URL']}/functions/projects/${project}/triggers/${region}-${name}-${reload}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json' },
        body: JSON.stringify(event),
      },
    );
    const text = await answer.text();
    if (answer.status === 200) return;
    // 204 is an address before a reload, which does nothing; 404 one that never was.
    if (answer.status !== 204 && answer.status !== 404)
      throw new Error(`${name} did not take the event: ${answer.status} ${text}`);
    await pause(0);
  }
  throw new Error(`${name} is not running`);
};
