/** A case that lives through the merger of 2025: recognised on the old letterhead, carried on by the successor unit. */
import { appraised, deed, forwarded, sentCase } from '../cases.ts';
import { published } from '../stories.ts';
import type { World } from '../world.ts';

export const gongKeeper = deed({
  id: 'n2e7b4km',
  name: 'Điểu Ân Ví Dụ',
  unit: 'sdttg-phong-nghiep-vu-1',
  by: 'can-bo-1',
  cycle: 'dot-xet-2024',
  movement: 'dhtt-2023-2025',
  criteria: 'IND-CS',
  birthYear: 1957,
  gender: 'male',
  place: '25222',
  village: 'Thôn Bù Rên',
  occupation: 'Nghệ nhân, già làng',
  summary:
    'Giữ bộ cồng chiêng của dòng họ, mở lớp dạy đánh chiêng cho trẻ trong thôn vào mùa nông nhàn.',
  report:
    'Già Ân cất bộ chiêng trong nhà dài, năm nào cũng lau và lên tiếng lại trước lễ mừng lúa mới. Từ năm 2021 ông nhận dạy trẻ trong thôn, học mỗi tuần hai buổi từ tháng chạp đến tháng ba.\n\nÔng không nhận tiền công, chỉ hẹn các em đi học chữ đều thì mới được cầm chiêng.',
  claims: {
    hocTro: {
      text: 'Dạy 34 em biết đánh chiêng',
      value: 34,
      unit: 'em',
      period: 'năm 2021 đến năm 2024',
      criterion: 'IC1',
      source: 'Danh sách lớp có xác nhận của UBND xã Bù Gia Mập',
      paper: 'Danh sách lớp dạy cồng chiêng',
    },
    doiChieng: {
      text: 'Gây dựng 2 đội chiêng nhỏ tuổi của thôn',
      value: 2,
      unit: 'đội chiêng',
      criterion: 'IC3',
      source: 'Xác nhận của Trung tâm Văn hóa huyện Bù Gia Mập',
      paper: 'Giấy xác nhận tham gia liên hoan',
    },
  },
  evidence: {
    anhChieng: {
      title: 'Ảnh buổi dạy chiêng trong nhà dài (hình vẽ minh họa)',
      source: 'Phòng nghiệp vụ 1',
      picture: 'chieng',
    },
  },
  answers: {
    H4: 'Hội nghị thôn và chi bộ giới thiệu, biên bản ngày 20/10/2024.',
    IC2: 'Dạy bằng miệng trước, thuộc nhịp rồi mới cầm dùi.',
    IC4: 'Giữ nghi lễ mừng lúa mới của người S’tiêng.',
    IC5: 'Bốn mùa nông nhàn liên tục.',
  },
});

/** Under Ban Dân tộc tỉnh Bình Phước, in a commune of a district that is no more. */
export const gongKeeperSent = async (world: World, session: string): Promise<void> => {
  await sentCase(world, gongKeeper, '2024-11-12');
  appraised(world, gongKeeper, {
    by: 'van-phong-1',
    day: '2024-11-26',
    note: 'Đủ giấy tờ; đã nghe một buổi dạy.',
  });
  world.at('2024-12-04', '10:00');
  await forwarded(world, gongKeeper, session, 'van-phong-1');
};

export const gongKeeperStory = {
  id: gongKeeper.id,
  title: 'Đi học chữ đều mới được cầm chiêng',
  lead: 'Già Ân dạy chiêng không lấy công. Ông chỉ ra một điều kiện với lũ trẻ.',
  body: 'Nhà dài của già Điểu Ân Ví Dụ mùa nông nhàn lúc nào cũng có trẻ con. Ai muốn học chiêng phải đọc thuộc nhịp bằng miệng; ai nghỉ học chữ thì ngồi nghe.\n\nTừ năm 2021 đến năm 2024 ông đã dạy [[hocTro]] biết đánh chiêng và gây dựng [[doiChieng]] của thôn. Ông bảo còn nhiều bài chưa kịp truyền, vì người nhớ bài cũng đã già.',
} as const;

export const gongKeeperPublished = (world: World): Promise<void> =>
  published(world, gongKeeperStory, {
    from: '2025-01-09',
    on: '2025-01-16',
    agreement: { how: 'fingerprint' },
  });

/** The successor goes on with what the unit left: its officer looks after him, the office mends a title. */
export const gongKeeperGoesOn = async (world: World): Promise<void> => {
  world.at('2026-03-11', '09:50');
  await world.move('nominations', gongKeeper.id, 'amend', 'van-phong-2', {
    field: 'occupation',
    before: 'Nghệ nhân, già làng',
    after: 'Nghệ nhân ưu tú, già làng',
    paper: 'Văn bản đính chính số 15 ngày 10/3/2026 (minh họa)',
  });
};
