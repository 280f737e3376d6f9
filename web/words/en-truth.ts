/** English for the check of exaggeration, versions, the editorial calendar, and what an appraiser compares. */
import type { viTruth } from './vi-truth.ts';

/** What a sentence names, as it is read. */
type Told = Readonly<Record<string, string>>;

const counted = (count: number | string | undefined, one: string, many: string): string =>
  `${count} ${Number(count) === 1 ? one : many}`;

export const enTruth: typeof viTruth = {
  check: {
    title: 'Check of objectivity and truthfulness',
    hint: 'Automatic advice; it stops no publication. Answers are kept, and the approver sees them.',
    none: 'Nothing was found that needs a second look.',
    advice: {
      superlative: (found: string) =>
        `“${found}”: absolute praise in a sentence that names no source. Name it, or tell what was done.`,
      vagueFigure: (found: string) =>
        `“${found}”: a rough figure cannot be verified. Use the figure that was confirmed.`,
      twoValues: (found: string, other: string) =>
        `“${found}”: elsewhere the same thing is “${other}”. See which of the two is right.`,
      unequalBasis: (found: string) =>
        `“${found}”: before and after are not compared in one unit and period, or not with anything.`,
      datesDisagree: (found: string) => `“${found}”: these dates or ages do not add up.`,
      jointAlone: (found: string) =>
        `“${found}”: a joint result told of one person alone. Say who took part.`,
      unbackedFigure: (found: string) =>
        `“${found}”: no achievement states this figure. Add the achievement with its evidence.`,
      undatedFigure: (found: string) =>
        `The figure of the achievement “${found}” does not say of when it is.`,
      noConfirmer: () => 'Nobody who benefited, or confirms it independently, speaks in the text.',
      noDifficulty: () =>
        'The text tells of nothing that was hard; praise alone is hard to believe.',
      sharedParagraph: (found: string, other: string) =>
        `The paragraph “${found}” is nearly that of “${other}”. Write it for this role model.`,
    },
    show: 'See it in the text',
    reason: 'Reason to keep it',
    reasonMissing: 'Please give the reason to keep it.',
    mended: 'Mended',
    kept: 'Keep it for this reason',
    answeredMended: 'Mended',
    answeredKept: (reason: string) => `Kept because: ${reason}`,
    answeredBy: (name: string, version: number) => `${name}, version ${version}`,
    unanswered: 'Not answered yet',
    past: 'Answered for earlier versions',
    compare: 'Compare with other stories',
    compared: (count: number) =>
      `Each paragraph was looked for in every story sent for checking; the nearest ${counted(count, 'story was', 'stories were')} compared word by word.`,
    ofDossier: 'Check of what the case says',
    comparedWithAll: (dossiers: number) =>
      `Each paragraph was looked for in every case sent that is open to you; the nearest ${counted(dossiers, 'case was', 'cases were')} compared word by word.`,
    comparedWithFew: (dossiers: number) =>
      `Paragraphs were compared with ${counted(dossiers, 'related case', 'related cases')} named below only, not yet with every case. Reload the page to look again.`,
    inField: (field: string) => `In ${field}`,
  },
  versions: {
    none: 'No version has been approved yet.',
    from: 'Compare from',
    to: 'to',
    approvedBy: (version: number, name: string, day: string) =>
      `Version ${version}, approved by ${name} on ${day}`,
    present: (version: number) => `The present text (${version})`,
    published: 'published',
    same: 'The two versions are the same.',
    partly:
      'One version was approved before fields, good practice and photos were kept with it; these cannot be compared.',
    added: 'added',
    removed: 'removed',
  },
  exact: {
    title: 'Preview as it will be published',
    hint: 'Made with the public page itself, from the very data that would be published. Photos are small here; the public ones are made on publishing.',
    phone: 'Phone',
    desktop: 'Computer',
    missing: 'The page cannot be made yet: see “What is missing?”.',
    closed:
      'The page cannot be made: you may not read the case or the consents this story rests on.',
    frame: (title: string) => `Public page: ${title}`,
  },
  calendar: {
    title: 'Editorial calendar',
    planned: 'Planned day of publication',
    save: 'Save the planned day',
    clear: 'Remove the planned day',
    month: (month: string) => month.split('-').toReversed().join('/'),
    before: 'Previous month',
    after: 'Next month',
    late: 'Later than planned',
    noneLate: 'No story is late.',
    lateSince: (day: string) => `planned for ${day}`,
    none: 'Nothing is planned for this month. The planned day is set on the page of each story.',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  views: {
    title: 'Views of the public page',
    none: 'No view has been noted yet.',
    hint: 'Noted every ten minutes, without cookies and without knowing who reads. What the cache answers within 20 seconds cannot be counted, so the true number is higher.',
    total: 'In all',
    month: (month: string) => `Month ${month.slice(5)}/${month.slice(0, 4)}`,
    ways: {
      list: 'From the first page or the list',
      search: 'From the search',
      link: 'From a link that was shared',
      qr: 'From the QR code',
      embed: 'From other websites that embed the column',
      feed: 'From RSS or JSON Feed',
      other: 'From another page of the column',
    },
  },
  withdrawals: {
    title: 'Time until the page was gone',
    took: (day: string, seconds: string) =>
      `Asked on ${day}: after ${seconds} seconds the public page answered “gone” (410).`,
    unseen: (day: string) =>
      `Asked on ${day}: it was not seen when the public page answered “gone”.`,
    places: {
      lists: 'First page and list',
      search: 'Search',
      feeds: 'RSS, JSON Feed, site map, data file',
      languages: 'Other languages',
      images: 'Photos',
    },
    goneFrom: (place: string, seconds: string) => `${place}: gone after ${seconds} seconds.`,
    unseenAt: (place: string) => `${place}: it was not seen when it was gone.`,
  },
  settle: {
    noDay: 'Please give the day of the verification.',
    noName: 'Please give the name and position of who confirmed it.',
    noDocument:
      'No evidence comes with this achievement, so it cannot be settled by document. Please choose another way, or return the case so that the unit adds evidence.',
    noReason: 'Please give the reason why the achievement is disputed or struck.',
  },
  system: {
    title: 'Checked by the system',
    hint: 'What a machine can compare by itself. The appraiser is still the one who concludes.',
    holds: 'Agrees',
    look: 'Please look',
    sights: {
      claimsEvidenced: {
        holds: (d: Told) =>
          Number(d['all']) === 1
            ? `The one achievement has evidence (${counted(d['evidence'], 'piece', 'pieces')} of evidence).`
            : `All ${d['all']} achievements have evidence (${counted(d['evidence'], 'piece', 'pieces')} of evidence).`,
        not: (d: Told) =>
          `Evidence comes with only ${d['count']} of ${counted(d['all'], 'achievement', 'achievements')}.`,
      },
      claimsDated: {
        holds: () => 'Every achievement says when it was.',
        not: (d: Told) =>
          `A year is named by only ${d['count']} of ${counted(d['all'], 'achievement', 'achievements')}.`,
      },
      datesFit: {
        holds: () => 'Year of birth and periods of the achievements do not contradict each other.',
        not: () => 'Year of birth or periods of the achievements contradict each other.',
      },
      noneThisCycle: {
        holds: (d: Told) =>
          `The register has ${counted(d['count'], 'other case', 'other cases')} of this subject, none of this cycle and kind.`,
        not: (d: Told) => `Of the same cycle and kind there is also ${d['others']}.`,
      },
      consentGiven: {
        holds: (d: Told) => `Consent to processing is recorded, of ${d['on']}.`,
        not: () => 'There is no consent to processing that stands.',
      },
      inTerritory: {
        holds: (d: Told) => `${d['place']} lies in the present territory.`,
        not: () => 'The place of the case is not on the present list.',
      },
      recognisedLately: {
        holds: (d: Told) => `Recognised or commended since ${d['since']}: ${d['papers']}.`,
        not: (d: Told) => `The system knows of no decision since ${d['since']}.`,
      },
      withinMovement: {
        holds: (d: Told) =>
          `The periods of the achievements lie within the movement (${d['from']} – ${d['to']}).`,
        not: (d: Told) =>
          `${counted(d['outside'], 'achievement names', 'achievements name')} no time within the movement (${d['from']} – ${d['to']}).`,
      },
    },
  },
  compared: {
    similar: 'Related cases',
    by: { subject: 'Same subject', place: 'Same place', field: 'Same movement or criteria' },
    closed: 'You may not read the content of this case.',
    noSimilar: 'No other case of the same subject, place or field.',
    since: 'Changed since it was returned',
    unchanged: 'The text has not changed since it was returned.',
    wasVersion: (version: number) => `Compared with version ${version}, which was returned.`,
  },
};
