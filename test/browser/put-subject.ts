/** Entries of the register, laid as if a recognised case had made them. */
import type { Subject } from '#domain/subject.ts';
import { nomination } from '../builders/nomination.ts';
import { subject } from '../builders/subject.ts';
import { freshId, put } from '../functions/suite.ts';

/** Its key and its case's code; the case is of the demonstration's first unit. */
export const putSubject = async (
  ground: string,
  given: Partial<Subject>,
): Promise<{ readonly key: string; readonly code: string }> => {
  const [key, id] = [freshId(20), freshId(8)];
  const about = { name: given.name ?? '', kind: 'individual' } as const;
  const code = `GS-2026-${id.toUpperCase()}`;
  const card = {
    code,
    subject: about,
    subjectKey: key,
    state: 'recognised',
    cycle: ground,
  } as const;
  await put(`nominations/${id}`, nomination(card));
  await put(`subjects/${key}`, subject({ told: id, cases: { [id]: ground }, ...given }));
  return { key, code };
};
