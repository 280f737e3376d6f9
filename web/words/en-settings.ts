/** English for the pages of settings. */
import { enDeadlines } from './en-deadlines.ts';
import type { viSettings } from './vi-settings.ts';

type Told = Readonly<Record<string, string | number>>;

export const enSettings: typeof viSettings = {
  title: 'Settings',
  back: 'Settings',
  parts: {
    'uy-quyen': {
      name: 'Delegations of signature',
      does: 'Who signs for the head, from and to which day, in which form.',
    },
    'truc-thay': {
      name: 'Stand-ins',
      does: 'Who gets the work and mails of somebody who is away from day to day; without the rights of the one who is away.',
    },
    'dot-xet': {
      name: 'Cycles and movements',
      does: 'Open review cycles and emulation movements, and set the first and last day on which cases are taken.',
    },
    'tieu-chi': {
      name: 'Criteria sets',
      does: 'Draft, compare, issue and replace the criteria for role models.',
    },
    'nhac-viec': {
      name: 'Reminders',
      does: 'How many working days before, on and after the due day somebody is reminded, and when the superior is told.',
    },
    'thoi-han': {
      name: 'Deadlines',
      does: 'How many working days each kind of task has until it is due.',
    },
    'ngay-nghi': {
      name: 'Days off, days worked instead',
      does: 'Holidays, swapped days off and days worked instead, by which deadlines in working days are counted.',
    },
    'lich-bao-cao': {
      name: 'Plan of reports',
      does: 'Which report goes to whom, until when, and how many days ahead it becomes a task of the office.',
    },
    'theo-doi': {
      name: 'Follow-up after recognition',
      does: 'After how many months the unit looks again at a recognised role model.',
    },
    'bao-chi': {
      name: 'Contact for the press',
      does: 'Telephone and e-mail that stand in the press pack of every story.',
    },
    'khau-hieu': {
      name: 'Motto of the column',
      does: 'The saying at the head of every public page.',
    },
    'quy-che': {
      name: 'Rules of the council',
      does: 'How many must be present, which share of the votes, of whom it is counted; draft new rules and try one vote count under each.',
    },
    'hoi-dong': {
      name: 'Members of the council',
      does: 'Who sits in the council, from which day to which, and who attends instead of whom.',
    },
    'thu-cua-toi': {
      name: 'My mails and calendar',
      does: 'Reminders daily or weekly, hours without mails, the language of mails; the address of one’s own calendar.',
    },
    'khong-gui-thu': {
      name: 'People who get no mail',
      does: 'Whoever is not written to for the time being: an address that bounces, a long absence.',
    },
    'don-vi': {
      name: 'Units',
      does: 'Found, rename and merge units; cases under way go to the successor.',
    },
  },
  reason: 'Basis or reason',
  reasonHint: 'Number and day of the paper; or a sentence that says why.',
  record: 'Record',
  recorded: 'Recorded.',
  close: 'Close',
  waiting:
    'Sent, and being worked on. Please open the page again in a few minutes to see the result.',
  end: 'End',
  firstDay: 'First day',
  lastDay: 'Last day',
  fromDay: 'From this day on',
  inForce: 'In force',
  ahead: 'Not begun yet',
  over: 'Over',
  openSpan: (from: string | null, to: string | null): string =>
    [from === null ? '' : `from ${from}`, to === null ? '' : `up to and with ${to}`]
      .filter((part) => part !== '')
      .join(' ') || 'without dates',
  refusals: {
    badInput: () =>
      'Something is not filled in as it should be. Please look at the days and names again.',
    notYou: () => 'You may not record this. Please ask whoever this page names as responsible.',
    daysReversed: () => 'The last day stands before the first. Please mend one of them.',
    overAlready: () => 'This time is over already. Please enter a last day from today on.',
    notHead: () => 'Whoever delegates must be the head of the agency. Please choose the head.',
    notDeputy: () => 'Whoever is delegated to must be an active deputy. Please choose one.',
    notOwnName: () =>
      'A head records their own delegations only; please ask the Office to record those of somebody else.',
    samePerson: () => 'Both are the same person. Please choose two different people.',
    noSuchPerson: () =>
      'One of the two is no longer active, or does not work on cases. Please choose somebody else.',
    onlyOneLeads: (told: Told) =>
      `${told['name'] ?? ''} is recorded to sign as “${told['capacity'] ?? ''}” from ${told['from'] ?? ''} to ${told['to'] ?? ''}. Only one person leads at a time; please end that delegation first.`,
    twoForms: (told: Told) =>
      `${told['name'] ?? ''} already has the delegation “${told['capacity'] ?? ''}” from ${told['from'] ?? ''} to ${told['to'] ?? ''}. A person signs in one form at a time; please end that delegation first.`,
    standsAlready: (told: Told) =>
      `${told['name'] ?? ''} already stands in for this person from ${told['from'] ?? ''} to ${told['to'] ?? ''}. Please end that first.`,
    inACircle: (told: Told) =>
      `${told['name'] ?? ''} is away at that time too and has a stand-in. Please choose somebody else.`,
    noSuchDelegation: () =>
      'This delegation is over already; nothing is left to do. Please open the page again to see it.',
    noSuchStandIn: () =>
      'This stand-in is over already; nothing is left to do. Please open the page again to see it.',
    notWithin: (told: Told) =>
      `What has been is not changed any more. Please choose a last day from ${told['from'] ?? ''} to ${told['to'] ?? ''}.`,
    noSuchUnit: () => 'A unit no longer exists on the chosen day. Please open the page again.',
    nameTaken: () => 'Another unit has this name. Please give another.',
    notYetBegun: () =>
      'This day has not come yet. Please record it on that day or later; until then the units work as before.',
    beforeUnit: () => 'On this day the unit was not founded yet. Please choose a later one.',
    intoItself: () =>
      'The successor cannot be one of the units that are merged into it. Please take it off the list, or choose another successor.',
    stillMoving: () =>
      'Cases of one of these units are still being moved by an earlier merger. Please wait until that is through.',
    noSuchSet: () => 'This set of criteria is no longer there. Please open the page again.',
    notDrafted: (told: Told) =>
      `“${told['title'] ?? ''}” was issued before and is not changed any more. Please draft a new one from it.`,
    notWhole: () =>
      'The draft is not whole yet. Please have the Office finish what the drafting page names.',
    notInForce: (told: Told) =>
      `“${told['title'] ?? ''}” is not in force on this day. Please choose a day on which it is.`,
    beforeToday: () => 'This day has passed. Please choose today or later.',
    stillHas: (told: Told) =>
      `The unit still has ${told['people'] ?? ''} active people, ${told['live'] ?? ''} cases under way, and ${told['others'] ?? ''} new factors and submission letters. Please merge it into another unit, or settle them first.`,
    noSuchCouncil: () => 'This council was not found. Please open the page again.',
    noSuchSeat: () => 'This term has been changed or has ended. Please open the page again.',
    seatTaken: (told) =>
      `This seat is held by ${told['name'] ?? ''} from ${told['from'] ?? ''}. Please end that term first.`,
    sitsAlready: (told) =>
      `${told['name'] ?? ''} has been a member of the council from ${told['from'] ?? ''}. Please end that term first.`,
    noSeatToFill: (told) =>
      `${told['name'] ?? ''} is not a member of the council during all these days, so nobody can sit instead. Please choose other days or another member.`,
  },
  followUp: {
    title: 'When one looks again',
    months: 'Months after the decision',
    note: 'Rising numbers, set apart by commas, for example 6, 12, 24. After the last one looks once a year. A change takes effect with the next follow-up.',
    notMonths: 'Please enter rising numbers of months, set apart by commas, for example 6, 12, 24.',
    told: (months) =>
      `Looked at again ${months} months after the decision; from then on once a year.`,
  },
  press: {
    title: 'Where the press turns to',
    label: 'Telephone, e-mail',
    note: 'As it is to be printed. Whoever fetches a press pack reads it. Leave it empty to give none.',
    none: 'Nothing is given.',
  },
  motto: {
    title: 'What stands at the head of the pages',
    label: 'Motto',
    note: 'Public pages follow within a minute. Leave it empty to show none.',
    none: 'No motto is shown.',
  },
  delegations: {
    note: 'Whoever is delegated to finds this form filled in when signing. What was signed within the time stays as it is.',
    add: 'Record a delegation',
    record: 'Record',
    empty: 'No delegation is recorded.',
    from: 'Who delegates',
    to: 'Who is delegated to',
    form: 'Form of signature',
    forms: {
      KT: 'KT. (for the head)',
      Q: 'Q. (acting head)',
      PT: 'In charge',
    },
    forWhom: (name: string): string => `for ${name}`,
    endOf: (name: string): string => `End the delegation to ${name}`,
    endHint: 'The last day on which they may sign.',
  },
  standIns: {
    note: 'A stand-in sees the work and gets the mails of whoever is away, but does only what their own role allows. Whoever has declared a conflict of interest in a case gets nothing of that case.',
    add: 'Record a stand-in',
    record: 'Record',
    empty: 'No stand-in is recorded.',
    away: 'Who is away',
    by: 'Who stands in',
    forWhom: (name: string): string => `stands in for ${name}`,
    recordedBy: (name: string): string => `recorded by ${name}`,
    endOf: (name: string): string => `End the standing in for ${name}`,
  },
  units: {
    note: 'Units of before keep their name and their time; papers and cases that were sent keep the name of their day.',
    add: 'Found a unit',
    name: 'Name of the unit',
    kind: 'Kind',
    kinds: {
      leaders: 'Leaders',
      office: 'Office',
      publicity: 'Publicity',
      professional: 'Professional division',
      union: 'Trade union',
      district: 'District (before 01/07/2025)',
      commune: 'Commune, ward',
      partner: 'Partner unit',
      superior: 'Superior body',
    },
    rename: 'Rename',
    renameOf: (name: string): string => `Rename: ${name}`,
    closeOf: (name: string): string => `End the unit: ${name}`,
    merge: 'Merge units',
    which: 'Units to be merged',
    into: 'Merge into',
    intoNew: 'A new unit',
    fromHint: 'Today or a day gone by; the old units end on the day before.',
    weigh: 'See what would move',
    weighed: (told: Told): string =>
      `Would move: ${told['people'] ?? ''} people, ${told['cases'] ?? ''} cases (${told['live'] ?? ''} of them under way), ${told['others'] ?? ''} new factors and submission letters. The name of the unit on cases that were sent does not change.`,
    confirmMerge: 'Merge',
    mergers: 'Mergers',
    mergedInto: (name: string): string => `Merged into ${name}`,
    mergerDone: 'All is moved',
    mergerMoving: 'Moving',
    movedOf: {
      people: (count: number): string => `${count} people`,
      newFactors: (count: number): string => `${count} new factors`,
      batches: (count: number): string => `${count} submission letters`,
      consents: (count: number): string => `${count} consents`,
      nominations: (count: number): string => `${count} cases`,
      tasks: (count: number): string => `${count} tasks`,
    },
    now: 'At present',
    before: 'Before and later',
    successor: (name: string): string => `successor: ${name}`,
    someUnit: 'another unit',
  },
  edit: 'Edit',
  cycles: {
    note: 'Cases are still taken on the last day. Of a cycle that has cases only name and days change; its rules stay.',
    officeOnly: 'You can see this part; the Office changes it.',
    cycles: 'Cycles',
    movements: 'Movements, activities',
    addCycle: 'Open a cycle',
    addMovement: 'Add a movement',
    change: (title: string): string => `Edit: ${title}`,
    title: 'Title',
    rulePack: 'Rules',
    rulePackHint: 'Chosen once, when the cycle is opened; not changed afterwards.',
    occasion: 'Occasion',
    basis: 'Basis',
    empty: 'None yet.',
  },
  ladder: {
    title: 'When whom is reminded',
    note: 'Counted in working days from the due day: −3 is three days before, 0 is the due day, 3 is three days after. Everybody gets at most one reminder mail a working day.',
    everyKind: 'Every kind of task',
    ownLadder: 'Set apart for one kind of task',
    asEveryKind: 'Remind as for every kind',
    days: 'Working days',
    notDays: 'Please enter a whole number from −60 to 60.',
    toWhom: 'Whom',
    to: { bearer: 'whoever has the task', superior: 'the superior of whoever has the task' },
    when: (days: number): string => {
      if (days === 0) return 'On the due day';
      return days < 0 ? `${-days} working days before` : `${days} working days overdue`;
    },
    add: 'Add a reminder',
    remove: 'Remove the reminder',
  },
  deadlines: enDeadlines,
  holidays: {
    note: 'A holiday on a weekly day off gives the next working day instead; the system counts that by itself. For a swap please enter both: the day off and the day worked instead.',
    officeOnly: 'You can see this part; the Office changes it.',
    add: 'Add a day',
    day: 'Day',
    kind: 'Kind of day',
    kinds: { holiday: 'holiday', dayOff: 'swapped day off', workday: 'worked instead' },
    name: 'Name',
    announced: 'Officially announced',
    expected: 'Expected, not announced yet',
    remove: 'Remove',
    empty: 'No day from this year on.',
    thereAlready: (day: string): string =>
      `The day ${day} is in the list already. Please remove it first.`,
    workedOnWeekend: 'A day worked instead must be a Saturday or Sunday.',
    freeOnWeekend: 'A swapped day off must be a working day, no Saturday or Sunday.',
  },
  wishes: {
    title: 'How mails come',
    digest: 'Reminders',
    digestHint: 'Your own overdue tasks are always told on their day.',
    digests: {
      daily: 'Each working day on which there is something to tell',
      weekly: 'Once a week, on its first working day',
      overdueOnly: 'Only when something is overdue',
    },
    letters: 'Letters about steps',
    lettersHint:
      'Letters for information ask nothing of you, such as that a case was put before the council; what they say stands on the page of the case, too. Notices of sessions, results, and letters about your own tasks always come.',
    letterWishes: {
      all: 'All of them',
      needed: 'None that are for information only',
    },
    language: 'Language of mails',
    quiet: 'Hours without mails',
    from: 'No mails from',
    to: 'Until',
    hour: (hour: number): string => `${hour}:00`,
    noHours: 'The first and the last hour must differ.',
    noWindow:
      'Reminders are sent between 7:00 and 20:00; please leave at least one hour of these free.',
  },
  feed: {
    title: 'Own calendar',
    note: 'Under this address a telephone or calendar program shows your open tasks on their due days, and your sessions, by case code and step only. Whoever has the address can read it: keep it like a password.',
    none: 'No address is in use.',
    since: (day: string): string => `One address is in use, given on ${day}.`,
    give: 'Give an address',
    renew: 'Give a new address, end the old one',
    revoke: 'Revoke the address',
    ended: 'The old address has ended; programs that still use it can load nothing any more.',
    once: 'The address is shown this once. Please copy it to your calendar program now:',
    copy: 'Copy the address',
    copied: 'Copied',
  },
  stopped: {
    title: 'People who get no mail',
    note: 'The system sends these people nothing, not even overdue reminders; their tasks still reach their superiors in time.',
    none: 'Nobody is on the list.',
    add: 'Add a person',
    remove: 'Write to them again',
  },
  readOnly: 'You can see this part; only the system administrator can change it.',
  switches: {
    title: 'Turn functions on and off',
    note: 'Everything is off at first, to keep things simple. Turn on only what the agency has agreed to use; a change takes effect when a page is opened again.',
    on: 'On',
    off: 'Off',
    turnOn: 'Turn on',
    agreement: 'Agreement between two appraisals',
    turnOff: 'Turn off',
    saved: (name: string, on: boolean): string => `Turned ${on ? 'on' : 'off'}: ${name}.`,
    each: {
      scores: {
        name: 'Scores in the council',
        does: 'Council members score each case by the criteria before they vote; the scores of others appear only after one’s own.',
        costs:
          'Each member reads and scores each case once more; scores do not replace the result of the vote.',
      },
      secondAppraisal: {
        name: 'Appraisal by two people',
        does: 'A share of the cases, drawn by lot, is appraised by two people of the Office independently before it is forwarded to the council.',
        costs: 'Appraising a drawn case takes about twice the time and work.',
      },
      onlineBallot: {
        name: 'Secret ballot online',
        does: 'Council members vote secretly within the system; ballots are encrypted and only counted when the session ends.',
        costs:
          'The rules of the council must allow it; whoever runs the server must still be trusted, unlike with a paper ballot box.',
      },
      publicNotice: {
        name: 'Public notice',
        does: 'The council’s rules may ask for days of notice; a case goes to the council only after it was posted for so many.',
        costs:
          'Each case takes that many days longer, and every comment received must be considered.',
      },
      english: {
        name: 'English interface',
        does: 'Everybody may choose to use the system in English; papers, cases and public pages stay in Vietnamese.',
        costs: 'Two people at the same work may see two different names for one thing.',
      },
      nearDuplicatePhotos: {
        name: 'Finding photos that look alike',
        does: 'A newly uploaded photo is compared with those of other cases, to point out one that is used again.',
        costs:
          'Uploading takes a little longer, and at times two photos of the same place are pointed out by mistake.',
      },
    },
  },
};
