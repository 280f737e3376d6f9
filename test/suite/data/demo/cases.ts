/** The steps of a case as people took them: written by a unit, sent, appraised by the office. */
import { readFileSync } from 'node:fs';
import { caseKeysOf } from '#domain/case-keys.ts';
import type { Claim } from '#domain/claim.ts';
import type { Channel, Consent, PublicField } from '#domain/consent.ts';
import type { SubjectKind } from '#domain/criteria-set.ts';
import { CriteriaSet, hardAt, warningsIn } from '#domain/criteria-set.ts';
import { daysAfter, type Day, written } from '#domain/day.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Nomination } from '#domain/nomination.ts';
import { sha256, type Fields } from './memory.ts';
import { unitOn } from './organisation.ts';
import { pdfOf } from './paper.ts';
import { privateOf } from './private.ts';
import type { World } from './world.ts';

export interface DemoClaim {
  readonly text: string;
  readonly value?: number;
  readonly unit?: string;
  readonly metric?: string;
  readonly period?: string;
  readonly baseline?: string;
  readonly criterion: string;
  readonly evidence: readonly string[];
  /** The words the public page shows once the claim is verified. */
  readonly source: string;
  readonly how?: 'document' | 'onSite' | 'confirmer';
  /** Who confirmed it, and how to reach them; the public never reads it. */
  readonly confirmer?: string;
  /** Why it was struck; without it the claim was found true. */
  readonly struck?: string;
  readonly disputed?: string;
}

export type DemoEvidence =
  | { readonly title: string; readonly source: string; readonly lines: readonly string[] }
  | { readonly title: string; readonly source: string; readonly picture: PictureName }
  | { readonly title: string; readonly source: string; readonly reference: string };

export type PictureName = 'det' | 'duong' | 'lop' | 'dieu' | 'suoi' | 'chieng';

export interface DemoCase {
  readonly id: string;
  readonly name: string;
  readonly kind?: SubjectKind;
  readonly unit: string;
  readonly by: string;
  readonly cycle: string;
  readonly occasion?: Nomination['occasion'];
  readonly movement?: string;
  readonly level?: string;
  readonly criteria: string;
  readonly birthYear?: number;
  readonly gender?: Dossier['gender'];
  readonly place: string;
  readonly village: string;
  readonly occupation?: string;
  readonly summary: string;
  readonly report: string;
  readonly claims: Readonly<Record<string, DemoClaim>>;
  readonly evidence: Readonly<Record<string, DemoEvidence>>;
  /** Words to criteria; one without a claim and without words is answered "Không có". */
  readonly answers: Readonly<Record<string, string>>;
  readonly signedPaper?: string;
  /** What there was of discipline, now spent. */
  readonly discipline?: string;
  readonly consent?: DemoConsent;
}

export interface DemoConsent {
  /** Who consents, where it is not the subject. */
  readonly who?: string;
  readonly proof?: Consent['proof'];
  readonly witness?: string;
  readonly guardian?: string;
  readonly fields?: readonly PublicField[];
  /** Evidence ids of the photos that may be shown. */
  readonly photos?: readonly string[];
  /** False: so far to processing alone. */
  readonly publication?: false;
  /** To being named in a public notice ahead of the council, too. */
  readonly notice?: true;
  /** To being shown besides on social networks, by the press and at meetings. */
  readonly elsewhere?: true;
}

/** The unit's writing on the world's day: card, dossier, claims, evidence, consents. */
export const writtenCase = async (world: World, one: DemoCase): Promise<void> => {
  const { id, by } = one;
  const at = world.now();
  const consents = consentsOf(world, one);
  world.put(`nominations/${id}`, cardOf(world, one));
  const stored = Object.entries(one.evidence).map(([name, evidence]) =>
    storedEvidence(world, one, name, evidence),
  );
  await Promise.all(stored);
  for (const [name, claim] of Object.entries(one.claims))
    world.put(`nominations/${id}/claims/${name}`, { ...unsettled(claim), by, at });
  for (const consent of consents) world.put(`consents/${id}_${consent.scope}`, consent);
  const names = consents.map(({ scope }) => `${id}_${scope}`);
  world.put(`nominations/${id}/dossier/current`, dossierOf(world, one, names));
  for (const [name, kept] of Object.entries(privateOf(one)))
    world.put(`nominations/${id}/private/${name}`, kept);
};

const cardOf = (world: World, one: DemoCase): Fields => ({
  v: 2,
  code: `GS-${world.day().slice(0, 4)}-${one.id.toUpperCase()}`,
  subject: { name: one.name, kind: one.kind ?? 'individual' },
  ownerUnit: unitOn(one.unit, world.day()),
  source: one.signedPaper === undefined ? 'screen' : 'paper',
  copiedFrom: null,
  cycle: one.cycle,
  movement: one.movement ?? null,
  occasion: one.occasion ?? 'merit',
  level: one.level ?? 'grassroots',
  criteriaSet: one.criteria,
  ...caseKeysOf(one.id, { name: one.name, kind: one.kind ?? 'individual' }),
  state: 'draft',
  ...beginning(world, one.by),
  confirmed: null,
  subjectKey: null,
  submittedOn: null,
  returnedUntil: null,
  noticeUntil: null,
  session: null,
  simplified: null,
  deferredTo: null,
  approved: null,
  decision: null,
  suspended: null,
  snapshot: null,
});

/** What every document that moves begins with. */
export const beginning = (world: World, by: string): Fields => ({
  version: 0,
  seq: 0,
  lastHash: '',
  tasks: [],
  createdBy: by,
  createdAt: world.now(),
  updatedAt: world.now(),
});

const storedEvidence = async (
  world: World,
  { id, by }: DemoCase,
  name: string,
  evidence: DemoEvidence,
): Promise<void> => {
  const { title, source } = evidence;
  const common = { v: 1, title, source, by, at: world.now() };
  const path = `nominations/${id}/evidence/${name}`;
  if ('reference' in evidence) {
    const { reference } = evidence;
    world.put(path, { ...common, kind: 'paper', reference, day: daysAfter(world.day(), -6) });
    return;
  }
  const isPicture = 'picture' in evidence;
  const type = isPicture ? 'image/jpeg' : 'application/pdf';
  const bytes = isPicture
    ? pictureOf(evidence.picture)
    : await pdfOf({ title, source, lines: evidence.lines, day: daysAfter(world.day(), -3) });
  const object = `evidence/${sha256(`${id}/${name}`).slice(0, 48)}`;
  world.files.set(object, { bytes, type });
  const pixels = isPicture ? pictureSize : null;
  const file = { kind: 'file', type, bytes: bytes.length, sha256: sha256(bytes), object, pixels };
  world.put(path, { ...common, ...file });
};

/** All of them are drawn alike. */
const pictureSize = { width: 640, height: 420 };

const pictureOf = (name: PictureName): Buffer =>
  readFileSync(new URL(`pictures/${name}.jpg`, import.meta.url));

const unsettled = (claim: DemoClaim): Omit<Claim, 'by' | 'at'> => ({
  v: 1,
  text: claim.text,
  metric: claim.metric ?? '',
  value: claim.value ?? null,
  unit: claim.unit ?? '',
  period: claim.period ?? '',
  baseline: claim.baseline ?? '',
  criterion: claim.criterion,
  evidence: [...claim.evidence],
  status: 'unverified',
  settled: null,
});

const consentsOf = (world: World, one: DemoCase): readonly Consent[] => {
  const given = one.consent ?? {};
  const common = {
    v: 3,
    nomination: one.id,
    ownerUnit: unitOn(one.unit, world.day()),
    who: given.who ?? one.name,
    proof: given.proof ?? 'paper',
    witness: given.witness ?? '',
    proofEvidence: null,
    keptAt:
      given.proof === 'spoken' ? '' : `Phiếu đồng ý ngày ${written(world.day())}, lưu tại đơn vị`,
    age: 'adult',
    guardian: '',
    childAgreed: false,
    on: world.day(),
    by: one.by,
    at: world.now(),
    withdrawn: null,
  } as const;
  const processing: Consent = {
    ...common,
    scope: 'processing',
    fields: [],
    photos: [],
    languages: [],
    channels: [],
  };
  if (given.publication === false) return [processing];
  const fields = given.fields ?? (one.kind === undefined ? ofAPerson : ofAGroup);
  return [
    processing,
    {
      ...common,
      scope: 'publication',
      guardian: given.guardian ?? '',
      fields: [...fields],
      photos: [...(given.photos ?? [])],
      languages: ['vi'],
      channels: channelsOf(given),
    },
  ];
};

const channelsOf = ({ notice, elsewhere }: DemoConsent): Channel[] => [
  'website',
  'bulletin',
  ...(elsewhere === true ? (['social', 'press', 'event'] as const) : []),
  ...(notice === true ? (['notice'] as const) : []),
];

const ofAPerson = ['name', 'birthYear', 'gender', 'place', 'village', 'occupation'] as const;
const ofAGroup = ['name', 'place', 'village', 'occupation'] as const;

const dossierOf = (world: World, one: DemoCase, consents: readonly string[]): Fields => {
  const claimed = new Set(Object.values(one.claims).map(({ criterion }) => criterion));
  const asked = criteriaOf(world, one.criteria);
  const open = asked.scored.filter(({ id }) => one.answers[id] === undefined && !claimed.has(id));
  return {
    v: 1,
    version: Math.max(1, Math.ceil(Object.keys(one.claims).length / 2)),
    by: one.by,
    at: world.now(),
    birthYear: one.birthYear ?? null,
    gender: one.gender ?? 'notStated',
    place: one.place,
    village: one.village,
    occupation: one.occupation ?? '',
    summary: one.summary,
    report: one.report,
    answers: {
      ...Object.fromEntries(Object.keys(one.answers).map((id) => [id, 'met'])),
      ...Object.fromEntries(open.map(({ id }) => [id, 'none'])),
    },
    explanations: one.answers,
    consents,
    signedPaper: one.signedPaper ?? null,
  };
};

const criteriaOf = ({ read }: World, id: string): CriteriaSet =>
  CriteriaSet.parse(read(`criteriaSets/${id}`));

const heads: Readonly<Record<string, string>> = {
  'sdttg-phong-nghiep-vu-1': 'truong-phong-1',
  'sdttg-phong-nghiep-vu-2': 'truong-phong-2',
  'sdttg-cong-doan': 'chu-tich-cong-doan',
  'xa-bu-gia-map': 'chu-tich-bu-gia-map',
  'xa-bom-bo': 'chu-tich-bom-bo',
  'xa-dak-o': 'chu-tich-dak-o',
};

const versionOf = ({ read }: World, id: string): unknown =>
  read(`nominations/${id}/dossier/current`)['version'];

/** The unit's head confirms what stands there now. */
export const confirmed = (world: World, { id, unit }: DemoCase): Promise<void> =>
  world.move('nominations', id, 'confirm', heads[unit] ?? '', {
    dossierVersion: versionOf(world, id),
  });

/** Sent to the office, by whoever entered the case. */
export const submitted = (world: World, { id, by }: DemoCase): Promise<void> =>
  world.move('nominations', id, 'submit', by, { dossierVersion: versionOf(world, id) });

/** Written, confirmed and sent on one day. */
export const sentCase = async (world: World, one: DemoCase, day: Day): Promise<void> => {
  world.at(day, '08:10');
  await writtenCase(world, one);
  world.at(day, '10:40');
  if (one.signedPaper === undefined) await confirmed(world, one);
  await submitted(world, one);
};

/** Each claim is settled, each criterion of the appraisal confirmed by name and day. */
export const appraised = (
  world: World,
  one: DemoCase,
  { by, day, note }: { readonly by: string; readonly day: Day; readonly note: string },
): void => {
  world.at(day, '14:20');
  settled(world, one, by);
  const set = criteriaOf(world, one.criteria);
  const asked = [...hardAt(set, 'appraisal'), ...warningsIn(set)];
  world.put(`nominations/${one.id}/appraisals/${by}`, {
    v: 1,
    version: 1,
    criteria: Object.fromEntries(
      asked.map(({ id }) => [id, { met: true, note: findings[id] ?? '', on: day }]),
    ),
    note,
    complete: true,
    by,
    at: world.now(),
  });
};

export const settled = (world: World, one: DemoCase, by: string): void => {
  for (const [name, claim] of Object.entries(one.claims)) {
    const problem = claim.struck ?? claim.disputed;
    world.change(`nominations/${one.id}/claims/${name}`, {
      status: claim.struck ? 'struck' : claim.disputed ? 'disputed' : 'verified',
      settled: {
        by,
        at: world.now(),
        how: claim.how ?? 'document',
        confirmer: claim.confirmer ?? '',
        source: problem === undefined ? claim.source : '',
        on: world.day(),
        note: problem ?? '',
      },
    });
  }
};

/** A case whose claims each bring along the paper that proves them. */
export interface Deed extends Omit<DemoCase, 'claims' | 'evidence'> {
  readonly claims: Readonly<
    Record<string, Omit<DemoClaim, 'evidence'> & { readonly paper: string }>
  >;
  readonly evidence?: DemoCase['evidence'];
}

export const deed = ({ claims, evidence = {}, ...rest }: Deed): DemoCase => ({
  ...rest,
  claims: Object.fromEntries(
    Object.entries(claims).map(([name, { paper: _paper, ...claim }], index) => [
      name,
      // What else there is, such as a picture, goes with the first achievement.
      { ...claim, evidence: [`${name}Giay`, ...(index === 0 ? Object.keys(evidence) : [])] },
    ]),
  ),
  evidence: {
    ...Object.fromEntries(
      Object.entries(claims).map(([name, { paper, source, text }]) => [
        `${name}Giay`,
        { title: paper, source: source.replace(/^.*? của /u, ''), lines: [`Nội dung: ${text}`] },
      ]),
    ),
    ...evidence,
  },
});

/** What the office writes to criteria that are checked in the same way in every case. */
const findings: Readonly<Record<string, string>> = {
  H1: 'UBND nơi cư trú xác nhận chấp hành tốt.',
  H2: 'Không có đơn thư, không đang xem xét kỷ luật.',
  H3: 'Đã đối chiếu từng thành tích với giấy tờ kèm theo.',
  H5: 'Kết quả cao hơn mặt bằng chung của thôn, xã.',
  UT1: 'Có tên trong danh sách người có uy tín do Chủ tịch UBND xã công nhận.',
  UT2: 'Ban Công tác Mặt trận thôn xác nhận gia đình gương mẫu.',
  UT3: 'Không thuộc trường hợp đưa ra khỏi danh sách.',
  DX1: 'Việc xảy ra bất ngờ, ngoài nhiệm vụ thường xuyên.',
  DX2: 'Hành động dũng cảm, có ý nghĩa nêu gương.',
  IT1: 'Đã được tặng giấy khen tháng 5/2025.',
  IT2: 'Đã có từ hai xã trở lên cử người đến học.',
};

/** On the way to the council's session. */
export const forwarded = (
  world: World,
  { id }: DemoCase,
  session: string,
  by: string,
): Promise<void> => world.move('nominations', id, 'forward', by, { session, appraisal: by });
