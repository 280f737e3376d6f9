/** The demo year is what the functions would have written: whole, valid, verifiable, alive on whatever day it is loaded. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { Agency } from '#domain/agency.ts';
import { Appraisal } from '#domain/appraisal.ts';
import { Claim, figureOf, isPublishable } from '#domain/claim.ts';
import { Consent } from '#domain/consent.ts';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { Cycle, Movement } from '#domain/cycle.ts';
import { dayOf } from '#domain/day.ts';
import { looseFigures } from '#domain/loose-figures.ts';
import { Bulletin, Issue, IssueList, issueListId } from '#domain/bulletin.ts';
import { Batch, Decision, Delegation, TakenNumber } from '#domain/decision.ts';
import { Dossier, PrivateDiscipline, PrivatePerson } from '#domain/dossier.ts';
import { brokenAt } from '#domain/engine/chain.ts';
import { obligationOf } from '#domain/engine/obligations.ts';
import { Evidence } from '#domain/evidence.ts';
import { bandsOf, FileHash, FileNote, LikenessBand, photoEntry } from '#domain/file-note.ts';
import { Delivery, Mail } from '#domain/mail.ts';
import { MoveLink, MoveRequest, Outcome } from '#domain/move.ts';
import { NewFactor, PlanItem, Support } from '#domain/new-factor.ts';
import { Nomination } from '#domain/nomination.ts';
import { directories } from '#domain/organisation.ts';
import { Report, ReportPlan } from '#domain/report.ts';
import { PublicNotice } from '#domain/public-notice.ts';
import { Submission } from '#domain/submission.ts';
import { peopleOf, Person, Roster, type Audience } from '#domain/person.ts';
import { SecondFactor } from '#domain/second-factor.ts';
import { ReturnedText } from '#domain/returned-text.ts';
import { RulePack } from '#domain/rule-pack.ts';
import { Council, Session, Wall } from '#domain/session.ts';
import { wordsOfSource } from '#domain/profile.ts';
import { Profile, Story, StoryVersion, type PublishedProfile } from '#domain/story.ts';
import { claimsNamed, plainText } from '#domain/story-text.ts';
import { SubjectRequest } from '#domain/subject-request.ts';
import { Subject } from '#domain/subject.ts';
import { Tally } from '#domain/tally.ts';
import { Task } from '#domain/task.ts';
import { Translation } from '#domain/translation.ts';
import { trackNames, tracks } from '#domain/tracks.ts';
import {
  likelySharers,
  PrintHolders,
  printsToLookUp,
  TextPrints,
} from '#domain/truth-check/text-prints.ts';
import { inspected } from '../../functions/src/files/inspect/inspected.ts';
import { comparedIn } from '../../functions/src/texts/keep-prints.ts';
import { linkOf, sha256 } from '../builders/chain.ts';
import { demoYear } from '../suite/data/demo/demo-year.ts';
import { publicImages } from '../suite/data/demo/public-images.ts';
import {
  correctedText,
  correctionNote,
  road,
  teacher,
} from '../suite/data/demo/scenarios/after-publication.ts';
import { onePaper } from '../suite/data/demo/scenarios/one-paper-of-six.ts';
import { elder } from '../suite/data/demo/scenarios/prestigious-person.ts';
import { rescue } from '../suite/data/demo/scenarios/sudden-rescue.ts';
import { gongKeeper } from '../suite/data/demo/scenarios/through-the-merger.ts';
import { weavers } from '../suite/data/demo/scenarios/weaving-group.ts';

const loaded = new Date('2026-11-24T02:00:00Z');
const { documents, files } = await demoYear(loaded);

/** An answered request: what was asked, the answer, and its link in the chain. */
const Answered = z.strictObject({
  ...MoveRequest.shape,
  ...MoveLink.shape,
  outcome: Outcome,
});

const schemas: Readonly<Record<string, z.ZodType>> = {
  settings: Agency,
  cycles: Cycle,
  movements: Movement,
  rulePacks: RulePack,
  criteriaSets: CriteriaSet,
  councils: Council,
  people: Person,
  secondFactors: SecondFactor,
  delegations: Delegation,
  nominations: Nomination,
  'nominations/dossier': Dossier,
  'nominations/claims': Claim,
  'nominations/evidence': Evidence,
  'nominations/appraisals': Appraisal,
  'nominations/tally': Tally,
  'nominations/walls': Wall,
  'nominations/returned': ReturnedText,
  'nominations/fileNotes': FileNote,
  'nominations/prints': TextPrints,
  consents: Consent,
  sessions: Session,
  decisions: Decision,
  numbers: TakenNumber,
  stories: Story,
  'stories/versions': StoryVersion,
  'stories/translations': Translation,
  'stories/prints': TextPrints,
  profiles: Profile,
  bulletins: Bulletin,
  issues: Issue,
  newFactors: NewFactor,
  'newFactors/plan': PlanItem,
  'newFactors/support': Support,
  batches: Batch,
  subjects: Subject,
  subjectRequests: SubjectRequest,
  submissions: Submission,
  notices: PublicNotice,
  reports: Report,
  tasks: Task,
  mail: Mail,
  deliveries: Delivery,
  fileHashes: FileHash,
  likenesses: LikenessBand,
  textPrints: PrintHolders,
};

const schemaOf = (path: string): z.ZodType | undefined => {
  const parts = path.split('/');
  if (parts[2] === 'moves') return Answered;
  if (parts[2] === 'private') return parts[3] === 'person' ? PrivatePerson : PrivateDiscipline;
  if (path === 'directories/roster') return Roster;
  if (path === `issues/${issueListId}`) return IssueList;
  if (path === 'directories/reports') return ReportPlan;
  if (parts[0] === 'directories') return directories[parts[1] as keyof typeof directories];
  return schemas[parts.filter((_part, index) => index % 2 === 0).join('/')];
};

/** The documents right below a collection, by their ids. */
const all = <T>(collection: string, schema: z.ZodType<T>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(documents)
      .filter(([path]) => new RegExp(`^${collection}/[^/]+$`, 'u').test(path))
      .map(([path, document]) => [path.slice(collection.length + 1), schema.parse(document)]),
  );

const cards = all('nominations', Nomination);
const profileOf = (id: string): Profile | undefined =>
  Object.values(all('profiles', Profile)).find(({ story }) => story === id);
const publicOf = (id: string): PublishedProfile => {
  const profile = profileOf(id);
  if (profile?.status !== 'published') throw new Error(`${id} is not public`);
  return profile;
};

test('every document fits its schema, and none is of a kind unknown', () => {
  const wrong = Object.entries(documents).filter(
    ([path, document]) => schemaOf(path)?.safeParse(document).success !== true,
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('there are about forty cases, in every state of every track', () => {
  expect(Object.keys(cards).length).toBeGreaterThanOrEqual(40);
  for (const track of trackNames) {
    const schema = z.looseObject({ state: z.string() });
    const reached = new Set(Object.values(all(track, schema)).map(({ state }) => state));
    expect([...reached].toSorted(), track).toEqual([...tracks[track].states].toSorted());
  }
});

test('every chain verifies link by link and ends where its document says', () => {
  const bad = trackNames.flatMap((track) =>
    Object.entries(all(track, z.looseObject({ seq: z.int(), lastHash: z.string() }))).flatMap(
      ([id, { seq, lastHash }]) => {
        const links = Object.values(all(`${track}/${id}/moves`, z.record(z.string(), z.any())))
          .map((move) => linkOf(track, id, move))
          .toSorted((one, other) => one.seq - other.seq);
        const ends = links.length === seq && (links.at(-1)?.hash ?? '') === lastHash;
        return ends && brokenAt(links, sha256) === null ? [] : [`${track}/${id}`];
      },
    ),
  );
  expect(bad).toEqual([]);
});

test('a link changed afterwards is found out', () => {
  const id = gongKeeper.id;
  const links = Object.values(all(`nominations/${id}/moves`, z.record(z.string(), z.any())))
    .map((move) => linkOf('nominations', id, move))
    .toSorted((one, other) => one.seq - other.seq);
  const forged = links.map((link) => (link.seq === 3 ? { ...link, by: 'van-phong-2' } : link));
  expect(brokenAt(forged, sha256)).toBe(3);
});

test('every figure the public reads is that of a verified claim with evidence, under the words and the day of its source', () => {
  const published = Object.values(all('profiles', Profile)).filter(
    (profile) => profile.status === 'published',
  );
  expect(published.length).toBeGreaterThanOrEqual(6);
  for (const { story, title, lead, paragraphs, sources, verifiedOn, corrections } of published) {
    const text = Story.parse(documents[`stories/${story}`]);
    const claims = all(`nominations/${story}/claims`, Claim);
    const evidence = all(`nominations/${story}/evidence`, Evidence);
    const named = claimsNamed(text).map((id) => claims[id]!);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((claim) => !isPublishable(claim) || claim.evidence.length === 0)).toEqual(
      [],
    );
    expect(named.flatMap((claim) => claim.evidence).filter((id) => !evidence[id])).toEqual([]);
    const shown = [lead, ...paragraphs.map(({ parts }) => parts)]
      .flat()
      .flatMap((part) =>
        'figure' in part ? [{ figure: part.figure, ...sources[part.source - 1] }] : [],
      );
    expect(shown).toEqual(
      named.map((claim) => ({
        figure: figureOf(claim),
        words: wordsOfSource(claim.settled!),
        on: claim.settled!.on,
      })),
    );
    expect(sources.every(({ words }) => words.startsWith('Theo '))).toBe(true);
    expect(verifiedOn).toBe(
      named
        .map((claim) => claim.settled!.on)
        .toSorted()
        .at(-1),
    );
    expect(corrections).toEqual(text.published?.corrections);
    // What is left of the text, and what a reader meets beside it, states no figure of its own.
    const spoken = [lead, ...paragraphs.map(({ parts }) => parts)].flat();
    const plain = [title, ...spoken.flatMap((part) => ('text' in part ? [part.text] : []))];
    expect(plain.flatMap((said) => looseFigures(said))).toEqual([]);
  }
});

/** What a story's case was asked and what was done, under the name of the move. */
const appliedAt = (story: string, move: string): readonly Record<string, unknown>[] =>
  Object.entries(documents)
    .filter(([path]) => path.startsWith(`nominations/${story}/moves/`))
    .map(([, one]) =>
      z
        .looseObject({
          move: z.string(),
          input: z.looseObject({}),
          outcome: z.looseObject({ status: z.string() }),
        })
        .parse(one),
    )
    .filter((one) => one.move === move && one.outcome.status === 'applied')
    .map(({ input }) => input);

/** A figure as its digits alone: each language sets its own marks between them. */
const digitsOf = (figure: string): string => figure.replaceAll(/[^0-9]/gu, '');

test('what stands in the box of facts, in other languages and of who learned from it has the same claims, or the words of a move', () => {
  const published = Object.values(all('profiles', Profile)).filter(
    (profile) => profile.status === 'published',
  );
  const met = { standing: 0, translations: 0, replications: 0, honours: 0 };
  for (const profile of published) {
    const { story, sources, lead, paragraphs } = profile;
    const text = Story.parse(documents[`stories/${story}`]);
    const claims = all(`nominations/${story}/claims`, Claim);
    const named = claimsNamed(text).map((id) => claims[id]!);
    for (const { figure, source } of profile.standing) {
      const behind = named.filter(
        (claim) => isPublishable(claim) && claim.evidence.length > 0 && figureOf(claim) === figure,
      );
      expect(behind.map((claim) => wordsOfSource(claim.settled!))).toContain(
        sources[source - 1]?.words,
      );
      met.standing += 1;
    }
    const figuresIn = (spoken: typeof lead) =>
      spoken.flatMap((part) =>
        'figure' in part ? [`${part.source}: ${digitsOf(part.figure)}`] : [],
      );
    const spoken = [lead, ...paragraphs.map(({ parts }) => parts)].flat();
    const own = new Set(
      spoken.flatMap((part) => ('text' in part ? (part.text.match(/\d+/gu) ?? []) : [])),
    );
    for (const translation of profile.translations) {
      const said = [translation.lead, ...translation.paragraphs.map(({ parts }) => parts)].flat();
      expect(figuresIn(said).toSorted()).toEqual(figuresIn(spoken).toSorted());
      // Any other number stands in the Vietnamese text already.
      const loose = said.flatMap((part) =>
        'text' in part ? (part.text.match(/\d+/gu) ?? []) : [],
      );
      expect(loose.filter((number) => !own.has(number))).toEqual([]);
      const entered = Translation.parse(
        documents[`stories/${story}/translations/${translation.language}`],
      );
      expect([translation.title, translation.made]).toEqual([entered.title, entered.made]);
      met.translations += 1;
    }
    const learned = appliedAt(story, 'replicate');
    for (const { who, what, since, source } of profile.replications) {
      expect(learned).toContainEqual(expect.objectContaining({ who, what, since, source }));
      expect(looseFigures(`${who} ${what}`)).toEqual([]);
      met.replications += 1;
    }
    const given = appliedAt(story, 'honour');
    for (const { form, number, day } of profile.honours) {
      expect(given).toContainEqual(expect.objectContaining({ form, number, day }));
      met.honours += 1;
    }
  }
  expect(Object.entries(met).filter(([, count]) => count === 0)).toEqual([]);
});

test('every evidence file is stored, is what it says it is, and has the hash that is written', async () => {
  const named = Object.entries(documents)
    .filter(([path]) => schemaOf(path) === Evidence)
    .map(([, document]) => Evidence.parse(document))
    .flatMap((evidence) => (evidence.kind === 'file' ? [evidence] : []));
  expect(named.map(({ object }) => object).toSorted()).toEqual([...files.keys()].toSorted());
  for (const { object, type, bytes, sha256: hash } of named) {
    const held = files.get(object)!.bytes;
    const found = [
      held.length,
      createHash('sha256').update(held).digest('hex'),
      (await inspected(held)).type,
    ];
    expect(found).toEqual([bytes, hash, type]);
  }
});

test('every piece of evidence proves a claim or is the signed paper of the unit', () => {
  const loose = Object.keys(cards).flatMap((id) => {
    const claims = Object.values(all(`nominations/${id}/claims`, Claim));
    const { signedPaper } = Dossier.parse(documents[`nominations/${id}/dossier/current`]);
    const used = new Set([...claims.flatMap(({ evidence }) => evidence), signedPaper]);
    return Object.keys(all(`nominations/${id}/evidence`, Evidence)).filter((one) => !used.has(one));
  });
  expect(loose).toEqual([]);
});

test('every mail has left, or had nowhere to go, and the case page is told so', () => {
  const mails = all('mail', Mail);
  const deliveries = all('deliveries', Delivery);
  const people = all('people', Person);
  expect(Object.keys(deliveries)).toEqual(Object.keys(mails));
  for (const [key, { state, person }] of Object.entries(mails)) {
    expect(deliveries[key]?.state).toBe(state);
    expect(state).toBe(people[person]?.email === null ? 'suppressed' : 'sent');
  }
});

test('the open tasks are those their documents name, and each has somebody to bear it today', () => {
  const roster = Roster.parse(documents['directories/roster']);
  const open = Object.entries(all('tasks', Task)).filter(([, { state }]) => state === 'open');
  const moving = z.looseObject({ tasks: z.array(z.string()) });
  const named = trackNames.flatMap((track) =>
    Object.values(all(track, moving)).flatMap(({ tasks }) => tasks),
  );
  expect(open.map(([key]) => key).toSorted()).toEqual(named.toSorted());
  expect(
    open.filter(([, { audience }]) => peopleOf(audience as Audience, roster).length === 0),
  ).toEqual([]);
});

test('whatever lies in a state that asks something of somebody has its task', () => {
  const moving = z.looseObject({ state: z.string(), tasks: z.array(z.string()) });
  const without = trackNames.flatMap((track) =>
    Object.entries(all(track, moving))
      .filter(([, { state, tasks }]) => obligationOf(track, state) && tasks.length === 0)
      .map(([id]) => `${track}/${id}`),
  );
  expect(without).toEqual([]);
});

test('no task is done but by a move, and whoever was looked at again is looked at next at a day to come', () => {
  const moments = new Set(
    Object.entries(documents).flatMap(([path, document]) => {
      const [track, id, below] = path.split('/');
      return below === 'moves'
        ? [`${track}/${id} ${Answered.parse(document).outcome.at.toMillis()}`]
        : [];
    }),
  );
  const done = Object.entries(all('tasks', Task)).filter(([, { state }]) => state === 'done');
  const unmoved = done.filter(
    ([, { track, subject, closed }]) => !moments.has(`${track}/${subject} ${closed?.toMillis()}`),
  );
  expect(unmoved.map(([key]) => key)).toEqual([]);
  const looked = Object.entries(cards).filter(([, { followUp }]) => followUp !== undefined);
  const next = Object.fromEntries(looked.map(([id, { followUp }]) => [id, followUp?.next]));
  expect(next).toMatchObject({
    [gongKeeper.id]: '2026-12-25',
    [weavers.id]: '2026-12-24',
    [elder.id]: '2026-12-24',
  });
});

test('some work is overdue, some is due soon, most is neither', () => {
  const today = dayOf({ toMillis: () => loaded.getTime() });
  const open = Object.values(all('tasks', Task)).filter(({ state }) => state === 'open');
  const late = open.filter(({ due }) => due < today).length;
  expect(late).toBeGreaterThanOrEqual(3);
  expect(late).toBeLessThan(open.length / 2);
  expect(open.filter(({ due }) => due >= today && due <= '2026-12-01').length).toBeGreaterThan(5);
});

test('every subject has a plainly illustrative name and words of its own', () => {
  const plain = /(Mẫu|Ví Dụ|Thí Dụ|Minh Họa|Giả Định|\(minh họa\))/iu;
  expect(Object.values(cards).filter(({ subject }) => !plain.test(subject.name))).toEqual([]);
  const dossiers = Object.keys(cards).map((id) =>
    Dossier.parse(documents[`nominations/${id}/dossier/current`]),
  );
  const words = dossiers.flatMap(({ summary, report }) => [summary, report]).filter(Boolean);
  expect(new Set(words).size).toBe(words.length);
});

test.each([
  ['a Sunday', '2026-11-29T03:00:00Z'],
  ['the first minutes of a day', '2026-11-23T17:04:00Z'],
  ['the days of Tết', '2027-02-07T09:00:00Z'],
])('loaded on %s, nothing lies after the loading', async (_when, at) => {
  const { documents: then } = await demoYear(new Date(at));
  const late = Object.entries(then).filter(([, document]) =>
    Object.values(document).some((value) => instantOf(value) > Date.parse(at)),
  );
  expect(late.map(([path]) => path)).toEqual([]);
});

const Instant = z.looseObject({ toMillis: z.function() });
const instantOf = (value: unknown): number =>
  Instant.safeParse(value).success ? (value as { toMillis: () => number }).toMillis() : 0;

test('of the six of one paper, one is returned, one deferred by two walls, one voted down', () => {
  const batch = Batch.parse(documents[`batches/${onePaper}`]);
  expect(batch.cases.map((id) => cards[id]?.state)).toEqual([
    'decision',
    'decision',
    'decision',
    'returned',
    'deferred',
    'declined',
  ]);
  const deferred = batch.cases[4] ?? '';
  expect(Object.keys(all(`nominations/${deferred}/walls`, Wall)).toSorted()).toEqual([
    'chu-tich-cong-doan',
    'truong-phong-2',
  ]);
});

test('a card says that nobody is shut out only where nobody is', () => {
  const said = Object.keys(cards).filter((id) => cards[id]?.unwalled === true);
  expect(said.length).toBeGreaterThan(0);
  for (const id of said) expect(all(`nominations/${id}/walls`, Wall), id).toEqual({});
});

test('the struck claim of the prestigious person is in the file and not on the page', () => {
  expect(Claim.parse(documents[`nominations/${elder.id}/claims/dieuNon`]).status).toBe('struck');
  expect(cards[elder.id]?.source).toBe('paper');
  expect(JSON.stringify(publicOf(elder.id))).not.toMatch(/60|điều non/u);
});

test("the rescue went by the simple procedure, signed for the head, and no child's portrait is consented to", () => {
  const card = cards[rescue.id];
  expect([card?.simplified, card?.approved?.capacity, card?.decision?.number]).toEqual([
    'headFound',
    'KT. GIÁM ĐỐC',
    '42',
  ]);
  const consent = Consent.parse(documents[`consents/${rescue.id}_publication`]);
  expect([consent.fields.includes('portrait'), consent.guardian]).toEqual([false, '']);
});

const isCard = (name: string): boolean => /\/the-[0-9a-f]{16}\.jpg$/u.test(name);

test('the pages whose photos were consented to show them with their photographer, and the rescue shows no children', async () => {
  const photosOf = (id: string) => publicOf(id).photos.map(({ photographer }) => photographer);
  expect([weavers.id, road.id, rescue.id].map(photosOf)).toEqual([
    ['Tổ dệt thổ cẩm Bù Ví Dụ'],
    ['UBND xã Bom Bo'],
    [],
  ]);
  const names = [...(await publicImages(documents, files)).keys()];
  // Every published page has a card for social networks, drawn without a photo where none may be shown there.
  const photos = names.filter((name) => !isCard(name));
  const pages = [weavers.id, road.id].map((id) => `public/${publicOf(id).slug}`);
  expect(new Set(photos.map((name) => name.slice(0, name.lastIndexOf('/'))))).toEqual(
    new Set(pages),
  );
  expect(photos.length).toBe(9);
});

test('no image of the year that the public can fetch carries EXIF, XMP or IPTC', async () => {
  const images = await publicImages(documents, files);
  const noted = await Promise.all(
    [...images.values()].map(async ({ bytes }) => {
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      return [exif, xmp, iptc].some((notes) => notes !== undefined);
    }),
  );
  expect(noted).toEqual(Array.from({ length: images.size }, () => false));
});

test('the weaving group was a new factor first, and its page names who learned from it', () => {
  const factor = NewFactor.parse(documents['newFactors/nhan-to-moi-to-det']);
  expect([factor.state, factor.ownerUnit]).toEqual(['nominated', 'sdttg-phong-nghiep-vu-2']);
  const text = publicOf(weavers.id).paragraphs.map(({ parts }) => plainText(parts));
  expect(text.join(' ')).toContain('2 tổ dệt ở thôn khác đã học và làm theo');
  const { honours, replications } = publicOf(weavers.id);
  expect(honours.map(({ form, number, day }) => [form, number, day.slice(0, 4)])).toEqual([
    ['Giấy khen', '15/QĐ-SDTTG', '2026'],
  ]);
  expect(replications.map(({ who, source }) => [who, source])).toEqual([
    ['Tổ dệt thôn Bù Thí Dụ', 'Biên bản kiểm tra thực tế ngày 10/4/2026 của Phòng nghiệp vụ 2'],
  ]);
});

test('one page shows a way of doing things that others can copy, step by step', () => {
  const shown = Object.values(all('profiles', Profile)).flatMap((profile) =>
    profile.status === 'published' && profile.practice ? [profile.practice] : [],
  );
  expect(shown.map(({ title, steps }) => [title, steps.length])).toEqual([
    ['Nhà gần trường đón học trò xa ở lại', 4],
  ]);
});

test('the case from before the merger keeps its letterhead and belongs to the successor', () => {
  const card = cards[gongKeeper.id];
  expect(card?.snapshot).toMatchObject({
    organisation: 'Ban Dân tộc tỉnh Bình Phước',
    headTitle: 'Trưởng ban',
    unit: 'Phòng nghiệp vụ 1',
    place: 'Xã Bù Gia Mập, huyện Bù Gia Mập',
  });
  expect([card?.ownerUnit, card?.approved?.capacity]).toEqual([
    'sdttg-phong-nghiep-vu-1',
    'TRƯỞNG BAN',
  ]);
  expect(publicOf(gongKeeper.id).recognition?.organisation).toBe('Ban Dân tộc tỉnh Bình Phước');
});

test('the corrected figure stands with its note, and the withdrawn page tells nothing', () => {
  const page = publicOf(road.id);
  expect(page.corrections).toEqual([{ on: '2026-03-10', note: correctionNote }]);
  expect(JSON.stringify(page.paragraphs)).toMatch(/38 hộ/u);
  expect(JSON.stringify(page)).not.toMatch(/45 hộ/u);
  expect(Story.parse(documents[`stories/${road.id}`]).body).toBe(correctedText.body);
  expect(profileOf(teacher.id)).toEqual({
    v: 1,
    status: 'gone',
    slug: `thung-sach-sau-yen-xe-may-${teacher.id}`,
    story: teacher.id,
    since: '2026-09-08',
  });
});

/** Cases, or stories, whose texts some other with the same words would be led to. */
const foundBy = (paragraphs: readonly (readonly string[])[]): readonly string[] => {
  const holders = new Map(Object.entries(all('textPrints', PrintHolders)));
  return likelySharers(paragraphs, holders, 'another');
};

test('a text that was sent is found by any other with its paragraphs, a draft or a withdrawn one by none', () => {
  const texts = Object.entries(cards).map(([id, { state }]) => {
    const dossier = Dossier.parse(documents[`nominations/${id}/dossier/current`]);
    return { id, state, prints: printsToLookUp('nominations', comparedIn.nominations(dossier)) };
  });
  const found = texts.filter(({ id, prints }) => foundBy(prints).includes(id));
  const sent = texts.filter(({ state }) => state !== 'draft' && state !== 'withdrawn');
  expect(found.length).toBeGreaterThan(20);
  expect(found).toEqual(sent.filter(({ prints }) => prints.length > 0));
  const named = new Set(Object.values(all('textPrints', PrintHolders)).flatMap(({ ids }) => ids));
  expect(texts.filter((one) => named.has(one.id) && !sent.includes(one))).toEqual([]);
  const stories = Object.entries(all('stories', Story)).filter(
    ([, { state }]) => state !== 'drafting' && state !== 'withdrawn',
  );
  expect(
    stories.filter(
      ([id, one]) => !foundBy(printsToLookUp('stories', comparedIn.stories(one))).includes(id),
    ),
  ).toEqual([]);
});

test('of every file it is known what its camera noted and where its like lies, and a withdrawn case leaves no trace', async () => {
  const filed = Object.entries(documents).flatMap(([path, document]) => {
    const [, id = '', evidence = ''] = /^nominations\/(\w+)\/evidence\/([^/]+)$/u.exec(path) ?? [];
    const stored = id === '' ? null : Evidence.parse(document);
    return stored?.kind === 'file' ? [{ id, evidence, stored }] : [];
  });
  const [hashes, bands] = [all('fileHashes', FileHash), all('likenesses', LikenessBand)];
  const photos: string[] = [];
  for (const { id, evidence, stored } of filed) {
    const note = FileNote.parse(documents[`nominations/${id}/fileNotes/${evidence}`]);
    expect(note).toEqual((await inspected(files.get(stored.object)!.bytes)).note);
    if (cards[id]?.state === 'withdrawn') continue;
    expect(hashes[stored.sha256]?.uses).toContainEqual({ case: id, evidence });
    if (note.likeness === null) continue;
    const entry = photoEntry({ likeness: note.likeness, case: id, evidence });
    photos.push(entry);
    expect(bandsOf(note.likeness).filter((band) => !bands[band]?.photos.includes(entry))).toEqual(
      [],
    );
  }
  expect(photos.length).toBeGreaterThanOrEqual(6);
  const kept = JSON.stringify([hashes, bands]);
  const gone = Object.entries(cards).filter(([, { state }]) => state === 'withdrawn');
  expect(gone.filter(([id]) => kept.includes(id))).toEqual([]);
});
