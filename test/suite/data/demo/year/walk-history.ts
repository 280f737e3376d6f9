/** 2024, 2025 and the months before the loading, in the order in which they happened. */
import { appraised, forwarded, sentCase, type DemoCase } from '../cases.ts';
import { decided, held, planned, toldOfResult, type DemoSession } from '../council.ts';
import { mergedUnits } from '../merger.ts';
import {
  bothPublished,
  bothSent,
  consentWithdrawn,
  road,
  roadCorrected,
  teacher,
} from '../scenarios/after-publication.ts';
import { lookedInSpring, lookedInWinter, lookedThisYear } from '../scenarios/looked-again.ts';
import { elder, elderPublished, elderSent } from '../scenarios/prestigious-person.ts';
import { suddenRescue } from '../scenarios/sudden-rescue.ts';
import {
  gongKeeper,
  gongKeeperGoesOn,
  gongKeeperPublished,
  gongKeeperSent,
} from '../scenarios/through-the-merger.ts';
import {
  weavers,
  weaversFollowed,
  weaversFound,
  weaversPublished,
  weaversRipe,
} from '../scenarios/weaving-group.ts';
import { published } from '../stories.ts';
import type { World } from '../world.ts';
import {
  dormitory,
  dormitoryStory,
  forestTeam,
  midwife,
  midwifeStory,
  notMended,
  ordinaryDuty,
  pepper,
  pepperStory,
} from './history.ts';

export const walkHistory = async (world: World): Promise<void> => {
  await weaversFound(world);
  await year2024(world);
  await lookedInSpring(world);
  mergedUnits(world);
  await year2025(world);
  await months2026(world);
};

const sent = async (
  world: World,
  one: DemoCase,
  session: string,
  [sentOn, seenOn, forwardedOn]: readonly [string, string, string],
): Promise<void> => {
  await sentCase(world, one, sentOn);
  const note = 'Đủ giấy tờ, đã đối chiếu bản gốc.';
  appraised(world, one, { by: 'van-phong-2', day: seenOn, note });
  world.at(forwardedOn, '13:40');
  await forwarded(world, one, session, 'van-phong-2');
};

const session2024: DemoSession = {
  id: 'phien-hop-2024',
  title: 'Phiên họp xét điển hình tiên tiến năm 2024',
  day: '2024-12-18',
  place: 'Hội trường Ban Dân tộc (minh họa)',
};

/** Under Ban Dân tộc tỉnh Bình Phước, with a Trưởng ban who signs. */
const year2024 = async (world: World): Promise<void> => {
  world.at('2024-12-02');
  planned(world, session2024);
  await gongKeeperSent(world, session2024.id);
  await sent(world, midwife, session2024.id, ['2024-11-14', '2024-11-28', '2024-12-05']);
  await sent(world, pepper, session2024.id, ['2024-11-18', '2024-12-03', '2024-12-06']);
  await held(world, session2024, {
    number: '21/BB-HĐTĐKT',
    absent: ['chu-tich-cong-doan'],
    ballots: {
      [gongKeeper.id]: { for: 7, sealed: 1 },
      [midwife.id]: { for: 7, sealed: 1 },
      [pepper.id]: { for: 5, against: 2, sealed: 1 },
    },
  });
  await decided(
    world,
    {
      id: 'qd-dien-hinh-2024',
      title: 'Công nhận điển hình tiên tiến cấp cơ sở năm 2024',
      cases: [gongKeeper.id, midwife.id, pepper.id],
    },
    '2024-12-25',
    { capacity: 'TRƯỞNG BAN', number: '118', signatory: 'TRƯỞNG BAN Nguyễn Văn Mẫu' },
  );
  await gongKeeperPublished(world);
  const agreement = { how: 'click' } as const;
  await published(world, midwifeStory, { from: '2025-01-13', on: '2025-01-21', agreement });
  await published(world, pepperStory, { from: '2025-01-15', on: '2025-01-22', agreement });
  await revoked(world);
};

/** An inspection of the agency found the list of contracts untrue: the recognition and its page go. */
const revoked = async (world: World): Promise<void> => {
  world.at('2025-05-13', '09:00');
  await world.move('nominations', pepper.id, 'revoke', 'giam-doc', {
    capacity: 'GIÁM ĐỐC',
    delegation: null,
    reason:
      'Kết luận kiểm tra ngày 08/5/2025: bản kê hợp đồng không đúng sự thật; hủy bỏ do kê khai gian dối theo Luật Thi đua, khen thưởng.',
  });
};

const session2025: DemoSession = {
  id: 'phien-hop-2025',
  title: 'Phiên họp xét điển hình tiên tiến năm 2025',
  day: '2025-12-17',
  place: 'Phòng họp tầng hai, trụ sở Sở (minh họa)',
};

const year2025 = async (world: World): Promise<void> => {
  const { id } = session2025;
  world.at('2025-12-01');
  planned(world, session2025);
  await weaversRipe(world, id);
  await elderSent(world, id);
  await bothSent(world, id);
  await sent(world, dormitory, id, ['2025-10-30', '2025-11-18', '2025-12-04']);
  await sent(world, forestTeam, id, ['2025-11-06', '2025-11-20', '2025-12-05']);
  await notCarriedOn(world);
  await held(world, session2025, {
    number: '34/BB-HĐTĐKT',
    absent: ['truong-phong-2'],
    conflicts: [{ uid: 'chanh-van-phong', nomination: dormitory.id, ground: 'sibling' }],
    ballots: {
      [weavers.id]: { for: 7, sealed: 1 },
      [elder.id]: { for: 6, against: 1, sealed: 1 },
      [road.id]: { for: 7, sealed: 1 },
      [teacher.id]: { for: 6, invalid: 1, sealed: 1 },
      [dormitory.id]: { for: 6, sealed: 1 },
      [forestTeam.id]: { for: 5, against: 2, sealed: 1 },
    },
  });
  await putOff(world);
  await lookedInWinter(world);
  await decided(
    world,
    {
      id: 'qd-dien-hinh-2025',
      title: 'Công nhận điển hình tiên tiến cấp cơ sở năm 2025',
      cases: [weavers.id, elder.id, road.id, teacher.id, dormitory.id],
    },
    '2025-12-24',
    { capacity: 'GIÁM ĐỐC', number: '87', signatory: 'GIÁM ĐỐC Nguyễn Văn Mẫu' },
  );
};

/** One ended by the office with its criterion, one whose time to mend ran out. */
const notCarriedOn = async (world: World): Promise<void> => {
  await sentCase(world, ordinaryDuty, '2025-10-21');
  world.at('2025-11-10', '10:00');
  await world.move('nominations', ordinaryDuty.id, 'decline', 'van-phong-1', {
    criterion: 'H5',
    reason: 'Thành tích là hoàn thành nhiệm vụ được giao, chưa vượt trội so với yêu cầu.',
  });
  world.at('2025-11-11', '09:00');
  await toldOfResult(world, ordinaryDuty.id, '2025-11-11');
  await sentCase(world, notMended, '2025-10-20');
  world.at('2025-11-03', '11:00');
  await world.move('nominations', notMended.id, 'return', 'van-phong-1', {
    items: [{ field: 'f-claims', text: 'Ghi rõ giếng phục vụ bao nhiêu hộ, có xác nhận của xã.' }],
    until: '2025-11-17',
  });
  world.at('2025-11-18', '06:30');
  await world.carry('nominations', notMended.id, 'lapse.2025-11-17', 'lapse');
};

/** The head waits for the result of the forest inventory; the case is taken up again this year. */
const putOff = async (world: World): Promise<void> => {
  world.at('2025-12-22', '09:00');
  await world.move('nominations', forestTeam.id, 'defer', 'giam-doc', {
    cycle: 'dot-xet-2026',
    reason: 'Chờ kết quả kiểm kê rừng năm 2025 để đối chiếu sổ tuần tra.',
  });
};

const months2026 = async (world: World): Promise<void> => {
  await elderPublished(world);
  await bothPublished(world);
  await weaversPublished(world);
  await published(world, dormitoryStory, {
    from: '2026-02-24',
    on: '2026-03-03',
    agreement: { how: 'signature' },
  });
  await weaversFollowed(world);
  await roadCorrected(world);
  await gongKeeperGoesOn(world);
  await suddenRescue(world);
  await consentWithdrawn(world);
  await lookedThisYear(world);
};
