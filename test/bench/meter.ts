/**
 * Counts what a Firestore instance of the Admin SDK is billed for: a read for each document asked for or found and at
 * least one a query, a write for each document written; a transaction that runs again counts again. It wraps two
 * methods that the SDK does not promise to keep, so `checkMeter` must pass before any of its numbers count.
 */
import type { EventEmitter } from 'node:events';
import type { Firestore } from 'firebase-admin/firestore';

/** Paths below the database, in the order of the requests; an empty query has its collection's. */
export interface Cost {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

export interface Meter {
  /** What `work` costs. Not for two at a time. */
  during(work: () => Promise<unknown>): Promise<Cost>;
}

interface Named {
  readonly name?: string | null;
}
interface Requested {
  readonly writes?: readonly {
    readonly update?: Named | null;
    readonly delete?: string | null;
  }[];
  readonly parent?: string;
  readonly structuredQuery?: { readonly from?: readonly { readonly collectionId?: string }[] };
}
interface Answered {
  readonly found?: Named | null;
  readonly missing?: string | null;
  readonly document?: Named | null;
}
interface Requests {
  request(method: string, request: Requested, ...rest: unknown[]): Promise<unknown>;
  requestStream(
    method: string,
    both: boolean,
    request: Requested,
    tag: string,
  ): Promise<EventEmitter>;
}

const below = (name: string | null | undefined): string =>
  (name ?? '').replace(/^projects\/[^/]+\/databases\/[^/]+\/documents\/?/u, '');

export const meterOf = (db: Firestore): Meter => {
  let reads: string[] = [];
  let writes: string[] = [];
  const requests = db as unknown as Requests;
  const request = requests.request.bind(db);
  const requestStream = requests.requestStream.bind(db);

  requests.request = (method, asked, ...rest) => {
    for (const write of asked.writes ?? []) writes.push(below(write.update?.name ?? write.delete));
    return request(method, asked, ...rest);
  };

  requests.requestStream = async (method, both, asked, tag) => {
    const stream = await requestStream(method, both, asked, tag);
    if (method !== 'batchGetDocuments' && !method.startsWith('run')) return stream;
    let found = 0;
    // The stream is paused until its reader resumes it, so listening here takes nothing away.
    stream.on('data', (answer: Answered) => {
      const name = answer.document?.name ?? answer.found?.name ?? answer.missing;
      if (name == null) return;
      found += 1;
      reads.push(below(name));
    });
    stream.on('end', () => {
      const from = asked.structuredQuery?.from?.[0]?.collectionId ?? method;
      if (found === 0 && method !== 'batchGetDocuments')
        reads.push(`${below(asked.parent)}/${from}/`);
    });
    return stream;
  };

  return {
    during: async (work) => {
      [reads, writes] = [[], []];
      await work();
      const cost = { reads, writes };
      [reads, writes] = [[], []];
      return cost;
    },
  };
};

/** Throws unless the meter sees exactly what these operations are billed for. */
export const checkMeter = async (db: Firestore, meter: Meter): Promise<void> => {
  const probes = db.collection('meterProbes');
  const [one, two, three] = [probes.doc('1'), probes.doc('2'), probes.doc('3')];
  const trials: readonly (readonly [string, number, number, () => Promise<unknown>])[] = [
    [
      'five sets',
      0,
      5,
      () => Promise.all([1, 2, 3, 4, 5].map((n) => probes.doc(`${n}`).set({ n }))),
    ],
    ['a query limited to three', 3, 0, () => probes.limit(3).get()],
    ['an empty query', 1, 0, () => probes.where('n', '==', 'none').get()],
    ['two documents, one of them missing', 2, 0, () => db.getAll(one, probes.doc('none'))],
    ['a count', 1, 0, () => probes.count().get()],
    [
      'a transaction of one read and two writes',
      1,
      2,
      () =>
        db.runTransaction(async (tx) => {
          await tx.get(one);
          tx.update(two, { n: 0 }).delete(three);
        }),
    ],
  ];
  for (const [what, reads, writes, work] of trials) {
    const cost = await meter.during(work);
    if (cost.reads.length !== reads || cost.writes.length !== writes)
      throw new Error(
        `The meter is wrong about ${what}: it saw ${cost.reads.length} reads and ${cost.writes.length} writes.`,
      );
  }
};
