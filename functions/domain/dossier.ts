/** What the unit writes about the subject: `nominations/{id}/dossier/current` and `nominations/{id}/private/*`. */
import * as z from 'zod';
import { Instant, Day } from './day.ts';
import { Id, text } from './text.ts';

/** What a unit may answer to a criterion; "none" stands for "Không có". */
export const choices = ['met', 'notMet', 'none'] as const;

/** "Cùng một người" and "Không phải cùng một người". */
export const samenesses = ['same', 'other'] as const;
export type Sameness = (typeof samenesses)[number];

/** The unit's answer to one criterion, with its words. */
export interface Answer {
  readonly answer: (typeof choices)[number];
  readonly text: string;
}

export const Dossier = z.strictObject({
  v: z.literal(1),
  /** Raised by one with every change of dossier or claims; the confirmation and the submission name it. */
  version: z.int().min(1),
  by: Id,
  at: Instant,
  birthYear: z.int().min(1900).max(2100).nullable(),
  gender: z.enum(['male', 'female', 'notStated']),
  /** Code of the commune or ward; '' while not chosen. */
  place: z.string().regex(/^(\d{5})?$/u),
  village: text(120),
  occupation: text(200),
  summary: text(1000),
  report: text(20_000),
  answers: z.record(Id, z.enum(choices)),
  /** Words to the answers, apart from them, so that rules can look through every text at once. */
  explanations: z.record(Id, text(2000)),
  /** Ids of the consents recorded for this case. */
  consents: z.array(Id).max(20),
  /** The unit's signed paper, as evidence, where its head confirmed on paper. */
  signedPaper: Id.nullable(),
  /** What the unit has said of entries of the register that look like this subject; by key, kept so that it is asked once. */
  sameness: z.record(Id, z.enum(samenesses)).optional(),
});
export type Dossier = z.infer<typeof Dossier>;

type Answered = Pick<Dossier, 'answers' | 'explanations'>;

/** Each answer with its words. */
export const answersOf = ({ answers, explanations }: Answered): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, { answer, text: explanations[id] ?? '' }]),
  );

/** Answers as a dossier keeps them; one without words has no explanation. */
export const answeredWith = (answers: Readonly<Record<string, Answer>>): Answered => ({
  answers: Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer])),
  explanations: Object.fromEntries(
    Object.entries(answers)
      .filter(([, { text: words }]) => words !== '')
      .map(([id, { text: words }]) => [id, words]),
  ),
});

/** `private/person`: the own officer and the office only. */
export const PrivatePerson = z.strictObject({
  v: z.literal(1),
  idNumber: text(20),
  phone: text(20),
  address: text(300),
  birthDate: z.union([Day, z.literal('')]),
});
export type PrivatePerson = z.infer<typeof PrivatePerson>;

/** `private/ethnicity`: sensitive under law 91/2025/QH15; recorded only with a consent of its own. */
export const PrivateEthnicity = z.strictObject({
  v: z.literal(1),
  codeSystem: text(100),
  code: text(10),
  consent: Id,
});
export type PrivateEthnicity = z.infer<typeof PrivateEthnicity>;

/** `private/discipline` */
export const PrivateDiscipline = z.strictObject({ v: z.literal(1), text: text(4000) });
export type PrivateDiscipline = z.infer<typeof PrivateDiscipline>;
