/** What the form of a suggestion sent; null where it is no form. */
import type { Request } from 'firebase-functions/v2/https';
import { suggestionFields, type TypedSuggestion } from '#domain/suggestion.ts';
import { formIn, guardedIn, textIn, textsIn, type Guarded } from '../public-forms/form-in.ts';

export interface Posted extends Guarded {
  readonly typed: TypedSuggestion;
  readonly code: string;
  readonly file: Blob | null;
}

export const nothingTyped: TypedSuggestion = { who: '', where: '', deed: '', sender: '' };

export async function postedIn(request: Request): Promise<Posted | null> {
  const form = await formIn(request);
  if (form === null) return null;
  const file = form.get('file');
  return {
    typed: textsIn(form, suggestionFields),
    code: textIn(form, 'code'),
    ...guardedIn(form),
    file: file instanceof Blob && file.size > 0 ? file : null,
  };
}
