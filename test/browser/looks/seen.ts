/** Something of everything, put there to be looked at. */
import { task } from '../../builders/task.ts';
import type { Agreement } from '#domain/agreement.ts';
import { daysAfter } from '#domain/day.ts';
import { givenSettings } from '#domain/ladder.ts';
import { tombstone } from '#domain/profile.ts';
import { allOff } from '#domain/switches.ts';
import { bulletin } from '../../builders/bulletin.ts';
import { claim } from '../../builders/claim.ts';
import { batch, decision, delegation } from '../../builders/decision.ts';
import { morning } from '../../builders/instant.ts';
import { mail } from '../../builders/mail.ts';
import { factorConsent, newFactor, planItem, support } from '../../builders/new-factor.ts';
import { nomination } from '../../builders/nomination.ts';
import { subject } from '../../builders/subject.ts';
import { plannedReport, report } from '../../builders/report.ts';
import { profile, story, storyVersion } from '../../builders/story.ts';
import { submission } from '../../builders/submission.ts';
import { ownUnit } from '../../builders/person.ts';
import { putReadyCase, putGround, putSession, today } from '../../functions/road.ts';
import { db, freshId, put } from '../../functions/suite.ts';
import type { Seen } from './pages.ts';

export async function putSomething(): Promise<Seen> {
  const ground = (await putGround()).id;
  const cases = await Promise.all([
    putReadyCase(ground),
    putReadyCase(ground, { state: 'appraisal' }),
    putReadyCase(ground, { state: 'decision' }),
    putReadyCase(ground, { state: 'recognised' }),
    ...(['returned', 'notice', 'council', 'signed', 'declined', 'withdrawn'] as const).map(
      (state) => putReadyCase(ground, { state }),
    ),
  ]);
  const [draft, appraised, decided, told] = cases;
  const due = daysAfter(today(), -20);
  const soon = { validFrom: daysAfter(today(), -7), validTo: daysAfter(today(), 30) };
  const session = await putSession(ground, { title: 'Họp xét đợt 1', agenda: [appraised] });
  const [prepared, paper, factor] = [freshId(20), freshId(20), freshId(20)];
  await put(`batches/${paper}`, batch({ cases: [draft] }));
  await put(`newFactors/${factor}`, newFactor({ state: 'nurturing' }));
  await put(`newFactors/${factor}/plan/p1`, planItem());
  await put(`newFactors/${factor}/support/s1`, support());
  await put(`newFactors/${factor}/consents/c1`, factorConsent());
  await putSubjects(appraised, ground);
  await putAgreements(cases, ground);
  await put(`decisions/${prepared}`, decision({ cases: [decided] }));
  await put(`stories/${told}`, story({ nomination: told }));
  await put('bulletins/2026-4', bulletin());
  const [proposal, owed] = [`${told}-7`, freshId(20)];
  await put(`submissions/${proposal}`, submission({ state: 'sent', nomination: told }));
  await put(`reports/${owed}`, report());
  await put('directories/reports', { v: 1, entries: [plannedReport()] });
  await put(`tasks/${freshId(20)}`, task({ subject: appraised }));
  await put(`tasks/${freshId(20)}`, task({ subject: decided, due }));
  await put(
    `tasks/${freshId(20)}`,
    task({ subject: draft, kind: 'mend', audience: `officer:${ownUnit}`, unit: ownUnit, due }),
  );
  await put(`mail/${freshId(20)}`, mail({ subject: appraised, state: 'dead' }));
  await put('settings/switches', { ...allOff, scores: true });
  await put('settings/reminders', { ...givenSettings, stopped: ['quan-sat-1'] });
  await put(`delegations/${freshId(20)}`, delegation(soon));
  await put(`standIns/${freshId(20)}`, {
    v: 1,
    for: 'truong-phong-1',
    by: 'can-bo-1',
    ...soon,
    recordedBy: 'van-phong-1',
    recordedAt: morning,
  });
  return {
    draft,
    appraised,
    factor,
    subject: `${appraised}-1`,
    batch: paper,
    session,
    decision: prepared,
    story: told,
    bulletin: '2026-4',
    proposal,
    report: owed,
  };
}

/** An entry of the register with one that somebody has merged into it, to be reviewed, and one of the same name. */
const putSubjects = async (told: string, ground: string): Promise<void> => {
  const into = `${told}-1`;
  const by = 'van-phong-2';
  const merge = { into, by, at: morning, reason: 'Hai hồ sơ giấy cùng một người', reviewed: null };
  await put(`subjects/${into}`, subject({ told, cases: { [told]: ground } }));
  await put(`subjects/${told}-2`, subject({ told, cases: {}, mergedInto: into, merge }));
  await put(`subjects/${told}-3`, subject({ told, cases: {}, birthYear: 1981 }));
};

/** Two appraised each of these cases apart, and did not find the same in the first one. */
const putAgreements = async (cases: readonly string[], criteriaSet: string): Promise<void> => {
  const findingsOf = (id: string): Agreement['findings'] => ({
    H1: [true, true],
    H2: [true, id !== cases[0]],
  });
  await Promise.all(
    cases.map((id) =>
      put(`agreements/${id}.2`, {
        v: 1,
        case: id,
        criteriaSet,
        by: ['van-phong-1', 'van-phong-2'],
        findings: findingsOf(id),
        at: morning,
      } satisfies Agreement),
    ),
  );
};

/** A recognised case with a story that is public, or was; resolves to its id. */
export async function putPublishedStory(page: 'there' | 'gone' = 'there'): Promise<string> {
  const id = await putReadyCase((await putGround()).id);
  const { decision: issued, snapshot } = nomination({ state: 'recognised' });
  await db.doc(`nominations/${id}`).update({ state: 'recognised', decision: issued, snapshot });
  await put(`nominations/${id}/claims/thanh-tich-1`, claim({ status: 'verified' }));
  const slug = `nguoi-giu-nghe-det-${id}`;
  await put(
    `stories/${id}`,
    story({
      nomination: id,
      state: 'published',
      slug,
      published: { slug, textVersion: 1, at: morning, corrections: [] },
    }),
  );
  await put(`stories/${id}/versions/1`, storyVersion());
  await put(
    `profiles/${slug}`,
    page === 'there' ? profile({ slug, story: id }) : tombstone({ slug, story: id }, today()),
  );
  return id;
}
