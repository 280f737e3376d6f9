/** Who writes what, in which state, and what spoils it. */
import type { Check } from './check.ts';
import { ask, contradicting, lay, type Answer, type Doc, type Write } from './client.ts';
import { forms } from './forms/all.ts';
import type { Form } from './forms/form.ts';
import { knockers, knockersElsewhere, pairsAt, uidOf, type Knocker } from './people.ts';

export const writeChecks: readonly Check[] = forms.flatMap((form) => [
  ...spoilingOf(form),
  ...form.states.map((state) => ({
    title: `${form.title}${state && ` in state ${state}`} is for those whom the table names`,
    kind: 'hands' as const,
    about: aboutOf(form),
    wrong: () => wrongHands(form, state),
  })),
]);

function spoilingOf(form: Form): Check[] {
  const writer = form.for;
  if (writer === null) return [];
  return [
    {
      title: `${form.title} is taken from somebody who may, and refused when one thing in it is wrong`,
      kind: 'spoiling',
      about: aboutOf(form),
      wrong: (near?: readonly string[]) => spoiltButTaken(form, writer, near),
    },
  ];
}

type Writer = NonNullable<Form['for']>;

/** The collections of the documents it writes. */
function aboutOf({ stage, states }: Form): string[] {
  const writes = stage(states[0] ?? '').write({}, 'somebody');
  return writes.flatMap((write) =>
    pathOf(write)
      .split('/')
      .filter((_, at) => at % 2 === 0),
  );
}

function pathOf(write: Write): string {
  if ('create' in write) return write.create;
  if ('set' in write) return write.set;
  return 'update' in write ? write.update : write.delete;
}

/** One document, wrong in one thing each time, from somebody who may; and at last as it should be. */
async function spoiltButTaken(
  form: Form,
  writer: Writer,
  near?: readonly string[],
): Promise<string[]> {
  const uid = uidOf(writer.name);
  const { ground, write } = form.stage(writer.state);
  await lay(ground);
  const spoilt = [...spoilings(form, uid)].filter(
    ({ what }) => near === undefined || what.match(/\w+/gu)?.some((word) => near.includes(word)),
  );
  const taken = await contradicting(
    spoilt,
    ({ data }) => ask(uid, { commit: write(data, uid) }),
    () => false,
  );
  const refused = await contradicting(
    [{}, ...(form.also ?? [])],
    (more) => asItShouldBe(form, writer, more),
    () => true,
  );
  return [...taken.map(({ what }) => what), ...refused.map(() => 'refused as it should be')];
}

async function asItShouldBe(form: Form, writer: Writer, more: Doc): Promise<Answer> {
  const uid = uidOf(writer.name);
  const { ground, write } = form.stage(writer.state);
  await lay(ground);
  return ask(uid, { commit: write({ ...form.valid(uid), ...more }, uid) });
}

/** Those who are refused what the table gives them, or given what it refuses. */
async function wrongHands(form: Form, state: string): Promise<string[]> {
  const about = aboutOf(form);
  const walled = about.some((name) => ['nominations', 'consents', 'votes'].includes(name));
  const inPairs = pairsAt(about).filter((who) => walled || !who.walled);
  const people = [...(walled ? knockers : knockersElsewhere), ...inPairs];
  const may = people.filter((who) => form.may(who, state));
  const mayNot = people.filter((who) => !form.may(who, state));
  const shared = form.stage(state);
  await lay(shared.ground);
  const taken = await contradicting(
    mayNot,
    (who) => put(form, who, shared),
    () => false,
  );
  const refused = await contradicting(
    may,
    async (who) => {
      const stage = form.stage(state);
      await lay(stage.ground);
      return put(form, who, stage);
    },
    () => true,
  );
  return [
    ...taken.map(({ name }) => `${name} may`),
    ...refused.map(({ name }) => `${name} may not`),
  ];
}

const put = (form: Form, who: Knocker, { write }: ReturnType<Form['stage']>): Promise<Answer> =>
  ask(who.uid, { commit: write(form.valid(who.uid ?? 'nobody'), who.uid ?? 'nobody') });

interface Spoiling {
  readonly what: string;
  readonly data: Doc;
}

/** The valid document with one key missing, one unknown, one value wrong, or some wrong together. */
function* spoilings({ valid, bad, refused = [] }: Form, uid: string): Generator<Spoiling> {
  const whole = valid(uid);
  const isPart = 'updatedAt' in whole && !('v' in whole);
  if (Object.keys(whole).length > 1)
    yield { what: 'an unknown key', data: { ...whole, more: 'x' } };
  if (!isPart && 'v' in whole)
    for (const key of Object.keys(whole)) yield { what: `no ${key}`, data: without(whole, key) };
  for (const [path, values] of Object.entries(bad))
    for (const value of values)
      yield {
        what: `${path}: ${JSON.stringify(value).slice(0, 40)}`,
        data: changed(whole, path, value),
      };
  for (const more of refused) yield { what: JSON.stringify(more), data: { ...whole, ...more } };
}

const without = (whole: Doc, key: string): Doc =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));

function changed(whole: Doc, path: string, value: unknown): Doc {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...whole, [key]: value };
  return { ...whole, [key]: changed(whole[key] as Doc, rest.join('.'), value) };
}
