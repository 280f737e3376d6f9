/** After publication: a figure corrected because a reader asked, and a consent withdrawn. */
import { appraised, deed, forwarded, sentCase } from '../cases.ts';
import {
  agreed,
  published,
  sentToCheck,
  storyApproved,
  storyPublished,
  storyWritten,
} from '../stories.ts';
import type { World } from '../world.ts';

export const road = deed({
  id: 'x3g6l9du',
  name: 'Nhân dân ấp Sóc Minh Họa',
  kind: 'collective',
  unit: 'xa-bom-bo',
  by: 'can-bo-bom-bo',
  cycle: 'dot-xet-2025',
  movement: 'dhtt-2023-2025',
  criteria: 'COL-CS',
  place: '25405',
  village: 'Ấp Sóc Minh Họa',
  occupation: 'Cộng đồng dân cư',
  summary: 'Cả ấp hiến đất, góp công mở đường ra khu sản xuất, tự chia tổ giữ đường.',
  report:
    'Đường ra khu sản xuất cũ là lối mòn, mùa mưa phải gùi điều ra. Ấp họp sáu lần, có hộ lúc đầu đăng ký rồi xin thôi vì đất quá hẹp; cuối cùng ai giao đất thì ký biên bản, ai không giao thì góp công.',
  claims: {
    dangKy: {
      text: 'Có 45 hộ đăng ký hiến đất tại các buổi họp ấp',
      value: 45,
      unit: 'hộ',
      period: 'tháng 2 đến tháng 4/2025',
      criterion: 'CC1',
      source: 'Biên bản họp của ấp Sóc Minh Họa',
      paper: 'Biên bản sáu buổi họp ấp',
    },
    banGiao: {
      text: 'Có 38 hộ đã ký biên bản bàn giao đất',
      value: 38,
      unit: 'hộ',
      period: 'tháng 6/2025',
      criterion: 'CC1',
      source: 'Biên bản bàn giao đất của UBND xã Bom Bo',
      paper: 'Biên bản bàn giao đất',
    },
    chieuDai: {
      text: 'Mở được 2,4 km đường rộng bốn mét',
      value: 2.4,
      unit: 'km',
      criterion: 'CC4',
      source: 'Biên bản nghiệm thu của UBND xã Bom Bo',
      paper: 'Biên bản nghiệm thu đường',
    },
  },
  evidence: {
    anhDuong: {
      title: 'Ảnh con đường ra khu sản xuất (hình vẽ minh họa)',
      source: 'UBND xã Bom Bo',
      picture: 'duong',
    },
  },
  answers: {
    H4: 'Mặt trận Tổ quốc xã giới thiệu.',
    CC2: 'Ấp tự chia tổ giữ đường, mỗi tổ một đoạn.',
    CC3: 'Ấp bên cạnh đã xin bản nội quy giữ đường.',
    CC6: 'Nhiều hộ chỉ có ít đất, góp công thay đất.',
  },
  consent: { who: 'Điểu Tư Minh Họa (trưởng ấp)', photos: ['anhDuong'] },
});

const tail =
  '\n\nĐường ra khu sản xuất dài [[chieuDai]], rộng đủ cho xe chở điều vào tận nơi. Ấp chia nhau giữ từng đoạn; đoạn qua suối vẫn sạt mỗi mùa mưa và bà con còn phải góp đá.';

const firstText = {
  id: road.id,
  title: 'Con đường của ấp Sóc Minh Họa',
  lead: 'Nhiều buổi họp, có người đồng ý rồi xin thôi, cuối cùng đường vẫn mở.',
  body: `Ở ấp Sóc Minh Họa, [[dangKy]] đã hiến đất để mở đường ra khu sản xuất. Hộ nào đất quá hẹp thì góp công.${tail}`,
  photos: [
    {
      id: 'anhDuong',
      alt: 'Hình vẽ con đường mới mở chạy ra khu sản xuất',
      caption: 'Con đường ra khu sản xuất (hình vẽ minh họa)',
      photographer: 'UBND xã Bom Bo',
      portrait: false,
      children: false,
    },
  ],
} as const;

/** The story named those who had only put themselves down; a reader from the hamlet noticed. */
export const correctedText = {
  ...firstText,
  body: `Ở ấp Sóc Minh Họa, [[banGiao]] đã ký biên bản bàn giao đất để mở đường ra khu sản xuất. Hộ nào đất quá hẹp thì góp công.${tail}`,
} as const;

export const correctionNote =
  'Bạn đọc ở ấp góp ý: bài đăng lần đầu nêu số hộ đăng ký hiến đất. Nay sửa theo số hộ đã ký biên bản bàn giao.';

export const teacher = deed({
  id: 'w1p5z8ta',
  name: 'Thị Thu Thí Dụ',
  unit: 'sdttg-cong-doan',
  by: 'chu-tich-cong-doan',
  cycle: 'dot-xet-2025',
  criteria: 'IND-CS',
  birthYear: 1988,
  gender: 'female',
  place: '25399',
  village: 'Thôn Đăng Lang',
  occupation: 'Viên chức thư viện',
  summary: 'Đưa tủ sách lưu động bằng xe máy đến các điểm trường lẻ, đọc truyện song ngữ cho trẻ.',
  report:
    'Mỗi tuần hai buổi chiều, chị Thí Dụ chở thùng sách đến điểm trường không có thư viện. Chị nhờ phụ huynh kể chuyện bằng tiếng mẹ đẻ, ghi lại và đóng thành tập cho các em mượn.',
  claims: {
    diemTruong: {
      text: 'Tủ sách đến đều đặn 7 điểm trường lẻ',
      value: 7,
      unit: 'điểm trường',
      period: 'năm học 2024 - 2025',
      criterion: 'IC1',
      source: 'Sổ theo dõi của Thư viện, có chữ ký của các điểm trường',
      paper: 'Trích sổ theo dõi tủ sách lưu động',
    },
  },
  answers: {
    H4: 'Hội nghị công đoàn viên giới thiệu.',
    IC2: 'Ghi chuyện kể của phụ huynh thành sách song ngữ.',
    IC3: 'Hai xã khác đã mượn mẫu tủ sách.',
    IC5: 'Ba năm học liên tục, kể cả mùa mưa.',
  },
});

export const teacherStory = {
  id: teacher.id,
  title: 'Thùng sách sau yên xe máy',
  lead: 'Không có thư viện thì mang thư viện đến.',
  body: 'Chiều nào trời không mưa quá to, chị Thị Thu Thí Dụ lại buộc thùng sách sau yên xe. Tủ sách của chị đến đều [[diemTruong]], nơi các em ngồi bệt trên hiên mà đọc.\n\nSách hay nhất theo lời bọn trẻ là tập chuyện cha mẹ chúng kể, chị ghi lại bằng cả hai thứ tiếng.',
} as const;

export const bothSent = async (world: World, session: string): Promise<void> => {
  for (const [one, sentOn, seenOn] of [
    [road, '2025-10-28', '2025-11-13'],
    [teacher, '2025-11-03', '2025-11-14'],
  ] as const) {
    await sentCase(world, one, sentOn);
    const note = 'Số liệu khớp với biên bản kèm theo.';
    appraised(world, one, { by: 'van-phong-2', day: seenOn, note });
    world.at('2025-12-04', '08:50');
    await forwarded(world, one, session, 'van-phong-2');
  }
};

export const bothPublished = async (world: World): Promise<void> => {
  const agreement = { how: 'signature' } as const;
  await published(world, firstText, { from: '2026-01-12', on: '2026-01-19', agreement });
  await published(world, teacherStory, { from: '2026-01-29', on: '2026-02-05', agreement });
};

/** The old text stays public while the new one is written and checked. */
export const roadCorrected = async (world: World): Promise<void> => {
  world.at('2026-03-09', '08:40');
  const reason =
    'Bạn đọc gọi điện: số hộ trong bài là số hộ đăng ký, không phải số hộ đã giao đất.';
  await world.move('stories', road.id, 'correct', 'bien-tap-1', { reason });
  storyWritten(world, correctedText);
  await sentToCheck(world, correctedText);
  world.at('2026-03-10', '09:00');
  await storyApproved(world, correctedText);
  agreed(world, correctedText, { how: 'signature' });
  await storyPublished(world, correctedText, correctionNote);
};

/** She moved house and wishes to be left in peace; the page becomes a neutral sentence. */
export const consentWithdrawn = async (world: World): Promise<void> => {
  world.at('2026-09-08', '15:20');
  const consent = `${teacher.id}_publication`;
  const withdrawn = {
    by: 'chu-tich-cong-doan',
    at: world.now(),
    reason: 'Chuyển chỗ ở, không muốn hình ảnh gia đình được nhắc đến nữa.',
  };
  world.change(`consents/${consent}`, { withdrawn });
  await world.carry('stories', teacher.id, `withdraw.${consent}`, 'withdraw', {
    reason: 'Người được giới thiệu đã rút lại sự đồng ý công bố.',
  });
};
