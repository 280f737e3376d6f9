/** Every reason a gate can give is given once, by facts that lack that one thing and would do with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactsOf } from '#domain/engine/rules-of-moves.ts';
import { allOff } from '#domain/switches.ts';
import { agency } from '../builders/agency.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { batch, decision } from '../builders/decision.ts';
import { dossier } from '../builders/dossier.ts';
import { newFactor } from '../builders/new-factor.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { place, unit } from '../builders/organisation.ts';
import { otherUnit } from '../builders/person.ts';
import { report } from '../builders/report.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { council, session } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { submission } from '../builders/submission.ts';
import { arbitraryDelivery, factsFor } from './engine-world.ts';
import { rowsAfterRecognition } from './refusals/after-recognition.ts';
import { rowsOfDecisions, rowsOfSessions } from './refusals/of-council.ts';
import { rowsOfCases } from './refusals/of-cases.ts';
import {
  rowsOfBatches,
  rowsOfFactors,
  rowsOfReports,
  rowsOfSubmissions,
} from './refusals/of-other-tracks.ts';
import { rowsOfStories } from './refusals/of-stories.ts';
import { placesInGates, unreadableCalls } from './refusals/places.ts';
import { tried, type Tried } from './refusals/row.ts';

const [delivery] = fc.sample(arbitraryDelivery, { numRuns: 1, seed: 1 });
if (delivery === undefined) throw new Error('no delivery was made');

const directories = {
  organisations: [],
  units: [unit(), unit({ id: otherUnit })],
  places: [place()],
  agency: agency(),
};

const usual: FactsOf = {
  nominations: {
    ...factsFor(nomination(), { ...delivery, walls: [], pack: 0, sessionState: 'planned' }),
    claims: { 'thanh-tich-1': claim({ status: 'verified' }) },
  },
  stories: {
    doc: story(),
    factor: null,
    card: nomination({ state: 'recognised' }),
    dossier: dossier(),
    claims: { 'thanh-tich-1': claim({ status: 'verified' }) },
    consents: [consent(), consent({ scope: 'publication' })],
    people: null,
    evidence: {},
    profile: null,
    directories,
  },
  newFactors: { doc: newFactor(), plan: {}, consents: [], card: null, story: null, directories },
  batches: { doc: batch(), cards: { [caseId]: nomination() }, unread: [] },
  submissions: { doc: submission(), card: nomination({ state: 'recognised' }), walls: [] },
  reports: { doc: report() },
  sessions: {
    doc: session(),
    pack: rulePack(),
    council: council(),
    switches: allOff,
    newKey: null,
    voted: {},
    agenda: [],
    unreported: [],
    scans: [],
    undecided: [],
    given: [],
    walledFromIt: false,
    shutOut: true,
  },
  decisions: {
    doc: decision(),
    cards: {},
    unread: [],
    walledFrom: [],
    delegation: null,
    numberTakenBy: null,
    directories,
  },
};

const all: readonly Tried[] = [
  ...[...rowsOfCases, ...rowsAfterRecognition].map((one) =>
    tried('nominations', usual.nominations, one),
  ),
  ...rowsOfStories.map((one) => tried('stories', usual.stories, one)),
  ...rowsOfFactors.map((one) => tried('newFactors', usual.newFactors, one)),
  ...rowsOfBatches.map((one) => tried('batches', usual.batches, one)),
  ...rowsOfSubmissions.map((one) => tried('submissions', usual.submissions, one)),
  ...rowsOfReports.map((one) => tried('reports', usual.reports, one)),
  ...rowsOfSessions.map((one) => tried('sessions', usual.sessions, one)),
  ...rowsOfDecisions.map((one) => tried('decisions', usual.decisions, one)),
];

describe('a reason to refuse', () => {
  it('stands in the tables as often as the gates name it', () => {
    const rows = all.map((one) => one.place);
    expect(rows.toSorted()).toEqual(placesInGates.toSorted());
  });

  it('is named where this test can read it', () => {
    expect(unreadableCalls).toEqual([]);
  });
});

describe.each(all)('$move is refused by $place', ({ before, after, expected }) => {
  it('is applied as long as nothing is missing', () => {
    expect(before).toEqual([]);
  });

  it('says what is missing, and nothing else', () => {
    expect(after).toEqual(expected);
  });
});
