/** Moves of a session: whom a wall may shut out of which case, and what a clock that was set back makes of closing. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { brokenAt } from '#domain/engine/chain.ts';
import { type Answer, decide } from '#domain/engine/decide.ts';
import { rulesOfMoves } from '#domain/engine/rules-of-moves.ts';
import type { AgendaItem, SessionFacts, Undecided } from '#domain/facts.ts';
import type { Role } from '#domain/person.ts';
import type { RulePack } from '#domain/rule-pack.ts';
import { type Council, hasDeclared, type Session } from '#domain/session.ts';
import type { Standing } from '#domain/stand-in.ts';
import { allOff } from '#domain/switches.ts';
import { linkOf, sha256 } from '../builders/chain.ts';
import { type instant, instantAt, morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { onlineSession } from '../builders/online.ts';
import { person, roster, rosterEntry } from '../builders/person.ts';
import { council, declared, session, sevenMembers } from '../builders/session.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { tally } from '../builders/tally.ts';

const reported = 'gap00001';
const held = (given: Partial<Session> = {}): Session =>
  session({ state: 'open', reports: [reported], ...given });

interface Try {
  readonly doc: Session;
  readonly move: string;
  readonly by?: string;
  readonly roles?: readonly Role[];
  readonly input?: Record<string, unknown>;
  readonly now?: ReturnType<typeof instant>;
  readonly walledFromIt?: boolean;
  readonly shutOut?: boolean;
  readonly undecided?: readonly Undecided[];
  readonly given?: readonly string[];
  readonly standIns?: readonly Standing[];
  readonly pack?: RulePack;
  readonly council?: Council;
}

const item: AgendaItem = {
  id: caseId,
  card: nomination({ state: 'council', session: 'phien-1' }),
  tally: tally(),
  walls: [],
};
const factsOf = (doc: Session): SessionFacts => ({
  doc,
  pack: rulePack(),
  council: council(),
  switches: allOff,
  newKey: null,
  voted: {},
  unreported: [],
  scans: [],
  walledFromIt: false,
  shutOut: true,
  undecided: [],
  given: [],
  agenda: [item],
});

const answered = ({
  doc,
  move,
  by = 'van-phong-1',
  roles = ['office'],
  input = {},
  now = morning,
  walledFromIt = false,
  shutOut = true,
  undecided = [],
  given = [],
  standIns = [],
  pack = rulePack(),
  council: seats = council(),
}: Try): Answer =>
  decide(
    {
      track: 'sessions',
      id: 'phien-1',
      moveId: 'x'.repeat(20),
      request: moveRequest({ move, by, at: now, seen: doc.version, input }),
      doc,
      mover: person({ roles: [...roles] }),
      walls: [],
      roster: roster({
        'truong-phong-1': rosterEntry(),
        'da-nghi': rosterEntry({ active: false }),
      }),
      standIns,
      calendar: givenCalendar,
      now,
      salt: 'ef'.repeat(16),
      sha256,
    },
    rulesOfMoves.sessions,
    { ...factsOf(doc), walledFromIt, shutOut, undecided, given, pack, council: seats },
  );

const codesOf = (answer: Answer): readonly string[] =>
  answer.status === 'refused' ? answer.unmet.map(({ code }) => code) : [];
const wallsIn = (answer: Answer): readonly string[] =>
  answer.writes
    .filter(({ path }) => path.includes('/walls/'))
    .map(({ op, path }) => `${op} ${path}`);

const declaredIn = (answer: Answer): unknown =>
  answer.writes.find(({ path }) => path === 'sessions/phien-1')?.data['declared'];

describe('a case that is only reported at a session', () => {
  const uid = 'truong-phong-1';
  const reason = 'Là em ruột';

  test('is shut to whoever has a conflict, and opened again where that was a mistake', () => {
    const input = { nomination: reported, uid, reason };
    const doc = held();
    const shut = answered({ doc, move: 'wall', input: { ...input, ground: 'sibling' } });
    const lifted = answered({ doc, move: 'liftWall', input });
    expect([wallsIn(shut), wallsIn(lifted)]).toEqual([
      [`set nominations/${reported}/walls/${uid}`],
      [`delete nominations/${reported}/walls/${uid}`],
    ]);
  });

  test('is one of which a member may declare a conflict', () => {
    const conflicts = [{ nomination: reported, ground: 'sibling' }];
    const asked = { move: 'declare', by: uid, roles: ['council'], input: { conflicts } } as const;
    expect(wallsIn(answered({ doc: held(), ...asked }))).toEqual([
      `set nominations/${reported}/walls/${uid}`,
    ]);
    expect(codesOf(answered({ doc: held({ reports: [] }), ...asked }))).toEqual(['notOnAgenda']);
  });

  test('what a member declared names the cases of that moment and no tie, beside what others declared', () => {
    const before = declared(['truong-phong-2'], [caseId]);
    const doc = held({ declared: before });
    const conflicts = [{ nomination: caseId, ground: 'sibling' }];
    const asked = { move: 'declare', by: uid, roles: ['council'], input: { conflicts } } as const;
    const answer = answered({ doc, ...asked });
    expect(declaredIn(answer)).toEqual({ ...before, [uid]: doc.agenda });
  });

  test('who has declared, and of every case, is told from whoever never did, be there a case or none', () => {
    const told = (agenda: readonly string[], by: NonNullable<Session['declared']>) =>
      hasDeclared({ agenda: [...agenda], declared: by }, uid);
    expect([told([], {}), told([], declared([uid], []))]).toEqual([false, true]);
    expect([told([caseId], declared([uid], [caseId]))]).toEqual([true]);
    const joined = told([caseId, 'khac0001'], declared([uid], [caseId]));
    const another = told([caseId], declared(['truong-phong-2'], [caseId]));
    expect([joined, another]).toEqual([false, false]);
  });

  test('a session that decides of no case is closed without a declaration', () => {
    const asked = { move: 'close', input: { reason: '' } } as const;
    const open = { state: 'open', present: sevenMembers } as const;
    expect(codesOf(answered({ doc: held({ ...open, agenda: [] }), ...asked }))).toEqual([]);
    const codes = codesOf(answered({ doc: held({ ...open, agenda: [caseId] }), ...asked }));
    expect(codes).toContain('notDeclared');
  });

  test('when the minutes are signed, nothing is kept of who declared of what', () => {
    const doc = held({ state: 'closed', declared: declared(sevenMembers, [caseId]) });
    const input = { number: '01/BB-HĐ', day: '2026-11-25', evidence: null };
    const answer = answered({ doc, move: 'sign', input });
    expect(declaredIn(answer)).toEqual({});
  });

  test('is no more than those the session speaks of', () => {
    const input = { nomination: 'khac0001', uid, reason, ground: 'sibling' };
    expect(codesOf(answered({ doc: held(), move: 'wall', input }))).toEqual(['notOnAgenda']);
  });
});

describe('of a reported case that waits for the decision', () => {
  const card = nomination({ state: 'decision', simplified: 'prize', reported: 'phien-1' });
  const waiting = { id: reported, card, pack: rulePack(), walls: [] };
  const reason = 'Là em ruột';
  const doc = held();
  const asked = (answer: Answer): readonly unknown[] =>
    answer.writes
      .filter(({ path }) => path.startsWith(`nominations/${reported}/moves/`))
      .map(({ op, path, data }) => [op, path, data['move'], data['by'], data['input']]);
  const once = [
    [
      'create',
      `nominations/${reported}/moves/signer.phien-1.${doc.seq + 1}`,
      'nameSigner',
      'system',
      { session: 'phien-1' },
    ],
  ];
  const declares = (by: string, undecided: readonly Undecided[]): Answer => {
    const conflicts = [{ nomination: reported, ground: 'sibling' }];
    const member = { move: 'declare', by, roles: ['council'], input: { conflicts } } as const;
    return answered({ doc: { ...doc, members: [...doc.members, by] }, ...member, undecided });
  };

  test('the signer is named anew when the head declares a tie', () => {
    expect(asked(declares('head', [waiting]))).toEqual(once);
  });

  test('nobody is named anew when somebody declares who would not sign, or once it is decided', () => {
    expect(asked(declares('truong-phong-1', [waiting]))).toEqual([]);
    const handedOn = { ...card, signer: 'deputy' as const };
    const walls = ['head'];
    const others = [{ ...waiting, card: handedOn, walls }];
    expect(asked(declares('truong-phong-1', others))).toEqual([]);
    expect(asked(declares('head', []))).toEqual([]);
  });

  test('the signer is named anew when the secretary shuts the head out, and again when they are let back', () => {
    const input = { nomination: reported, uid: 'head', reason };
    const shut = { doc, move: 'wall', input: { ...input, ground: 'sibling' } };
    expect(asked(answered({ ...shut, undecided: [waiting] }))).toEqual(once);
    const handedOn = { ...waiting, card: { ...card, signer: 'deputy' as const }, walls: ['head'] };
    const lifted = answered({ doc, move: 'liftWall', input, undecided: [handedOn] });
    expect(asked(lifted)).toEqual(once);
  });
});

describe('a clock that was set back by a day', () => {
  const yesterday = instantAt(morning.millis - 86_400_000);
  const agenda = { agenda: [caseId], updatedAt: morning };
  const closing = { move: 'close', input: { reason: '' } } as const;
  const verdicts = (answer: Answer): unknown =>
    answer.writes
      .filter(({ path }) => path.startsWith('nominations/'))
      .map(({ path, data: { move, input } }) => ({ path, move, input }));

  test('changes no verdict of a session on paper, and breaks no chain', () => {
    const doc = held({ ...agenda, reports: [], declared: declared(sevenMembers, [caseId]) });
    const [then, now] = [
      answered({ doc, ...closing, now: yesterday }),
      answered({ doc, ...closing }),
    ];
    expect(verdicts(then)).toEqual(verdicts(now));
    expect(verdicts(then)).toMatchObject([{ move: 'endorse' }]);
    const link = then.writes.find(({ path }) => path.startsWith('sessions/phien-1/moves/'))?.data;
    const asked = moveRequest({ at: yesterday, ...closing, by: 'van-phong-1' });
    expect(brokenAt([linkOf('sessions', 'phien-1', { ...asked, ...link })], sha256)).toBeNull();
  });

  test('ends no online round: it still runs, and the answer says so', () => {
    const doc = onlineSession({ agenda: [caseId], present: [] });
    expect(codesOf(answered({ doc, ...closing, now: yesterday }))).toEqual(['ballotStillRuns']);
  });
});

test('a secret ballot is not taken by raising hands', () => {
  const doc = session({ state: 'invited', mode: 'showOfHands' });
  const opened = (ballot: 'secret' | 'open'): readonly string[] =>
    codesOf(answered({ doc, move: 'open', pack: rulePack({ ballot }) }));
  expect([opened('secret'), opened('open')]).toEqual([['secretByHands'], []]);
});

describe('a session opens under somebody who presides, sees why a member is shut out, and is not who shuts them out:', () => {
  const ended = council({
    seats: council().seats.map((seat, at) => (at === 0 ? { ...seat, to: '2026-11-24' } : seat)),
  });
  test.each<[string, Partial<Session>, Council, readonly string[]]>([
    ['the chair', {}, council(), []],
    ['nobody', { chair: null }, council(), ['noChair']],
    ['nobody, in a session of earlier', { chair: undefined }, council(), ['noChair']],
    ['a chair who does not sit', { members: sevenMembers.slice(1) }, council(), ['chairNotMember']],
    ['a member with no such seat', { chair: 'truong-phong-1' }, council(), ['mayNotPreside']],
    ['a chair whose term is over', {}, ended, ['mayNotPreside', 'notInTerm']],
    ['the secretary', { secretary: 'giam-doc' }, council(), ['chairIsSecretary']],
  ])('%s', (_who, given, seats, codes) => {
    const doc = session({ state: 'invited', ...given });
    expect(codesOf(answered({ doc, move: 'open', council: seats }))).toEqual(codes);
  });

  test('it is called together before anybody is chosen', () => {
    expect(codesOf(answered({ doc: session({ chair: null }), move: 'invite' }))).toEqual([]);
  });
});

describe('the secretary', () => {
  const doc = held({ agenda: [caseId] });
  const about = { nomination: caseId, uid: 'truong-phong-1', reason: 'Là em ruột' };
  const wall = { doc, move: 'wall', input: { ...about, ground: 'sibling' } };
  const liftWall = { doc, move: 'liftWall', input: about };

  test('who is shut out of a case neither shuts others out of it nor lets them back', () => {
    const codes = [wall, liftWall].map((one) => codesOf(answered({ ...one, walledFromIt: true })));
    expect(codes).toEqual([['walledFromCase'], ['walledFromCase']]);
    expect([wall, liftWall].map((one) => answered(one).status)).toEqual(['applied', 'applied']);
  });

  test('shuts out colleagues who work here, and nobody else', () => {
    const shut = (uid: string): readonly string[] =>
      codesOf(answered({ ...wall, input: { ...wall.input, uid } }));
    expect(['khong-co-ai', 'da-nghi', 'truong-phong-1'].map(shut)).toEqual([
      ['notOfStaff'],
      ['notOfStaff'],
      [],
    ]);
  });
});

describe('whoever is let back into a case', () => {
  const uid = 'truong-phong-1';
  const doc = held({ agenda: [caseId], chair: 'head' });
  const lift = { doc, move: 'liftWall', input: { nomination: caseId, uid, reason: 'Ghi nhầm' } };
  const mails = (answer: Answer): readonly unknown[] =>
    answer.writes
      .filter(({ path }) => path.startsWith('mail/'))
      .map(({ data }) => [data['kind'], data['person'], data['code']]);

  test('is told so by the day of the session, beside who presides', () => {
    expect(mails(answered(lift))).toEqual([
      ['letBackAtSession', uid, doc.day],
      ['wallLifted', 'head', doc.day],
    ]);
  });

  test('is told once where they preside themselves', () => {
    const presiding = { ...lift, doc: { ...doc, chair: uid } };
    expect(mails(answered(presiding))).toEqual([['letBackAtSession', uid, doc.day]]);
  });

  test('hears it alone: who stands in for them is told nothing', () => {
    const standIns = [{ for: uid, by: 'deputy', validFrom: '2020-01-01', validTo: '2099-12-31' }];
    expect(mails(answered({ ...lift, standIns }))).toEqual(mails(answered(lift)));
  });

  test('was shut out of it before: of others there is nothing to tell', () => {
    expect(codesOf(answered({ ...lift, shutOut: false }))).toEqual(['notShutOut']);
  });
});

test('points that a member gave fall when a wall comes up before them, set or declared', () => {
  const uid = 'truong-phong-1';
  const doc = held({ agenda: [caseId] });
  const shut = { nomination: caseId, uid, ground: 'sibling', reason: 'Là em ruột' };
  const conflicts = [{ nomination: caseId, ground: 'sibling' }];
  const below = `nominations/${caseId}`;
  const given = [`${below}/scores/${uid}`, `${below}/scoreDrafts/${uid}`];
  const answers = [
    answered({ doc, move: 'wall', input: shut, given }),
    answered({ doc, move: 'declare', by: uid, roles: ['council'], input: { conflicts }, given }),
  ];
  const fallen = answers.map(({ writes }) =>
    writes.filter(({ op }) => op === 'delete').map(({ path }) => path),
  );
  expect(fallen).toEqual([given, given]);
});

test('nobody lifts the wall before themselves, whatever else they are', () => {
  const input = { nomination: caseId, uid: 'van-phong-1', reason: 'Không liên quan' };
  expect(codesOf(answered({ doc: held({ agenda: [caseId] }), move: 'liftWall', input }))).toEqual([
    'ownWall',
  ]);
});

test('called once more, a session keeps its open task, whoever it was handed to; the task takes over the day', () => {
  const key = 'sessions.phien-1.1.openSession';
  const doc = session({ state: 'invited', day: '2026-12-11', tasks: [key] });
  const again = answered({ doc, move: 'invite' });
  const card = again.writes.find(({ path }) => path === 'sessions/phien-1');
  expect(codesOf(again)).toEqual([]);
  expect(card?.data['tasks']).toEqual([key]);
  expect(again.writes.filter(({ path }) => path.startsWith('tasks/'))).toEqual([
    { op: 'update', path: `tasks/${key}`, data: { due: '2026-12-11' } },
  ]);
});
