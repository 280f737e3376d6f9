/** What is under way on the day of loading, counted in working days from it. */
import {
  appraised,
  confirmed,
  forwarded,
  sentCase,
  settled,
  writtenCase,
  beginning,
  type DemoCase,
} from '../cases.ts';
import {
  approved,
  decided,
  declared,
  held,
  invited,
  opened,
  planned,
  prepared,
  toldOfResult,
  type DemoSession,
} from '../council.ts';
import { councilMembers } from '../../people.ts';
import { workday } from '../days.ts';
import { onePaperOfSix } from '../scenarios/one-paper-of-six.ts';
import { agreed, sentToCheck, storyApproved, storyWritten } from '../stories.ts';
import type { World } from '../world.ts';
import * as first from './decided.ts';
import { forestTeam } from './history.ts';
import * as open from './open.ts';

export const walkOpen = async (world: World): Promise<void> => {
  await firstSession(world);
  await onePaperOfSix(world);
  await inWriting(world);
  await inAppraisal(world);
  await beforeTheCouncil(world);
  await beforeTheHead(world);
  newFactors(world);
  await newFactorsOnTheirWay(world);
  await batches(world);
};

const ready = async (
  world: World,
  one: DemoCase,
  session: string,
  days: readonly [sent: number, seen: number, forwarded: number],
): Promise<void> => {
  const [sentOn, seenOn, on] = days.map((count) => workday(world, count)) as [
    string,
    string,
    string,
  ];
  await sentCase(world, one, sentOn);
  appraised(world, one, { by: 'van-phong-1', day: seenOn, note: 'Thành tích rõ, giấy tờ đủ.' });
  world.at(on, '09:30');
  await forwarded(world, one, session, 'van-phong-1');
};

const toFirstSession = [
  first.radio,
  first.seedBank,
  first.mediator,
  first.clinic,
  first.bridge,
  first.library,
  first.drummer,
  first.hotline,
] as const;

/** Eight cases of one session, which then went five ways. */
const firstSession = async (world: World): Promise<void> => {
  const session: DemoSession = {
    id: 'phien-mot-2026',
    title: 'Phiên họp xét thứ nhất năm 2026',
    day: workday(world, -16),
    place: 'Phòng họp tầng hai, trụ sở Sở (minh họa)',
  };
  world.at(workday(world, -30));
  planned(world, session);
  for (const one of toFirstSession) await ready(world, one, session.id, [-38, -31, -26]);
  await held(world, session, {
    number: '29/BB-HĐTĐKT',
    absent: ['chu-tich-cong-doan'],
    conflicts: [{ uid: 'truong-phong-1', nomination: first.mediator.id, ground: 'other' }],
    ballots: Object.fromEntries(
      toFirstSession.map(({ id }) => [
        id,
        id === first.mediator.id ? { for: 6, sealed: 1 } : { for: 6, against: 1, sealed: 1 },
      ]),
    ),
  });
  await theHeadsAnswers(world);
  await recognisedNow(world);
  await signedNow(world);
};

const theHeadsAnswers = async (world: World): Promise<void> => {
  const signing = { capacity: 'GIÁM ĐỐC', delegation: null };
  world.at(workday(world, -13), '08:40');
  await world.move('nominations', first.hotline.id, 'refuse', 'giam-doc', {
    ...signing,
    reason:
      'Phần lớn là nhiệm vụ được giao trong năm; đề nghị Hội biểu dương theo quy chế của Hội.',
  });
  await toldOfResult(world, first.hotline.id, workday(world, -13));
  await world.move('nominations', first.drummer.id, 'sendBack', 'giam-doc', {
    ...signing,
    reason: 'Làm rõ mười bốn người học có ai đã biết đan từ trước.',
  });
  await world.move('nominations', first.library.id, 'defer', 'giam-doc', {
    cycle: 'dot-xet-2027',
    reason: 'Chờ bàn giao hai căn nhà còn lại để xét trọn năm.',
  });
};

const recognisedNow = async (world: World): Promise<void> => {
  await decided(
    world,
    {
      id: 'qd-dien-hinh-2026-dot-mot',
      title: 'Công nhận điển hình tiên tiến cấp cơ sở năm 2026, đợt một',
      cases: [first.radio.id, first.seedBank.id, first.mediator.id],
    },
    workday(world, -11),
    { capacity: 'GIÁM ĐỐC', number: '61', signatory: 'GIÁM ĐỐC Nguyễn Văn Mẫu' },
  );
  world.at(workday(world, -4), '10:00');
  storyWritten(world, first.seedBankStory);
  await sentToCheck(world, first.seedBankStory);
  world.at(workday(world, -5), '10:00');
  storyWritten(world, first.mediatorStory);
  await sentToCheck(world, first.mediatorStory);
  world.at(workday(world, -2), '11:00');
  await storyApproved(world, first.mediatorStory);
  agreed(world, first.mediatorStory, { how: 'fingerprint' });
};

const signedNow = async (world: World): Promise<void> => {
  const decision = {
    id: 'qd-cho-so-dot-hai',
    title: 'Công nhận điển hình tiên tiến cấp cơ sở năm 2026, đợt hai',
    cases: [first.clinic.id, first.bridge.id],
  };
  world.at(workday(world, -3), '08:20');
  prepared(world, decision);
  world.at(workday(world, -2), '15:30');
  await approved(world, decision, { capacity: 'GIÁM ĐỐC' });
};

const inWriting = async (world: World): Promise<void> => {
  world.at(workday(world, -1), '15:50');
  await writtenCase(world, open.begun);
  world.at(workday(world, -2), '10:20');
  await writtenCase(world, open.halfWritten);
  await writtenCase(world, open.nurse);
  world.at(workday(world, -1), '09:10');
  await writtenCase(world, open.readyToSend);
  await confirmed(world, open.readyToSend);
  world.at(workday(world, -7), '09:00');
  await writtenCase(world, open.movedAway);
  world.at(workday(world, -5), '14:00');
  await world.move('nominations', open.movedAway.id, 'withdraw', 'can-bo-1', {
    reason: 'Chị Xuân đã chuyển đi; xã nơi ở mới sẽ giới thiệu.',
  });
  await sentCase(world, open.lateMending, workday(world, -17));
  world.at(workday(world, -10), '09:40');
  await world.move('nominations', open.lateMending.id, 'return', 'van-phong-1', {
    items: [
      { field: 'f-claims', text: 'Danh sách thiếu chữ ký trưởng thôn.' },
      { field: 'f-report', text: 'Nêu rõ chuồng nào dời năm nào.' },
    ],
    until: workday(world, -1),
  });
};

const inAppraisal = async (world: World): Promise<void> => {
  await sentCase(world, open.waterKeeper, workday(world, -3));
  await sentCase(world, open.overdueAppraisal, workday(world, -14));
  world.at(workday(world, -6), '15:00');
  settled(world, open.overdueAppraisal, 'van-phong-2');
  await sentCase(world, open.suspendedCase, workday(world, -9));
  world.at(workday(world, -6), '08:50');
  await world.move('nominations', open.suspendedCase.id, 'suspend', 'van-phong-1', {
    reason: 'Có đơn phản ánh về tiền công; tạm dừng chờ kết quả xác minh của xã.',
  });
  world.at(workday(world, -8), '10:10');
  await world.move('nominations', forestTeam.id, 'reopen', 'van-phong-2', {
    reason: 'Đã có kết quả kiểm kê rừng; xét tiếp trong đợt năm 2026.',
  });
  await sentCase(world, open.forProvince, workday(world, -15));
  const note = 'Đủ điều kiện đề nghị cấp tỉnh; niêm yết theo quy chế.';
  appraised(world, open.forProvince, { by: 'van-phong-1', day: workday(world, -6), note });
  world.at(workday(world, -2), '09:20');
  await world.move('nominations', open.forProvince.id, 'post', 'van-phong-1', {
    keeper: 'van-phong-1',
    otherKeeper: 'pho-giam-doc',
  });
};

/** One session open today, one to which members are invited, one only planned. */
const beforeTheCouncil = async (world: World): Promise<void> => {
  const place = 'Phòng họp tầng hai, trụ sở Sở (minh họa)';
  const today: DemoSession = {
    id: 'phien-ba-2026',
    title: 'Phiên họp xét thứ ba năm 2026',
    day: world.today,
    place,
  };
  const next: DemoSession = {
    id: 'phien-bon-2026',
    title: 'Phiên họp xét thứ tư năm 2026',
    day: workday(world, 6),
    place,
  };
  world.at(workday(world, -10));
  planned(world, today);
  planned(world, next);
  for (const one of [open.nightClass, open.herbs]) await ready(world, one, today.id, [-13, -9, -7]);
  for (const one of [open.driver, open.choir, open.school])
    await ready(world, one, next.id, [-11, -5, -3]);
  world.at(workday(world, -6));
  await invited(world, today);
  world.at(workday(world, -2), '16:20');
  await invited(world, next);
  world.at(workday(world, -1), '13:30');
  await declared(world, today, councilMembers);
  await declared(
    world,
    next,
    ['truong-phong-2', 'chu-tich-cong-doan'],
    [
      { uid: 'chu-tich-cong-doan', nomination: open.choir.id, ground: 'spouse' },
      { uid: 'truong-phong-2', nomination: open.driver.id, ground: 'sibling' },
    ],
  );
  world.at(world.today, '08:00');
  await opened(world, today, councilMembers);
  world.at(workday(world, -1), '16:00');
  planned(world, {
    id: 'phien-tong-ket-2026',
    title: 'Phiên họp tổng kết năm 2026',
    day: workday(world, 18),
    place,
  });
};

const beforeTheHead = async (world: World): Promise<void> => {
  await sentCase(world, open.fire, workday(world, -4));
  const note = 'Đã nghe hai người chứng kiến; một bộ hồ sơ.';
  appraised(world, open.fire, { by: 'van-phong-1', day: workday(world, -3), note });
  world.at(workday(world, -2), '10:30');
  await world.move('nominations', open.fire.id, 'fastTrack', 'van-phong-1', {
    ground: 'sudden',
    reason: 'Cứu người trong đám cháy, cần biểu dương kịp thời.',
    appraisal: 'van-phong-1',
  });
};

interface Noted {
  readonly id: string;
  readonly kind: 'newFactor' | 'goodDeed';
  readonly name: string;
  readonly subject: 'individual' | 'collective' | 'household';
  readonly unit: string;
  readonly by: string;
  readonly note: string;
  readonly found: number;
}

const noted: readonly Noted[] = [
  {
    id: 'nhan-to-moi-nuoi-ong',
    kind: 'newFactor',
    name: 'Nhóm nuôi ong dưới tán điều thôn Minh Họa',
    subject: 'collective',
    unit: 'sdttg-phong-nghiep-vu-1',
    by: 'can-bo-1',
    note: 'Ba nhà thử đặt thùng ong dưới tán điều, bán được mật đầu mùa. Cần kỹ thuật chống nắng cho thùng.',
    found: -3,
  },
  {
    id: 'viec-tot-nhat-cua-roi',
    kind: 'goodDeed',
    name: 'Em Thị Kim Thí Dụ',
    subject: 'individual',
    unit: 'xa-bu-gia-map',
    by: 'can-bo-bu-gia-map',
    note: 'Học sinh nhặt được ví, nhờ thầy giáo tìm trả người mất. Nếu đăng phải hỏi cha mẹ.',
    found: -6,
  },
  {
    id: 'nhan-to-moi-tieng-dan-toc',
    kind: 'newFactor',
    name: 'Thầy giáo Điểu Long Ví Dụ',
    subject: 'individual',
    unit: 'sdttg-phong-nghiep-vu-2',
    by: 'can-bo-2',
    note: 'Tự soạn bảng từ vựng S’tiêng - Việt cho học sinh lớp một. Mới thử ở một điểm trường.',
    found: -40,
  },
  {
    id: 'nhan-to-moi-vuon-thuoc',
    kind: 'newFactor',
    name: 'Hộ ông Lâm Quý Ví Dụ',
    subject: 'household',
    unit: 'sdttg-phong-nghiep-vu-1',
    by: 'can-bo-1',
    note: 'Ươm cây bản địa trồng lại bờ suối; các hộ dưới nguồn bắt đầu xin cây.',
    found: -60,
  },
  {
    id: 'viec-tot-cho-xe',
    kind: 'goodDeed',
    name: 'Ông Hoàng Văn Tư Minh Họa',
    subject: 'individual',
    unit: 'xa-bom-bo',
    by: 'can-bo-bom-bo',
    note: 'Chở học sinh qua đoạn ngập. Đã biểu dương tại buổi họp thôn, không lập hồ sơ.',
    found: -30,
  },
];

const newFactors = (world: World): void => {
  for (const { id, kind, name, subject, unit, by, note, found } of noted) {
    world.at(workday(world, found), '10:15');
    world.put(`newFactors/${id}`, {
      v: 1,
      kind,
      subject: { name, kind: subject },
      ownerUnit: unit,
      note,
      foundOn: world.day(),
      state: 'identified',
      ...beginning(world, by),
    });
  }
};

const newFactorsOnTheirWay = async (world: World): Promise<void> => {
  world.at(workday(world, -36), '09:00');
  await world.move('newFactors', 'nhan-to-moi-tieng-dan-toc', 'nurture', 'can-bo-2', {
    note: 'Hạn chế: mới thử một điểm trường. Việc: nhờ người già đọc soát từ; in thử hai mươi bộ.',
  });
  world.at(workday(world, -55), '09:00');
  await world.move('newFactors', 'nhan-to-moi-vuon-thuoc', 'nurture', 'can-bo-1', {
    note: 'Hỗ trợ bầu ươm và lưới che; xem lại cuối năm.',
  });
  world.at(workday(world, -8), '09:00');
  await world.move('newFactors', 'nhan-to-moi-vuon-thuoc', 'ripen', 'can-bo-1', {
    note: 'Bờ suối đã có cây; bảy hộ dưới nguồn trồng theo.',
  });
  world.at(workday(world, -20), '09:00');
  await world.move('newFactors', 'viec-tot-cho-xe', 'close', 'can-bo-bom-bo', {
    note: 'Đã biểu dương tại thôn.',
  });
};

/** One paper still being drafted, one that its head has confirmed. */
const batches = async (world: World): Promise<void> => {
  world.at(workday(world, -1), '10:30');
  const empty = { v: 1, number: '', day: null, signatory: '', minutes: null, state: 'drafting' };
  world.put('batches/to-trinh-pnv2-2026', {
    ...empty,
    ownerUnit: 'sdttg-phong-nghiep-vu-2',
    title: 'Tờ trình đề nghị công nhận điển hình tiên tiến năm 2026 của Phòng nghiệp vụ 2',
    cases: [open.readyToSend.id],
    ...beginning(world, 'can-bo-2'),
  });
  world.put('batches/to-trinh-bom-bo-2026', {
    ...empty,
    ownerUnit: 'xa-bom-bo',
    title: 'Tờ trình của UBND xã Bom Bo, bổ sung năm 2026',
    number: '112/TTr-UBND',
    day: world.day(),
    signatory: 'Đặng Văn Mẫu',
    cases: [open.halfWritten.id],
    ...beginning(world, 'can-bo-bom-bo'),
  });
  const written = world.read(`nominations/${open.halfWritten.id}/dossier/current`);
  await world.move('batches', 'to-trinh-bom-bo-2026', 'confirm', 'chu-tich-bom-bo', {
    versions: { [open.halfWritten.id]: Number(written?.['version']) },
  });
};
