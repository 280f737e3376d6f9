/** A weaving group from new factor to replication: noted by telephone, nurtured through the merger, recognised, learned from by others. */
import { appraised, beginning, deed, forwarded, sentCase } from '../cases.ts';
import { published } from '../stories.ts';
import type { World } from '../world.ts';

export const weavers = deed({
  id: 'd6t1v8hm',
  name: 'Tổ dệt thổ cẩm Bù Ví Dụ',
  kind: 'collective',
  unit: 'sdttg-phong-nghiep-vu-2',
  by: 'can-bo-2',
  cycle: 'dot-xet-2025',
  movement: 'dhtt-2023-2025',
  criteria: 'COL-CS',
  place: '25405',
  village: 'Thôn Bù Ví Dụ',
  occupation: 'Tổ dệt thổ cẩm S’tiêng',
  summary:
    'Từ bốn khung dệt cũ gom lại dưới một mái nhà, tổ dệt giữ được hoa văn S’tiêng, có đơn hàng đều và truyền nghề cho hai tổ khác.',
  report:
    'Năm 2024 cán bộ phòng ghi nhận bốn chị còn dệt tại nhà, mỗi người một khung, bán lẻ cho khách quen. Tổ được hỗ trợ học nhuộm bền màu và ghi sổ chi phí; mặt hạn chế là chưa biết tính giá, giao hàng trễ.\n\nSau một năm rưỡi, tổ có nội quy, chia việc theo khâu, giao hàng đúng hẹn và nhận dạy các chị ở thôn bên. Sau khi sắp xếp lại tỉnh và cơ quan, hồ sơ tiếp tục ở phòng kế thừa.',
  claims: {
    thoDet: {
      text: 'Tổ có 16 thợ dệt làm thường xuyên',
      metric: 'Số thành viên',
      value: 16,
      unit: 'thợ dệt',
      period: 'tháng 9/2025',
      baseline: '4 thợ dệt đầu năm 2024',
      criterion: 'CC1',
      source: 'Sổ thành viên của tổ có xác nhận của UBND xã Bom Bo',
      paper: 'Trích sổ thành viên tổ dệt',
    },
    hoaVan: {
      text: 'Ghi lại được 31 mẫu hoa văn S’tiêng',
      value: 31,
      unit: 'mẫu hoa văn',
      criterion: 'CC4',
      source: 'Bản kiểm kê của Phòng Văn hóa - Xã hội xã Bom Bo',
      paper: 'Bản kiểm kê hoa văn',
    },
    nhanRong: {
      text: 'Đã có 2 tổ dệt ở thôn khác học và làm theo',
      value: 2,
      unit: 'tổ dệt',
      period: 'năm 2025',
      criterion: 'CC3',
      source: 'Biên bản kiểm tra thực tế của Phòng nghiệp vụ 2',
      how: 'onSite',
      paper: 'Biên bản kiểm tra hai tổ dệt học theo',
    },
  },
  evidence: {
    anhKhung: {
      title: 'Ảnh khung dệt chung của tổ (hình vẽ minh họa)',
      source: 'Tổ dệt thổ cẩm Bù Ví Dụ',
      picture: 'det',
    },
  },
  answers: {
    H4: 'Hội Liên hiệp Phụ nữ xã giới thiệu, biên bản ngày 14/10/2025.',
    CC2: 'Chia việc theo khâu: nhuộm, mắc sợi, dệt, kiểm hàng.',
    CC5: 'Họp tổ ngày mồng một, sổ thu chi ai cũng xem được.',
    CC6: 'Có tháng mưa sợi không khô, tổ phải hoãn đơn và báo khách.',
  },
  consent: { who: 'Thị Bé Ví Dụ (tổ trưởng)', photos: ['anhKhung'], elsewhere: true },
});

/** Before any case: a note as short as a telephone call, then a year and a half of nurturing. */
export const weaversFound = async (world: World): Promise<void> => {
  const id = 'nhan-to-moi-to-det';
  world.at('2024-03-12', '15:40');
  world.put(`newFactors/${id}`, {
    v: 1,
    kind: 'newFactor',
    subject: { name: weavers.name, kind: 'collective' },
    ownerUnit: 'phong-nghiep-vu-2',
    note: 'Chị em trong thôn còn giữ bốn khung dệt, hoa văn cũ đẹp, muốn làm chung nhưng chưa biết tính giá. Nên theo dõi, hỗ trợ.',
    foundOn: '2024-03-11',
    state: 'identified',
    ...beginning(world, 'can-bo-2'),
  });
  world.at('2024-04-02');
  const plan =
    'Hạn chế: chưa tính được giá, giao trễ. Việc: lớp nhuộm bền màu (kỹ thuật), sổ chi phí mẫu. Người phụ trách: cán bộ phòng; xem lại sau 6 tháng.';
  await world.move('newFactors', id, 'nurture', 'can-bo-2', { note: plan });
  planned(world, null);
  world.at('2024-05-20', '09:00');
  world.put(`newFactors/${id}/support/soi-nhuom`, {
    v: 1,
    kind: 'technical',
    words: 'Lớp nhuộm sợi bền màu tại nhà sinh hoạt cộng đồng của thôn.',
    giver: 'Hội Liên hiệp Phụ nữ xã',
    on: world.day(),
    by: 'can-bo-2',
    at: world.now(),
  });
};

/** One weak point and what was done about it; `done` is the day since when it is no longer one. */
const planned = (world: World, done: string | null): void =>
  world.put('newFactors/nhan-to-moi-to-det/plan/tinh-gia', {
    v: 1,
    weakPoint: 'Chưa tính được giá, giao trễ.',
    measure: 'Dùng sổ chi phí mẫu, họp tổ mỗi tháng.',
    owner: 'Cán bộ Phòng nghiệp vụ 2',
    due: '2024-10-01',
    done,
    by: 'can-bo-2',
    at: world.now(),
  });

export const weaversRipe = async (world: World, session: string): Promise<void> => {
  const id = 'nhan-to-moi-to-det';
  world.at('2025-09-15', '10:00');
  const ready =
    'Tổ đã có nội quy, giao hàng đúng hẹn hai quý liền; hai thôn khác cử người sang học.';
  planned(world, '2024-12-05');
  await world.move('newFactors', id, 'ripen', 'can-bo-2', { note: ready });
  world.at('2025-10-20', '09:30');
  await world.move('newFactors', id, 'nominate', 'can-bo-2', { note: 'Lập hồ sơ đợt xét 2025.' });
  await sentCase(world, weavers, '2025-10-23');
  appraised(world, weavers, {
    by: 'van-phong-2',
    day: '2025-11-12',
    note: 'Đã xem khung dệt và sổ của tổ; hai tổ học theo có thật.',
  });
  world.at('2025-12-03', '09:40');
  await forwarded(world, weavers, session, 'van-phong-2');
};

export const weaversStory = {
  id: weavers.id,
  title: 'Những khung dệt dưới một mái nhà ở Bù Ví Dụ',
  lead: 'Mỗi nhà một khung thì ai cũng bận và ai cũng ế. Chị em gom khung lại, chia việc ra, và hoa văn S’tiêng có thêm người dệt.',
  body: 'Hồi đầu năm 2024, mấy chị còn dệt ở đây ai làm nhà nấy, nhuộm một mình, bán cho khách quen. Tổ trưởng Thị Bé Ví Dụ bảo khó nhất không phải là dệt, mà là tính cho đúng công của mình.\n\nNay tổ có [[thoDet]], chia theo khâu nhuộm, mắc sợi, dệt, kiểm hàng. Các chị cùng người già trong thôn ghi lại [[hoaVan]], mẫu nào không ai nhớ tên thì để trống chứ không đặt bừa.\n\nCó tháng mưa dài, sợi không khô, tổ phải hoãn đơn và gọi báo khách. Đến nay [[nhanRong]] ở thôn khác đã học và làm theo; tổ cho mượn khung mẫu trong ba tháng đầu.',
  photos: [
    {
      id: 'anhKhung',
      alt: 'Hình vẽ những khung dệt đặt cạnh nhau dưới một mái nhà',
      caption: 'Các khung dệt được gom về một chỗ (hình vẽ minh họa)',
      photographer: 'Tổ dệt thổ cẩm Bù Ví Dụ',
      portrait: false,
      children: false,
    },
  ],
} as const;

export const weaversPublished = (world: World): Promise<void> =>
  published(world, weaversStory, {
    from: '2026-01-08',
    on: '2026-01-20',
    agreement: { how: 'signature' },
  });

/** After publication: the certificate is handed over, and a hamlet that learned from the group agrees to be named (S20–S22, S30). */
export const weaversFollowed = async (world: World): Promise<void> => {
  world.at('2026-02-26', '15:30');
  await world.move('nominations', weavers.id, 'honour', 'van-phong-1', {
    form: 'Giấy khen',
    number: '15/QĐ-SDTTG',
    day: '2026-02-10',
    organisation: 'Sở Dân tộc và Tôn giáo',
    factor: '',
    baseSalary: '',
    handedOn: '2026-02-26',
    handedAt: 'Nhà sinh hoạt cộng đồng thôn Bù Ví Dụ',
  });
  world.at('2026-04-16', '10:20');
  await world.move('nominations', weavers.id, 'replicate', 'can-bo-2', {
    who: 'Tổ dệt thôn Bù Thí Dụ',
    what: 'Gom khung dệt về nhà sinh hoạt cộng đồng, chia việc theo khâu và ghi sổ chi phí như tổ đã làm.',
    since: '2025-06-02',
    source: 'Biên bản kiểm tra thực tế ngày 10/4/2026 của Phòng nghiệp vụ 2',
    consent: 'paper',
    evidence: [],
  });
};
