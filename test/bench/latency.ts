/** From a request to its outcome, against a trigger that only writes one field; one after the other, in turn. */
import { deleteApp, initializeApp as initializeAdmin } from 'firebase-admin/app';
import { type Firestore as AdminStore, getFirestore as adminStore } from 'firebase-admin/firestore';
import { loadData } from '../suite/data.ts';
import { type Client, signedIn } from './client.ts';
import { catalogues, draftCase, lay } from './ground.ts';
import { percentile, ratioRow, type Failed, type Row } from './table.ts';

const samples = 60;
const warmUps = 5;

/** Milliseconds until the page's polling shows the outcome, and until it was written, by the server's clock. */
interface Sample {
  readonly shown: number;
  readonly written: number;
}

const kinds = ['empty', 'confirm', 'submit'] as const;
type Kind = (typeof kinds)[number];

export const measureLatency = async (failed: Failed): Promise<readonly Row[]> => {
  await loadData('base');
  const app = initializeAdmin({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }, 'latency');
  const db = adminStore(app);
  await lay(db, catalogues);
  const people = {
    unitHead: await signedIn('truong-phong-1'),
    officer: await signedIn('can-bo-1'),
  };
  const found: Record<Kind, Sample[]> = { empty: [], confirm: [], submit: [] };
  for (let round = 0; round < samples + warmUps; round += 1) {
    const id = `speed${String(round).padStart(3, '0')}`;
    await lay(db, draftCase(id));
    for (const kind of inTurn(round)) {
      try {
        const sample = await ask(db, people, kind, id);
        if (round >= warmUps) found[kind].push(sample);
      } catch (problem) {
        failed(`${kind} ${id}: ${String(problem)}`);
      }
    }
  }
  await Promise.all([people.unitHead.leave(), people.officer.leave(), deleteApp(app)]);
  return rowsOf(found);
};

/** `submit` needs the confirmation first; the empty trigger runs before, between and after them by turns. */
const inTurn = (round: number): readonly Kind[] => {
  const turns: readonly (readonly Kind[])[] = [
    ['empty', 'confirm', 'submit'],
    ['confirm', 'empty', 'submit'],
    ['confirm', 'submit', 'empty'],
  ];
  return turns[round % turns.length] ?? kinds;
};

const ask = async (
  db: AdminStore,
  people: { readonly unitHead: Client; readonly officer: Client },
  kind: Kind,
  id: string,
): Promise<Sample> => {
  const request = `${kind}${id}00000000`.padEnd(20, '0').slice(0, 20);
  const path =
    kind === 'empty' ? `empty/${id}/requests/${request}` : `nominations/${id}/moves/${request}`;
  const seen = kind === 'submit' ? 1 : 0;
  const who = kind === 'confirm' ? people.unitHead : people.officer;
  const shown = await who.request(path, { move: kind, seen, input: { dossierVersion: 1 } });
  const stored = await db.doc(path).get();
  const outcome: unknown = stored.get('outcome.status') ?? stored.get('outcome');
  if (outcome !== 'applied' && outcome !== 'done')
    throw new Error(JSON.stringify(stored.get('outcome')));
  return { shown, written: micros(stored.updateTime) - micros(stored.createTime) };
};

/** As milliseconds with fractions; the server's times are exact to the microsecond. */
const micros = (
  time: { readonly seconds: number; readonly nanoseconds: number } | undefined,
): number => (time === undefined ? Number.NaN : time.seconds * 1000 + time.nanoseconds / 1e6);

const rowsOf = (found: Readonly<Record<Kind, readonly Sample[]>>): readonly Row[] =>
  (['shown', 'written'] as const).flatMap((end) =>
    (['confirm', 'submit'] as const).flatMap((kind) =>
      ([50, 95] as const).map((share) => {
        const of = (name: Kind): number =>
          percentile(
            found[name].map((sample) => sample[end]),
            share / 100,
          );
        return ratioRow(
          {
            part: `latency of ${samples} requests each, against an empty trigger asked in turn`,
            what: `${kind}, request to outcome ${end}, p${share}`,
          },
          { measured: of(kind), baseline: of('empty'), unit: 'ms', digits: 1 },
          // What a person waits for is the outcome shown; when it was written is there to know.
          end === 'shown' && share === 50 ? 2 : null,
        );
      }),
    ),
  );
