/** What a move said, in words: reasons, items, numbers. Input is read as it comes, since each move has its own. */
import * as z from 'zod';
import { written } from '#domain/day.ts';
import { standings } from '#domain/follow-up.ts';
import type { Roster } from '#domain/person.ts';
import { verdictReasons } from '#domain/tally.ts';
import { personName } from '../../parts/names.ts';
import { storyView } from '../../words/stories.ts';
import { proposal } from '../../words/upward.ts';
import { followUp } from '../../words/follow-up.ts';
import { words } from '../../words/words.ts';

const Told = z
  .object({
    reason: z.string(),
    to: z.string(),
    uid: z.string(),
    due: z.string(),
    items: z.array(z.object({ text: z.string() })),
    until: z.string(),
    capacity: z.string(),
    criterion: z.string(),
    number: z.string(),
    day: z.string(),
    signatory: z.string(),
    paper: z.string(),
    fromName: z.string(),
    unitName: z.string(),
    correction: z.string(),
    dossierVersion: z.int(),
    textVersion: z.int(),
    verdict: z.enum(verdictReasons),
    standing: z.enum(standings),
    note: z.string(),
    who: z.string(),
    what: z.string(),
    source: z.string(),
    form: z.string(),
    organisation: z.string(),
    handedOn: z.string(),
    handedAt: z.string(),
    recipient: z.string(),
  })
  .partial();

const line = (name: string, value: string | number | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : [`${name}: ${value}`];

export const notesOf = (input: unknown, people: Roster['people']): readonly string[] => {
  const parsed = Told.safeParse(input);
  if (!parsed.success) return [];
  const told = parsed.data;
  return [
    ...line(words.move.reason, told.reason),
    ...(told.items ?? []).flatMap(({ text }) => line(words.caseView.returnedItems, text)),
    ...line(words.move.takesNoPart, told.uid && personName(people, told.uid)),
    ...line(words.move.assignTo, told.to && personName(people, told.to)),
    ...line(words.move.newDue, told.due && written(told.due)),
    ...line(words.move.until, told.until && written(told.until)),
    ...line(followUp.standing, told.standing && followUp.standings[told.standing]),
    ...line(followUp.note, told.note),
    ...line(followUp.who, told.who),
    ...line(followUp.what, told.what),
    ...line(followUp.source, told.source),
    ...line(followUp.form, told.form),
    ...line(followUp.organisation, told.organisation),
    ...line(proposal.recipient, told.recipient),
    ...line(followUp.handedOn, told.handedOn && written(told.handedOn)),
    ...line(followUp.handedAt, told.handedAt),
    ...line(words.move.criterion, told.criterion),
    ...line(words.move.capacity, told.capacity),
    ...line(words.move.number, told.number),
    ...line(words.move.day, told.day && written(told.day)),
    ...line(words.move.signatory, told.signatory),
    ...(told.unitName === undefined ? [] : [`“${told.fromName}” → “${told.unitName}”`]),
    ...line(words.move.paper, told.paper),
    ...line(words.move.correction, told.correction),
    ...(told.verdict === undefined ? [] : [words.verdictReasons[told.verdict]]),
    ...(told.dossierVersion === undefined ? [] : [words.form.version(told.dossierVersion)]),
    ...(told.textVersion === undefined ? [] : [storyView.version(told.textVersion)]),
  ];
};
