/** Two divisions before one session: a tờ trình of six, of which one is returned, one is deferred because of two walls, one is voted down. */
import { deed, sentCase, appraised, forwarded } from '../cases.ts';
import { closed, counted, declared, invited, opened, planned, prepared } from '../council.ts';
import { beginning } from '../cases.ts';
import { councilMembers } from '../../people.ts';
import { workday } from '../days.ts';
import type { World } from '../world.ts';

const common = {
  unit: 'sdttg-phong-nghiep-vu-1',
  by: 'can-bo-1',
  cycle: 'dot-xet-2026',
} as const;

const toClass = deed({
  ...common,
  id: 'v7k2m4qa',
  name: 'Điểu Sơn Mẫu',
  criteria: 'IND-CS',
  birthYear: 1979,
  gender: 'male',
  place: '25222',
  village: 'Thôn Bù Lư',
  occupation: 'Trưởng thôn',
  summary:
    'Đi từng nhà vận động học sinh đồng bào S’tiêng bỏ học trở lại lớp, lập danh sách theo dõi chuyên cần cùng nhà trường.',
  report:
    'Từ đầu năm học 2024 - 2025, mỗi tối thứ năm ông Mẫu cùng giáo viên chủ nhiệm đến nhà những em nghỉ học quá ba buổi. Ông nói chuyện với cha mẹ bằng tiếng S’tiêng, hỏi rõ vì sao em nghỉ, rồi tìm cách giúp: mượn xe đạp, xin miễn tiền bán trú, nhờ anh chị lớp trên đi cùng.\n\nĐến cuối năm học 2025 - 2026, danh sách học sinh bỏ học của thôn còn hai em, đều do gia đình chuyển chỗ ở theo mùa điều.',
  claims: {
    troLaiLop: {
      text: 'Vận động 17 học sinh bỏ học trở lại lớp và học hết năm',
      value: 17,
      unit: 'học sinh',
      metric: 'Học sinh trở lại lớp',
      period: 'hai năm học 2024 - 2026',
      criterion: 'IC1',
      source: 'Danh sách duy trì sĩ số của Trường tiểu học và trung học cơ sở minh họa',
      paper: 'Danh sách học sinh trở lại lớp',
    },
    chuyenCan: {
      text: 'Tỷ lệ chuyên cần của học sinh trong thôn đạt 97 %',
      value: 97,
      unit: '%',
      metric: 'Tỷ lệ chuyên cần',
      period: 'năm học 2025 - 2026',
      baseline: '84 % năm học 2023 - 2024',
      criterion: 'IC3',
      source: 'Sổ theo dõi chuyên cần của Trường tiểu học và trung học cơ sở minh họa',
      paper: 'Trích sổ theo dõi chuyên cần',
    },
  },
  answers: {
    H4: 'Họp thôn ngày 04/10, 46/46 người dự đồng ý giới thiệu.',
    IC2: 'Đến nhà vào buổi tối, nói tiếng mẹ đẻ, tìm nguyên nhân của từng em.',
    IC5: 'Đều đặn hơn hai năm học.',
  },
});

const literacy = deed({
  ...common,
  id: 'h3x8p1rd',
  name: 'Thị Ngọc Ví Dụ',
  criteria: 'IND-CS',
  birthYear: 1985,
  gender: 'female',
  place: '25225',
  village: 'Thôn Bù Xia',
  occupation: 'Giáo viên tiểu học',
  summary:
    'Mở lớp xóa mù chữ buổi tối tại nhà văn hóa thôn cho phụ nữ S’tiêng, M’nông; soạn bài theo việc thật như đọc hóa đơn, sổ tiết kiệm.',
  report:
    'Lớp học ba tối mỗi tuần, sau giờ làm rẫy. Cô Ví Dụ chép lại những giấy tờ chị em hay gặp (giấy hẹn khám, hóa đơn tiền điện, đơn vay vốn) làm bài đọc. Ai bận con nhỏ thì mang con theo, lớp có góc chơi cho các cháu.\n\nHọc viên được Phòng Văn hóa - Xã hội xã kiểm tra cuối khóa; người chưa đạt học lại từ phần còn yếu.',
  claims: {
    bietChu: {
      text: 'Có 23 học viên được công nhận biết chữ giai đoạn 1',
      value: 23,
      unit: 'học viên',
      metric: 'Học viên biết chữ',
      period: 'năm 2025 và 2026',
      criterion: 'IC1',
      source: 'Biên bản kiểm tra cuối khóa của UBND xã Đăk Ơ',
      paper: 'Biên bản kiểm tra cuối khóa xóa mù chữ',
    },
    soTay: {
      text: 'Tập bài đọc do cô soạn được hai lớp khác trong xã dùng chung',
      value: 2,
      unit: 'lớp',
      criterion: 'IC3',
      source: 'Xác nhận của Hội Liên hiệp Phụ nữ xã Đăk Ơ',
      paper: 'Giấy xác nhận sử dụng tập bài đọc',
    },
  },
  answers: {
    H4: 'Chi bộ trường và Hội Phụ nữ xã cùng giới thiệu, biên bản ngày 02/10.',
    IC2: 'Dạy chữ bằng giấy tờ của chính học viên.',
    IC4: 'Học viên đọc được tờ rơi phòng chống tảo hôn, đi họp thôn đông hơn.',
  },
});

const land = deed({
  ...common,
  id: 'z5n9t6we',
  name: 'Hộ ông Lâm Văn Minh Họa',
  kind: 'household',
  criteria: 'HGD-CS',
  place: '25294',
  village: 'Ấp Tà Tê',
  occupation: 'Làm vườn',
  summary:
    'Hiến đất vườn đang cho thu hoạch để mở rộng đường vào ấp, tự tháo dỡ hàng rào và vận động hộ liền kề cùng làm.',
  report:
    'Đường vào ấp cũ rộng chưa tới ba mét, mùa mưa xe chở mủ cao su không vào được. Gia đình ông Minh Họa là hộ đầu tiên ký biên bản, sau đó ông cùng tổ tự quản đi gặp các hộ còn phân vân, đo đất trước mặt mọi người và ghi vào biên bản chung.',
  claims: {
    hienDat: {
      text: 'Hiến 640 m² đất vườn để mở đường',
      value: 640,
      unit: 'm²',
      metric: 'Diện tích đất hiến',
      period: 'tháng 3/2026',
      criterion: 'IC1',
      source: 'Biên bản bàn giao đất của UBND xã Lộc Thành',
      paper: 'Biên bản bàn giao đất làm đường',
    },
    cungLam: {
      text: 'Vận động 9 hộ liền kề cùng hiến đất',
      value: 9,
      unit: 'hộ',
      criterion: 'IC3',
      source: 'Danh sách các hộ hiến đất của Ban Công tác Mặt trận ấp Tà Tê',
      paper: 'Danh sách hộ hiến đất',
    },
  },
  answers: {
    H4: 'Hội nghị nhân dân ấp ngày 28/9 nhất trí giới thiệu.',
    IC4: 'Người Khmer, người Kinh trong ấp cùng góp công làm đường.',
    IC6: 'Gia đình văn hóa năm năm liền.',
  },
  consent: { who: 'Lâm Văn Minh Họa (chủ hộ)' },
});

const cashew = deed({
  ...common,
  id: 'q1d4y7cs',
  name: 'Nông Thị Thí Dụ',
  criteria: 'IND-CS',
  birthYear: 1990,
  gender: 'female',
  place: '25402',
  village: 'Thôn Sơn Lợi',
  occupation: 'Nông dân',
  summary:
    'Ghép cải tạo vườn điều già, trồng xen ca cao dưới tán, hướng dẫn lại cho tổ hợp tác của thôn.',
  report:
    'Năm 2022 chị Thí Dụ thử ghép cành giống mới lên hai mươi gốc điều già, giữ lại sổ ghi từng gốc. Thấy gốc ghép sống và cho trái sớm, chị ghép tiếp cả vườn, trồng ca cao ở hàng trống và ủ vỏ trái làm phân.',
  claims: {
    nangSuat: {
      text: 'Năng suất vườn điều đạt 2,6 tấn một héc-ta',
      value: 2.6,
      unit: 'tấn/ha',
      metric: 'Năng suất điều',
      period: 'vụ 2026',
      baseline: '1,1 tấn/ha vụ 2022',
      criterion: 'IC1',
      source: 'Sổ ghi chép và phiếu cân của Tổ hợp tác điều thôn Sơn Lợi',
      paper: 'Phiếu cân vụ điều năm 2026',
    },
  },
  answers: {
    H4: 'Tổ hợp tác và chi hội nông dân thôn giới thiệu.',
    IC2: 'Ghép cải tạo từng phần, không phá vườn cũ.',
    IC3: 'Đã hướng dẫn cho các hộ trong tổ hợp tác.',
  },
});

const gongs = deed({
  ...common,
  id: 'b8f2j5lu',
  name: 'Điểu Bình Giả Định',
  criteria: 'IND-CS',
  birthYear: 1968,
  gender: 'male',
  place: '25405',
  village: 'Thôn Bom Bo',
  occupation: 'Nghệ nhân cồng chiêng',
  summary:
    'Truyền dạy cồng chiêng S’tiêng cho thanh thiếu niên, sửa và lên tiếng lại bộ chiêng cổ của thôn.',
  report:
    'Ông Giả Định giữ bộ chiêng sáu chiếc của dòng họ. Từ năm 2023 ông mở lớp chiều thứ bảy tại nhà dài, dạy từng nhịp bằng miệng trước rồi mới cho cầm dùi. Các em đã đánh được bốn bài trong lễ mừng lúa mới của thôn.',
  claims: {
    hocTro: {
      text: 'Dạy 19 thanh thiếu niên đánh được bốn bài chiêng',
      value: 19,
      unit: 'thanh thiếu niên',
      period: 'từ năm 2023 đến nay',
      criterion: 'IC1',
      source: 'Xác nhận của Trung tâm Dịch vụ tổng hợp xã Bom Bo',
      paper: 'Danh sách lớp truyền dạy cồng chiêng',
    },
  },
  evidence: {
    anhLop: {
      title: 'Ảnh buổi truyền dạy ở nhà dài (hình vẽ minh họa)',
      source: 'Phòng nghiệp vụ 1',
      picture: 'chieng',
    },
  },
  answers: {
    H4: 'Già làng và chi bộ thôn giới thiệu, biên bản ngày 30/9.',
    IC3: 'Thôn bên đã cử sáu em sang học cùng.',
    IC4: 'Giữ nghi thức mừng lúa mới của người S’tiêng.',
  },
});

const savings = deed({
  ...common,
  id: 'm6r3g9ho',
  name: 'Chi hội Phụ nữ thôn Bù Dốt (minh họa)',
  kind: 'collective',
  criteria: 'COL-CS',
  place: '25225',
  village: 'Thôn Bù Dốt',
  occupation: 'Chi hội Phụ nữ',
  summary:
    'Duy trì tổ tiết kiệm góp mỗi tháng, cho hội viên khó khăn vay không lãi để mua cây giống.',
  report:
    'Tổ tiết kiệm có mười tám hội viên, mỗi tháng góp một lần tại buổi sinh hoạt. Sổ thu chi đọc trước cả tổ. Phần lớn khoản vay dùng mua cây giống và bò sinh sản.',
  claims: {
    vonVay: {
      text: 'Cho 12 lượt hội viên vay vốn không lãi',
      value: 12,
      unit: 'lượt hội viên',
      period: 'năm 2026',
      criterion: 'CC1',
      source: 'Sổ quỹ của Chi hội Phụ nữ thôn Bù Dốt',
      paper: 'Trích sổ quỹ tổ tiết kiệm',
    },
  },
  answers: {
    H4: 'Hội Liên hiệp Phụ nữ xã giới thiệu.',
    CC2: 'Đọc sổ thu chi công khai mỗi tháng.',
    CC5: 'Hội viên đến kỳ đều trả đúng hẹn.',
  },
  consent: { who: 'Thị Hoa Minh Họa (chi hội trưởng)' },
});

const six = [toClass, literacy, land, cashew, gongs, savings] as const;
const toSession = [toClass, literacy, land, gongs, savings] as const;

export const onePaper = 'to-trinh-pnv1-2026';

export const onePaperOfSix = async (world: World): Promise<void> => {
  const session = {
    id: 'phien-hai-2026',
    title: 'Phiên họp xét thứ hai năm 2026',
    day: workday(world, -4),
    place: 'Phòng họp tầng hai, trụ sở Sở (minh họa)',
  };
  for (const [index, one] of six.entries())
    await sentCase(world, one, workday(world, -24 + Math.floor(index / 3)));
  await batchSent(world, onePaper);
  await returnedCase(world);
  for (const [index, one] of toSession.entries())
    appraised(world, one, {
      by: index % 2 === 0 ? 'van-phong-1' : 'van-phong-2',
      day: workday(world, -17 + index),
      note: 'Đã đối chiếu giấy tờ gốc tại phòng; thành tích rõ, có người xác nhận.',
    });
  world.at(workday(world, -12));
  planned(world, session);
  for (const [index, one] of toSession.entries())
    await forwarded(world, one, session.id, index % 2 === 0 ? 'van-phong-1' : 'van-phong-2');
  await sessionHeld(world, session);
  world.at(workday(world, -3), '09:30');
  prepared(world, {
    id: 'du-thao-qd-phien-hai-2026',
    title: 'Công nhận điển hình tiên tiến theo kết quả phiên họp thứ hai năm 2026',
    cases: [toClass.id, literacy.id, land.id],
  });
};

/** Its six cases went one by one before; the paper follows them. */
const batchSent = async (world: World, id: string): Promise<void> => {
  world.at(workday(world, -22), '15:00');
  const paper = {
    number: '07/TTr-PNV1',
    day: workday(world, -22),
    signatory: 'Điểu Mẫu',
  };
  world.put(`batches/${id}`, {
    v: 1,
    ownerUnit: common.unit,
    title: 'Tờ trình đề nghị công nhận điển hình tiên tiến năm 2026 của Phòng nghiệp vụ 1',
    ...paper,
    minutes: null,
    cases: six.map((one) => one.id),
    state: 'drafting',
    ...beginning(world, common.by),
  });
  await world.move('batches', id, 'confirm', 'truong-phong-1', { versions: {} });
  await world.move('batches', id, 'send', common.by, { versions: {}, ...paper });
};

const returnedCase = async (world: World): Promise<void> => {
  world.at(workday(world, -6), '16:10');
  const items = [
    { field: 'f-claims', text: 'Phiếu cân chưa có chữ ký của tổ trưởng tổ hợp tác.' },
    { field: 'f-answers.IC3', text: 'Ghi rõ những hộ nào đã được hướng dẫn ghép cành.' },
  ];
  await world.move('nominations', cashew.id, 'return', 'van-phong-2', {
    items,
    until: workday(world, 4),
  });
};

/** Two absent members vote by sealed ballot; with two more walled, too few remain in the room for the gong teacher's case. */
const sessionHeld = async (world: World, session: Parameters<typeof planned>[1]): Promise<void> => {
  const absent: readonly string[] = ['pho-giam-doc', 'truong-phong-tuyen-truyen'];
  world.at(workday(world, -9));
  await invited(world, session);
  world.at(workday(world, -7), '08:00');
  await declared(world, session, councilMembers, [
    { uid: 'truong-phong-2', nomination: gongs.id, ground: 'sibling' },
    { uid: 'chu-tich-cong-doan', nomination: gongs.id, ground: 'household' },
  ]);
  world.at(session.day, '08:00');
  await opened(
    world,
    session,
    councilMembers.filter((uid) => !absent.includes(uid)),
  );
  counted(world, session, toClass.id, { for: 7, sealed: 2 });
  counted(world, session, literacy.id, { for: 6, invalid: 1, sealed: 2 });
  counted(world, session, land.id, { for: 6, against: 1, sealed: 2 });
  counted(world, session, gongs.id, { for: 4, against: 1, sealed: 2 });
  counted(world, session, savings.id, { for: 4, against: 3, sealed: 2 });
  world.at(session.day, '10:30');
  await closed(world, session);
};
