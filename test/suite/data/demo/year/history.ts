/** The other cases of 2024 and 2025: recognised, revoked, put off, declined, lapsed. */
import { deed } from '../cases.ts';

const pnv1 = { unit: 'sdttg-phong-nghiep-vu-1', by: 'can-bo-1' } as const;
const pnv2 = { unit: 'sdttg-phong-nghiep-vu-2', by: 'can-bo-2' } as const;

export const midwife = deed({
  ...pnv2,
  id: 'e5y2u7ba',
  name: 'Hoàng Thị Út Mẫu',
  cycle: 'dot-xet-2024',
  movement: 'dhtt-2023-2025',
  criteria: 'IND-CS',
  birthYear: 1974,
  gender: 'female',
  place: '25294',
  village: 'Ấp Cần Dực',
  occupation: 'Nhân viên y tế thôn',
  summary: 'Đến từng nhà vận động sinh con tại trạm y tế, đi cùng sản phụ lúc nửa đêm.',
  report:
    'Chị Út Mẫu giữ danh sách phụ nữ mang thai trong ấp, nhắc lịch khám và gọi xe giúp. Chị kể lần đầu bị từ chối phải ngồi lại ăn cơm với cả nhà rồi mới nói chuyện.',
  claims: {
    taiTram: {
      text: 'Vận động 52 ca sinh tại cơ sở y tế',
      value: 52,
      unit: 'ca sinh',
      period: 'năm 2022 đến năm 2024',
      baseline: '19 ca trong ba năm trước',
      criterion: 'IC1',
      source: 'Sổ theo dõi của Trạm y tế xã Lộc Thành',
      paper: 'Trích sổ theo dõi thai sản',
    },
  },
  answers: {
    H4: 'Ban Công tác Mặt trận ấp giới thiệu.',
    IC3: 'Ba ấp khác đã mời chị đến nói chuyện.',
    IC5: 'Mười hai năm làm y tế thôn.',
  },
});

export const midwifeStory = {
  id: midwife.id,
  title: 'Người gõ cửa lúc nửa đêm',
  lead: 'Ở ấp Cần Dực, điện thoại của chị Út lúc nào cũng để chuông to.',
  body: 'Chị Hoàng Thị Út Mẫu thuộc đường vào từng nhà có người mang thai. Từ năm 2022 đến năm 2024, chị đã vận động [[taiTram]] tại cơ sở y tế.\n\nKhông phải lần nào cũng kịp. Chị vẫn nhắc lại một đêm mưa, đường trơn, xe tới trễ, rồi từ đó ấp lập danh sách ai có xe để gọi.',
} as const;

export const pepper = deed({
  ...pnv2,
  id: 'o8a3f6ti',
  name: 'Nông Văn Út Ví Dụ',
  cycle: 'dot-xet-2024',
  criteria: 'IND-CS',
  birthYear: 1970,
  gender: 'male',
  place: '25405',
  village: 'Thôn Năm Ví Dụ',
  occupation: 'Nông dân',
  summary: 'Kê khai mô hình hồ tiêu hữu cơ bao tiêu cho nhiều hộ.',
  report:
    'Theo hồ sơ, ông Út Ví Dụ đứng ra bao tiêu hồ tiêu hữu cơ cho các hộ trong thôn từ năm 2022.',
  claims: {
    baoTieu: {
      text: 'Bao tiêu hồ tiêu cho 26 hộ',
      value: 26,
      unit: 'hộ',
      period: 'năm 2023',
      criterion: 'IC1',
      source: 'Bản kê hợp đồng do người được giới thiệu nộp',
      paper: 'Bản kê hợp đồng bao tiêu',
    },
  },
  answers: { H4: 'Chi hội nông dân giới thiệu.', IC2: 'Bón phân ủ, không dùng thuốc cỏ.' },
});

export const pepperStory = {
  id: pepper.id,
  title: 'Vườn tiêu không thuốc cỏ',
  lead: 'Câu chuyện về một vườn tiêu ở thôn Năm Ví Dụ.',
  body: 'Theo hồ sơ, ông Nông Văn Út Ví Dụ bao tiêu hồ tiêu cho [[baoTieu]] trong thôn.',
} as const;

export const dormitory = deed({
  ...pnv1,
  id: 'u4h7q9ns',
  name: 'Hộ bà Thị Lành Mẫu',
  kind: 'household',
  cycle: 'dot-xet-2025',
  criteria: 'HGD-CS',
  place: '25267',
  village: 'Thôn Khắc Khoan',
  occupation: 'Làm rẫy',
  summary: 'Cho học sinh nhà xa ở trọ không lấy tiền, nấu cơm chung và kèm giờ học buổi tối.',
  report:
    'Nhà bà Lành gần trường trung học cơ sở. Năm 2019 có hai em đi bộ mười cây số về trễ, bà giữ lại ăn cơm, rồi thành nếp. Con trai bà đóng thêm giường tầng, hàng xóm góp gạo.',
  claims: {
    troHoc: {
      text: 'Cho 28 lượt học sinh ở trọ không lấy tiền',
      value: 28,
      unit: 'lượt học sinh',
      period: 'năm học 2019 - 2020 đến năm học 2024 - 2025',
      criterion: 'IC1',
      source: 'Xác nhận của trường trung học cơ sở nơi các em học',
      paper: 'Giấy xác nhận học sinh ở trọ',
    },
  },
  answers: {
    H4: 'Hội phụ huynh và thôn cùng giới thiệu.',
    IC3: 'Hai nhà khác gần trường đã nhận các em ở trọ.',
    IC6: 'Gia đình văn hóa nhiều năm.',
  },
  consent: { who: 'Thị Lành Mẫu (chủ hộ)' },
});

export const dormitoryStory = {
  id: dormitory.id,
  title: 'Mâm cơm có thêm mấy cái bát',
  lead: 'Bắt đầu từ một buổi chiều mưa, nhà bà Lành thành chỗ ở của học trò xa.',
  body: 'Bà Thị Lành Mẫu nói mình không làm gì to tát, chỉ là nấu cơm thì nấu thêm. Từ năm học 2019 - 2020 đến nay, nhà bà đã đón [[troHoc]] ở lại học.\n\nGạo thì hàng xóm góp, giường thì con trai đóng. Cái khó nhất là giữ các em không bỏ học mùa điều, và không phải em nào bà cũng giữ được.',
  practice: {
    title: 'Nhà gần trường đón học trò xa ở lại',
    steps:
      'Hỏi nhà trường em nào phải bỏ học vì xa, rồi gặp cha mẹ các em.\nThỏa thuận với gia đình bằng giấy: ai góp gạo, ai đón em cuối tuần.\nNhờ hàng xóm mỗi nhà góp thứ mình có: gạo, rau, công đóng giường.\nBáo thầy cô chủ nhiệm biết em ở đâu, ai trông.',
    conditions: 'Nhà gần trường, có chỗ ngủ riêng cho các em, được thôn và nhà trường biết.',
    contact: 'Ủy ban nhân dân xã nơi có trường',
  },
} as const;

export const forestTeam = deed({
  ...pnv1,
  id: 'y6o1d3gr',
  name: 'Tổ tuần rừng thôn Bù Minh Họa',
  kind: 'collective',
  cycle: 'dot-xet-2025',
  criteria: 'COL-CS',
  place: '25222',
  village: 'Thôn Bù Minh Họa',
  occupation: 'Tổ nhận khoán bảo vệ rừng',
  summary: 'Nhận khoán bảo vệ rừng giáp vườn quốc gia, tuần tra theo nhóm, báo cháy sớm.',
  report:
    'Tổ chia bốn nhóm, mỗi nhóm đi một tuần. Sổ tuần rừng ghi giờ đi, giờ về, gặp gì. Mùa khô tổ ngủ lại chòi canh.',
  claims: {
    chuyenTuan: {
      text: 'Thực hiện 96 chuyến tuần tra có ghi sổ',
      value: 96,
      unit: 'chuyến tuần tra',
      period: 'năm 2025',
      criterion: 'CC1',
      source: 'Sổ tuần rừng có xác nhận của kiểm lâm địa bàn',
      paper: 'Trích sổ tuần rừng',
    },
  },
  answers: {
    H4: 'Hạt kiểm lâm và thôn giới thiệu.',
    CC2: 'Mỗi nhóm một tuần, đổi trực công khai.',
    CC4: 'Người S’tiêng và người M’nông cùng tổ.',
  },
  consent: { who: 'Điểu Lợi Minh Họa (tổ trưởng)' },
});

export const ordinaryDuty = deed({
  ...pnv2,
  id: 'g2s8v5de',
  name: 'Lâm Văn Bảy Thí Dụ',
  cycle: 'dot-xet-2025',
  criteria: 'IND-CS',
  birthYear: 1981,
  gender: 'male',
  place: '25270',
  village: 'Khu phố Ninh Thí Dụ',
  occupation: 'Công chức',
  summary: 'Hoàn thành tốt nhiệm vụ cấp phát báo, tạp chí cho đồng bào dân tộc thiểu số.',
  report:
    'Anh Bảy Thí Dụ phụ trách nhận và phát báo cho các thôn, lập bảng theo dõi hằng quý, không để sót.',
  claims: {
    phatBao: {
      text: 'Phát đủ 4 kỳ báo cáo cấp phát đúng hạn',
      value: 4,
      unit: 'kỳ báo cáo',
      period: 'năm 2025',
      criterion: 'IC1',
      source: 'Báo cáo cấp phát báo của Phòng nghiệp vụ 2',
      paper: 'Báo cáo cấp phát báo, tạp chí',
    },
  },
  answers: { H4: 'Phòng giới thiệu.', IC5: 'Ba năm liền hoàn thành tốt nhiệm vụ.' },
});

export const notMended = deed({
  unit: 'xa-bom-bo',
  by: 'can-bo-bom-bo',
  id: 'a7c4w2lf',
  name: 'Điểu Văn Tám Mẫu',
  cycle: 'dot-xet-2025',
  criteria: 'IND-CS',
  birthYear: 1966,
  gender: 'male',
  place: '25405',
  village: 'Thôn Bom Bo',
  occupation: 'Nông dân',
  summary: 'Đào giếng dùng chung cho xóm trong mùa khô.',
  report: 'Ông Tám Mẫu cùng các con đào giếng ở đầu xóm, ai đến lấy nước cũng được.',
  claims: {
    gieng: {
      text: 'Đào 1 giếng dùng chung',
      value: 1,
      unit: 'giếng',
      period: 'mùa khô năm 2025',
      criterion: 'IC1',
      source: 'Xác nhận của thôn Bom Bo',
      paper: 'Giấy xác nhận của thôn',
    },
  },
  answers: { H4: 'Thôn giới thiệu.', IC4: 'Cả xóm dùng chung nước.' },
});
