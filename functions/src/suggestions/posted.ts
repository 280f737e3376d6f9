/** What a form sent, read by the platform's own parser of form data; null where it is none. */
import type { Request } from 'firebase-functions/v2/https';
import { suggestionFields, type TypedSuggestion } from '#domain/suggestion.ts';

export interface Posted {
  readonly typed: TypedSuggestion;
  readonly code: string;
  readonly stamp: string;
  /** A field that people do not see. */
  readonly trap: string;
  readonly file: Blob | null;
}

export const nothingTyped: TypedSuggestion = { who: '', where: '', deed: '', sender: '' };

export async function postedIn(request: Request): Promise<Posted | null> {
  const type = request.get('Content-Type') ?? '';
  const bytes = new Uint8Array(request.rawBody ?? Buffer.alloc(0));
  try {
    const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
    const file = form.get('file');
    return {
      typed: Object.fromEntries(
        suggestionFields.map((name) => [name, textIn(form.get(name))]),
      ) as Record<keyof TypedSuggestion, string>,
      code: textIn(form.get('code')),
      stamp: textIn(form.get('stamp')),
      trap: textIn(form.get('website')),
      file: file instanceof Blob && file.size > 0 ? file : null,
    };
  } catch {
    return null;
  }
}

/** More than any field takes is not carried along. */
const textIn = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.slice(0, 10_000) : '';
