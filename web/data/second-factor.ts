/** The second factor, as the function behind `/xac-thuc` keeps it: nothing of it can be read from the database. */
import * as z from 'zod';
import { secondFactorRefusals, type SecondFactorRefusal } from '#domain/second-factor.ts';
import { goOnWith, idToken } from './session.ts';

/** Why an answer did not come or said no; the page words it. */
export type Unopened = SecondFactorRefusal | 'offline' | 'failed';

const Refusal = z.object({ code: z.enum(secondFactorRefusals) });
const Kept = z.object({ kept: z.boolean() });
const Begun = z.object({ secret: z.string(), address: z.string() });
export type Begun = z.infer<typeof Begun>;
const Opened = z.object({ token: z.string(), spare: z.array(z.string()).default([]) });

/** Whether an authenticator is set up. */
export const lookAtSecondFactor = (): Promise<z.infer<typeof Kept> | Unopened> =>
  answerTo({ do: 'look' }, Kept);

/** What a new authenticator is to be given. */
export const beginSecondFactor = (): Promise<Begun | Unopened> => answerTo({ do: 'begin' }, Begun);

/** Opens the session with a code; the spare codes, which are told once, where it was the first. */
export async function showSecondFactor(
  step: 'confirm' | 'show',
  code: string,
): Promise<{ readonly spare: readonly string[] } | Unopened> {
  const answer = await answerTo({ do: step, code }, Opened);
  if (typeof answer === 'string') return answer;
  const ended = await goOnWith(answer.token);
  if (ended !== 'done') return ended === 'offline' ? 'offline' : 'failed';
  return { spare: answer.spare };
}

async function answerTo<S extends z.ZodType>(
  asked: object,
  schema: S,
): Promise<z.infer<S> | Unopened> {
  try {
    const answer = await fetch('/xac-thuc', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await idToken()}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(asked),
    });
    const body: unknown = await answer.json().catch(() => null);
    if (answer.ok) return schema.safeParse(body).data ?? 'failed';
    return Refusal.safeParse(body).data?.code ?? 'failed';
  } catch {
    return 'offline';
  }
}
