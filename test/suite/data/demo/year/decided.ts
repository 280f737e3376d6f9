/** Cases of the first session of 2026: recognised, signed, sent back, put off, refused. */
import { deed } from '../cases.ts';

const pnv1 = { unit: 'sdttg-phong-nghiep-vu-1', by: 'can-bo-1', cycle: 'dot-xet-2026' } as const;
const pnv2 = { unit: 'sdttg-phong-nghiep-vu-2', by: 'can-bo-2', cycle: 'dot-xet-2026' } as const;
const union = {
  unit: 'sdttg-cong-doan',
  by: 'chu-tich-cong-doan',
  cycle: 'dot-xet-2026',
} as const;
const bomBo = { unit: 'xa-bom-bo', by: 'can-bo-bom-bo', cycle: 'dot-xet-2026' } as const;
const buGiaMap = {
  unit: 'xa-bu-gia-map',
  by: 'can-bo-bu-gia-map',
  cycle: 'dot-xet-2026',
} as const;

export const radio = deed({
  ...bomBo,
  id: 'l9i6x1vo',
  name: 'Thị Mai Ví Dụ',
  criteria: 'IND-CS',
  birthYear: 1991,
  gender: 'female',
  place: '25405',
  village: 'Thôn Bom Bo',
  occupation: 'Cán bộ đài truyền thanh xã',
  summary:
    'Tự soạn và đọc bản tin bằng tiếng S’tiêng trên loa thôn, chọn tin gần với việc của bà con.',
  report:
    'Chị Mai Ví Dụ dịch thông báo của xã sang tiếng S’tiêng, đọc thử cho người già nghe trước để bỏ chữ khó. Bản tin sáng thứ tư và thứ bảy được đọc lại ở hai thôn khác.',
  claims: {
    banTin: {
      text: 'Thực hiện 88 bản tin tiếng S’tiêng',
      value: 88,
      unit: 'bản tin',
      period: 'từ tháng 10/2025 đến tháng 9/2026',
      criterion: 'IC1',
      source: 'Nhật ký phát thanh của UBND xã Bom Bo',
      paper: 'Trích nhật ký phát thanh',
    },
  },
  answers: {
    H4: 'Đoàn thể xã giới thiệu.',
    IC2: 'Đọc thử cho người già nghe trước khi phát.',
    IC3: 'Hai thôn khác dùng lại bản tin.',
  },
});

export const seedBank = deed({
  ...buGiaMap,
  id: 'f3n8k5pe',
  name: 'Câu lạc bộ Nông dân trẻ Đăk Ví Dụ',
  kind: 'collective',
  criteria: 'COL-CS',
  place: '25222',
  village: 'Thôn Đăk Côn',
  occupation: 'Câu lạc bộ thanh niên',
  summary: 'Lập vườn ươm chung, đổi giống điều và cây ăn trái cho hộ khó khăn, trả bằng ngày công.',
  report:
    'Câu lạc bộ có hai mươi mốt bạn trẻ người S’tiêng, M’nông. Ai nhận cây giống thì góp một ngày công ở vườn ươm vụ sau.',
  claims: {
    cayGiong: {
      text: 'Đổi 5.400 cây giống cho hộ khó khăn',
      value: 5400,
      unit: 'cây giống',
      period: 'năm 2025 và 2026',
      criterion: 'CC1',
      source: 'Sổ xuất vườn có xác nhận của UBND xã Bù Gia Mập',
      paper: 'Sổ xuất vườn ươm',
    },
    soHo: {
      text: 'Có 64 hộ nhận cây giống',
      value: 64,
      unit: 'hộ',
      criterion: 'CC4',
      source: 'Danh sách hộ nhận cây của UBND xã Bù Gia Mập',
      paper: 'Danh sách hộ nhận cây giống',
    },
  },
  evidence: {
    anhVuon: {
      title: 'Ảnh vườn điều (hình vẽ minh họa)',
      source: 'Câu lạc bộ Nông dân trẻ Đăk Ví Dụ',
      picture: 'dieu',
    },
  },
  answers: {
    H4: 'Đoàn Thanh niên xã giới thiệu.',
    CC2: 'Trả bằng ngày công, không trả bằng tiền.',
    CC5: 'Họp mỗi tháng, luân phiên giữ sổ.',
  },
  consent: { who: 'Điểu Thành Ví Dụ (chủ nhiệm)' },
});

export const seedBankStory = {
  id: seedBank.id,
  title: 'Trả cây giống bằng một ngày công',
  lead: 'Vườn ươm của các bạn trẻ Đăk Ví Dụ không bán cây, chỉ đổi.',
  body: 'Ở vườn ươm của Câu lạc bộ Nông dân trẻ Đăk Ví Dụ, hộ nào khó thì nhận cây trước, vụ sau góp lại một ngày công. Đã có [[soHo]] nhận [[cayGiong]] theo cách ấy.\n\nNăm đầu cây chết nhiều vì thiếu nước. Các bạn dời vườn xuống gần suối và ghi lại từng luống.',
} as const;

export const mediator = deed({
  ...pnv1,
  id: 't1r4b8zi',
  name: 'Lâm Sóc Thí Dụ',
  criteria: 'NCUT',
  birthYear: 1955,
  gender: 'male',
  place: '25279',
  village: 'Ấp Bù Núi',
  occupation: 'Người có uy tín',
  summary: 'Vận động bà con Khmer giữ lễ Sen Đôn-ta tiết kiệm, dành tiền cho con học.',
  report:
    'Ông Thí Dụ cùng ban quản trị chùa đặt lại lệ cúng gọn trong một ngày, phần dư bỏ vào quỹ học bổng. Ông giữ sổ, cuối năm đọc trước cả ấp.',
  claims: {
    hocBong: {
      text: 'Quỹ của ấp trao 35 suất học bổng',
      value: 35,
      unit: 'suất học bổng',
      period: 'năm 2024 đến năm 2026',
      criterion: 'UC1',
      source: 'Sổ quỹ khuyến học ấp Bù Núi',
      paper: 'Trích sổ quỹ khuyến học',
    },
    letGon: {
      text: 'Vận động 4 phum sóc rút gọn nghi lễ',
      value: 4,
      unit: 'phum sóc',
      criterion: 'UC4',
      source: 'Xác nhận của Mặt trận Tổ quốc xã Lộc Tấn',
      paper: 'Giấy xác nhận vận động',
    },
  },
  answers: {
    H4: 'Hội nghị ấp giới thiệu.',
    UC2: 'Tham gia tổ hòa giải ấp.',
    UC3: 'Giữ điệu múa cổ của phum.',
  },
});

export const mediatorStory = {
  id: mediator.id,
  title: 'Cúng gọn một ngày, dành phần cho con học',
  lead: 'Lệ cũ ba ngày cúng nay gọn lại, phần dư thành quỹ học bổng của ấp.',
  body: 'Ông Lâm Sóc Thí Dụ không bỏ lễ, ông chỉ xin làm gọn. Phần để dành, ấp bỏ vào quỹ, đến nay đã trao [[hocBong]] cho con em trong ấp.\n\nCó người không vui, ông vẫn đến nhà uống nước. Rồi [[letGon]] cũng làm theo.',
} as const;

export const clinic = deed({
  ...pnv2,
  id: 'j5m2e9cu',
  name: 'Nông Thị Hiền Ví Dụ',
  criteria: 'IND-CS',
  birthYear: 1983,
  gender: 'female',
  place: '25280',
  village: 'Ấp Thạnh Ví Dụ',
  occupation: 'Bộ đội chuyên nghiệp nghỉ hưu',
  summary: 'Đón trẻ em người dân tộc thiểu số ở vùng biên về học bơi, học sơ cứu trong dịp hè.',
  report:
    'Hồ bơi lắp ghép đặt sau nhà văn hóa ấp. Chị Hiền dạy buổi sáng, có cứu hộ và danh sách phụ huynh ký nhận.',
  claims: {
    hocBoi: {
      text: 'Dạy 112 trẻ biết bơi',
      value: 112,
      unit: 'trẻ',
      period: 'hè năm 2025 và 2026',
      criterion: 'IC1',
      source: 'Danh sách lớp có chữ ký phụ huynh, UBND xã Lộc Thạnh xác nhận',
      paper: 'Danh sách lớp học bơi',
    },
  },
  answers: {
    H4: 'Chi hội Phụ nữ ấp giới thiệu.',
    IC2: 'Hồ lắp ghép, học theo nhóm nhỏ.',
    IC3: 'Đồn biên phòng mở thêm một lớp theo mẫu.',
  },
});

export const bridge = deed({
  ...bomBo,
  id: 'p8v3o6ky',
  name: 'Hộ ông Điểu Hùng Thí Dụ',
  kind: 'household',
  criteria: 'HGD-CS',
  place: '25405',
  village: 'Thôn Năm Ví Dụ',
  occupation: 'Thợ mộc, làm rẫy',
  summary: 'Tự làm cầu gỗ qua suối cho học sinh, mỗi mùa mưa lại thay ván.',
  report:
    'Cả nhà ông Hùng góp gỗ, góp công làm cầu; hàng xóm góp đinh và cáp. Xã đã đưa cây cầu vào danh mục xây kiên cố.',
  claims: {
    cau: {
      text: 'Làm và giữ 1 cây cầu gỗ dài 18 mét trong năm mùa mưa',
      value: 18,
      unit: 'mét cầu',
      period: 'năm 2022 đến năm 2026',
      criterion: 'IC1',
      source: 'Biên bản kiểm tra cầu dân sinh của UBND xã Bom Bo',
      paper: 'Biên bản kiểm tra cầu dân sinh',
    },
  },
  answers: {
    H4: 'Thôn giới thiệu.',
    IC4: 'Trẻ các dân tộc trong thôn đi học cùng lối.',
    IC5: 'Năm mùa mưa liên tục.',
  },
  consent: { who: 'Điểu Hùng Thí Dụ (chủ hộ)' },
});

export const library = deed({
  ...union,
  id: 's6b1h4na',
  name: 'Tổ công đoàn Văn phòng (minh họa)',
  kind: 'collective',
  criteria: 'COL-CS',
  place: '25195',
  village: 'Trụ sở Sở (minh họa)',
  occupation: 'Tổ công đoàn',
  summary: 'Góp ngày công cuối tuần sửa nhà cho hộ khó khăn vùng đồng bào dân tộc thiểu số.',
  report: 'Mỗi quý tổ chọn một nhà theo danh sách của xã, tự đi khảo sát, tự góp công.',
  claims: {
    suaNha: {
      text: 'Sửa 5 căn nhà cho hộ khó khăn',
      value: 5,
      unit: 'căn nhà',
      period: 'năm 2026',
      criterion: 'CC1',
      source: 'Biên bản bàn giao nhà của các xã',
      paper: 'Biên bản bàn giao nhà',
    },
  },
  answers: { H4: 'Đại hội công đoàn bộ phận giới thiệu.', CC5: 'Cả tổ hoàn thành tốt nhiệm vụ.' },
  consent: { who: 'Bùi Văn Minh Họa (thay mặt tổ)' },
});

export const drummer = deed({
  ...buGiaMap,
  id: 'k2z9g7wo',
  name: 'Điểu Rứt Mẫu',
  criteria: 'IND-CS',
  birthYear: 1962,
  gender: 'male',
  place: '25222',
  village: 'Thôn Bù Lư',
  occupation: 'Thợ đan gùi',
  summary: 'Dạy đan gùi cho thanh niên, tìm nơi bán sản phẩm ở chợ phiên.',
  report: 'Ông Rứt dạy đan tại nhà, mỗi lớp vài người. Sản phẩm được gửi bán ở chợ phiên của xã.',
  claims: {
    hocDan: {
      text: 'Dạy 14 người đan gùi bán được hàng',
      value: 14,
      unit: 'người',
      period: 'năm 2025 và 2026',
      criterion: 'IC1',
      source: 'Danh sách của Trung tâm Học tập cộng đồng xã Bù Gia Mập',
      paper: 'Danh sách người học đan gùi',
    },
  },
  answers: {
    H4: 'Thôn giới thiệu.',
    IC2: 'Đổi mẫu gùi nhỏ cho khách du lịch.',
    IC4: 'Giữ nghề đan của người M’nông.',
  },
});

export const hotline = deed({
  ...pnv1,
  id: 'i4l7y2xb',
  name: 'Trần Thị Sáu Ví Dụ',
  criteria: 'IND-CS',
  birthYear: 1977,
  gender: 'female',
  place: '25252',
  village: 'Thôn Phú Ví Dụ',
  occupation: 'Cán bộ hội phụ nữ',
  summary: 'Giữ đường dây nóng tư vấn tảo hôn, phối hợp trường học và công an xã.',
  report: 'Hồ sơ nêu nhiều buổi tư vấn nhưng phần lớn là nhiệm vụ được giao của hội trong năm.',
  claims: {
    tuVan: {
      text: 'Tư vấn 73 lượt về tảo hôn',
      value: 73,
      unit: 'lượt tư vấn',
      period: 'năm 2026',
      criterion: 'IC1',
      source: 'Sổ tư vấn của Hội Liên hiệp Phụ nữ xã Phú Riềng',
      paper: 'Trích sổ tư vấn',
    },
  },
  answers: { H4: 'Hội Phụ nữ xã giới thiệu.', IC4: 'Phối hợp trường học, công an.' },
});
