/** Who writes what, in which state; and what nobody writes, whoever they are. */
import { describe, expect, it } from 'vitest';
import { ask, askAll, lay, type Answer, type Doc } from './client.ts';
import type { Form } from './form.ts';
import { formsBesideCases } from './forms-beside-cases.ts';
import { formsOfACase } from './forms-of-a-case.ts';
import { knockers, uidOf, type Knocker } from './people.ts';

const forms = [...formsOfACase, ...formsBesideCases];
const inStates = forms.flatMap((form) => form.states.map((state) => ({ title: form.title, state, form })));

describe.each(forms)('$title', (form) => {
  it('is taken from somebody who may, and refused when one thing in it is wrong', async () => {
    const { state, name } = form.for;
    const uid = uidOf(name);
    const { ground, write } = form.stage(state);
    await lay(ground);
    const wrong = [...spoilings(form, uid)];
    const answers = await askAll(wrong, ({ data }) => ask(uid, { commit: write(data, uid) }));
    expect(wrong.filter((_, at) => answers[at] === 'allowed').map(({ what }) => what)).toEqual([]);
    expect(await ask(uid, { commit: write(form.valid(uid), uid) })).toBe('allowed');
  });
});

describe('writing', () => {
  it.each(inStates)('$title in state "$state" is for those whom the table names', async ({ form, state }) => {
    const [may, mayNot] = [knockers.filter((who) => form.may(who, state)), knockers.filter((who) => !form.may(who, state))];
    const shared = form.stage(state);
    await lay(shared.ground);
    const refused = await askAll(mayNot, (who) => put(form, who, shared));
    const taken = await askAll(may, async (who) => {
      const stage = form.stage(state);
      await lay(stage.ground);
      return put(form, who, stage);
    });
    const wrongly = [...mayNot.filter((_, at) => refused[at] === 'allowed'), ...may.filter((_, at) => taken[at] === 'denied')];
    expect(wrongly.map(({ name }) => name)).toEqual([]);
  });
});

const put = (form: Form, who: Knocker, { write }: ReturnType<Form['stage']>): Promise<Answer> =>
  ask(who.uid, { commit: write(form.valid(who.uid ?? 'nobody'), who.uid ?? 'nobody') });

interface Spoiling {
  readonly what: string;
  readonly data: Doc;
}

/** The valid document with one key missing, one unknown, or one value wrong. */
function* spoilings({ valid, bad }: Form, uid: string): Generator<Spoiling> {
  const whole = valid(uid);
  const isPart = 'updatedAt' in whole && !('v' in whole);
  if (Object.keys(whole).length > 1) yield { what: 'an unknown key', data: { ...whole, more: 'x' } };
  if (!isPart && 'v' in whole)
    for (const key of Object.keys(whole)) yield { what: `no ${key}`, data: without(whole, key) };
  for (const [path, values] of Object.entries(bad))
    for (const value of values)
      yield { what: `${path}: ${String(JSON.stringify(value)).slice(0, 40)}`, data: changed(whole, path, value) };
}

const without = (whole: Doc, key: string): Doc =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));

function changed(whole: Doc, path: string, value: unknown): Doc {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...whole, [key]: value };
  return { ...whole, [key]: changed(whole[key] as Doc, rest.join('.'), value) };
}
