/** What a form of a public page sent, read by the platform's own parser of form data. */
import type { Request } from 'firebase-functions/v2/https';

/** What every form carries besides what is typed. */
export interface Guarded {
  readonly stamp: string;
  /** A field that people do not see. */
  readonly trap: string;
}

/** null where it is no form. */
export async function formIn(request: Request): Promise<FormData | null> {
  const type = request.get('Content-Type') ?? '';
  const bytes = new Uint8Array(request.rawBody ?? Buffer.alloc(0));
  try {
    return await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  } catch {
    return null;
  }
}

/** More than any field takes is not carried along. */
export const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 10_000) : '';
};

export const textsIn = <Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, textIn(form, name)])) as Record<Name, string>;

export const guardedIn = (form: FormData): Guarded => ({
  stamp: textIn(form, 'stamp'),
  trap: textIn(form, 'website'),
});
