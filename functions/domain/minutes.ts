/**
 * The draft minutes of a session (S57), laid out as Nghị định 30/2020/NĐ-CP asks: who was there, what was voted on each case, in
 * which words it ends. A paper of the agency, so in Vietnamese whatever the page speaks.
 */
import { type Day, written } from './day.ts';
import { type Nomination } from './nomination.ts';
import type { Organisation } from './organisation.ts';
import type { Session } from './session.ts';
import { votersCounted } from './session-moves/voters.ts';
import { type Tally, verdict, type Verdict } from './tally.ts';

export interface MinutedCase {
  readonly card: Pick<Nomination, 'code' | 'subject'>;
  readonly tally: Tally | null;
  /** uids of those shut out of the case. */
  readonly walls: readonly string[];
}

export interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface Minutes {
  readonly parent: string;
  readonly organisation: string;
  readonly number: string;
  /** "Đồng Nai, ngày 25 tháng 11 năm 2026" */
  readonly placeAndDay: string;
  readonly subject: string;
  readonly parts: readonly Part[];
  readonly secretary: string;
  readonly chair: string;
  readonly recipients: readonly string[];
}

const longDay = (day: Day): string => {
  const [year, month, date] = day.split('-');
  return `ngày ${date} tháng ${month} năm ${year}`;
};

const results: Readonly<Record<Verdict['result'], string>> = {
  endorse: 'Hội đồng nhất trí đề nghị công nhận',
  decline: 'không công nhận',
  defer: 'chưa xét kỳ này',
};

type Reasons = Readonly<Record<Verdict['reason'], string>>;

const reasons: Reasons = {
  reached: 'đạt tỷ lệ phiếu theo quy chế',
  notReached: 'không đạt tỷ lệ phiếu theo quy chế',
  tie: 'số phiếu thuận và không thuận ngang nhau',
  noQuorum: 'không đủ số người phải có mặt',
  tooFewVoters: 'không đủ số người bỏ phiếu tối thiểu',
  notCounted: 'phiên họp chưa ghi được kết quả kiểm phiếu',
};

/** Raised hands are no slips: nothing is given out, and nothing comes back. */
const reasonsByHands: Reasons = {
  reached: 'đạt tỷ lệ đồng ý theo quy chế',
  notReached: 'không đạt tỷ lệ đồng ý theo quy chế',
  tie: 'số người đồng ý và không đồng ý ngang nhau',
  noQuorum: 'không đủ số người phải có mặt',
  tooFewVoters: 'không đủ số người biểu quyết tối thiểu',
  notCounted: 'phiên họp chưa ghi được kết quả biểu quyết',
};

const ways: Readonly<Record<Session['mode'], string>> = {
  paper: 'bỏ phiếu kín bằng giấy',
  showOfHands: 'biểu quyết',
  online: 'bỏ phiếu kín trực tuyến',
};

interface Known {
  readonly session: Session;
  readonly cases: readonly MinutedCase[];
  /** Cards of the cases that are reported, not voted on. */
  readonly reports: readonly Pick<Nomination, 'code' | 'subject'>[];
  readonly organisation: Organisation | null;
  readonly council: string;
  readonly nameOf: (uid: string) => string;
}

const list = (names: readonly string[]): string =>
  names.length === 0 ? 'không' : names.join('; ');

const attendance = ({ session, nameOf }: Known): Part => {
  const { members, present, mode, chair, secretary } = session;
  const absent = members.filter((uid) => !present.includes(uid));
  return {
    heading: 'I. THÀNH PHẦN',
    lines: [
      `1. Chủ trì: ${chair == null ? '…' : nameOf(chair)}.`,
      `2. Thư ký: ${secretary == null ? '…' : nameOf(secretary)}.`,
      ...(mode === 'online'
        ? [`3. Thành viên Hội đồng (${members.length}): ${list(members.map(nameOf))}.`]
        : [
            `3. Có mặt: ${present.length}/${members.length} thành viên Hội đồng: ${list(present.map(nameOf))}.`,
            `4. Vắng mặt: ${list(absent.map(nameOf))}.`,
          ]),
    ],
  };
};

const matters = ({ session, cases, reports }: Known): Part => ({
  heading: 'II. NỘI DUNG',
  lines: [
    `1. Hội đồng xét ${cases.length} hồ sơ đề nghị công nhận điển hình tiên tiến, hình thức: ${ways[session.mode]}${session.pack === null ? '' : `, theo ${session.pack.title}${session.pack.legalBasis === '' ? '' : ` (${session.pack.legalBasis})`}`}.`,
    ...(reports.length === 0
      ? []
      : [
          `2. Báo cáo ${reports.length} hồ sơ đã xét theo thủ tục đơn giản: ${reports.map(({ subject, code }) => `${subject.name} (${code})`).join('; ')}.`,
        ]),
  ],
});

const slips = (tally: Tally, eligible: number): string => {
  const sealed = tally.sealed === 0 ? '' : ` (trong đó ${tally.sealed} phiếu niêm phong)`;
  return `Số người được bỏ phiếu: ${eligible}; phát ra ${tally.givenOut} phiếu${sealed}, thu về ${tally.returned}, không thu về ${tally.missing}, hợp lệ ${tally.valid}, không hợp lệ ${tally.invalid}; thuận ${tally.for}, không thuận ${tally.against}.`;
};

const hands = (tally: Tally, eligible: number): string =>
  `Số người được biểu quyết: ${eligible}; số người biểu quyết: ${tally.valid}; đồng ý ${tally.for}, không đồng ý ${tally.against}; không biểu quyết ${tally.invalid}.`;

/** How a result is told, by the way it was voted. */
const onSlips = { open: 'Chưa có kết quả kiểm phiếu.', numbers: slips, reasons };
const told = {
  paper: onSlips,
  online: onSlips,
  showOfHands: { open: 'Chưa có kết quả biểu quyết.', numbers: hands, reasons: reasonsByHands },
} as const satisfies Record<Session['mode'], object>;

/** null where nothing was counted. */
const decidedOn = (session: Session, { tally, walls }: MinutedCase): Verdict | null =>
  tally === null || session.pack === null
    ? null
    : verdict(tally, votersCounted(session, walls, tally), session.pack);

const caseLine = ({ session, nameOf }: Known, one: MinutedCase, index: number): string => {
  const { card, tally, walls } = one;
  const decided = decidedOn(session, one);
  const named = `${index + 1}. ${card.subject.name} (${card.code}).`;
  const shutOut = session.members.filter((uid) => walls.includes(uid));
  const apart =
    shutOut.length === 0 ? '' : ` Không tham gia xét: ${shutOut.map(nameOf).join('; ')}.`;
  const said = told[session.mode];
  if (tally === null || decided === null) return `${named}${apart} ${said.open}`;
  const { eligible } = votersCounted(session, walls, tally);
  return `${named}${apart} ${said.numbers(tally, eligible)} Kết quả: ${results[decided.result]} (${said.reasons[decided.reason]}).`;
};

const conclusion = ({ session, cases }: Known): Part => {
  const counted = (result: Verdict['result']): number =>
    cases.filter((one) => decidedOn(session, one)?.result === result).length;
  return {
    heading: 'IV. KẾT LUẬN',
    lines: [
      `Hội đồng đề nghị công nhận ${counted('endorse')} trường hợp; không công nhận ${counted('decline')} trường hợp; chưa xét kỳ này ${counted('defer')} trường hợp.`,
      'Biên bản được đọc lại cho các thành viên dự họp cùng nghe và thống nhất ký tên. Cuộc họp kết thúc vào hồi … giờ … cùng ngày.',
    ],
  };
};

/** Of the cases the reader may read: what a wall shuts off stands in no draft of theirs. */
export const minutesOf = (known: Known): Minutes => {
  const { session, cases, organisation, council, nameOf } = known;
  const hour = session.hour == null ? '' : `${session.hour.replace(':', ' giờ ')}, `;
  return {
    parent: (organisation?.parent ?? '').toLocaleUpperCase('vi'),
    organisation: (organisation?.name ?? '').toLocaleUpperCase('vi'),
    number: session.minutes?.number ?? '…/BB-HĐTĐKT',
    placeAndDay: `${organisation?.place ?? '…'}, ${longDay(session.minutes?.day ?? session.day)}`,
    subject: `${session.title} – ${council}`,
    parts: [
      {
        heading: '',
        lines: [
          `Thời gian: ${hour}${longDay(session.day)}.`,
          `Địa điểm: ${session.place === '' ? '…' : session.place}.`,
        ],
      },
      attendance(known),
      matters(known),
      {
        heading: 'III. KẾT QUẢ TỪNG HỒ SƠ',
        lines: cases.map((one, index) => caseLine(known, one, index)),
      },
      conclusion(known),
    ],
    secretary: session.secretary == null ? '' : nameOf(session.secretary),
    chair: session.chair == null ? '' : nameOf(session.chair),
    recipients: ['Thủ trưởng cơ quan (để b/c);', 'Thành viên Hội đồng;', 'Lưu: VT, TĐKT.'],
  };
};

/** For the name of the file: no name of a person in it. */
export const minutesFile = ({ day }: Pick<Session, 'day'>): string =>
  `bien-ban-hop-${written(day).replaceAll('/', '-')}.docx`;
