/** A sudden rescue found by the head: thủ tục đơn giản, signed by a deputy under a delegation, the children's photo left out. */
import { appraised, sentCase, type DemoCase } from '../cases.ts';
import { decided } from '../council.ts';
import { published } from '../stories.ts';
import type { World } from '../world.ts';

export const rescue: DemoCase = {
  id: 'r9u5s3no',
  name: 'Điểu Minh Thí Dụ',
  unit: 'xa-bu-gia-map',
  by: 'can-bo-bu-gia-map',
  cycle: 'dot-xet-2026',
  occasion: 'sudden',
  criteria: 'DX',
  birthYear: 1993,
  gender: 'male',
  place: '25222',
  village: 'Thôn Đăk Á',
  occupation: 'Nông dân',
  summary: 'Lao xuống suối đang lũ, đưa hai em nhỏ bị cuốn trôi vào bờ an toàn.',
  report:
    'Chiều 13/7/2026 mưa lớn, nước suối Đăk Á dâng nhanh. Hai em nhỏ qua ngầm tràn bị cuốn trôi. Anh Thí Dụ đang gom củi gần đó, buộc dây võng vào gốc cây rồi bơi ra, giữ được từng em vào bờ. Trạm y tế xã kiểm tra, hai em ổn định và về nhà ngay tối hôm đó.\n\nGiám đốc Sở biết việc trong chuyến kiểm tra phòng chống thiên tai tại xã ngày 14/7/2026 và giao lập hồ sơ.',
  claims: {
    cuuNguoi: {
      text: 'Cứu 2 em nhỏ bị nước cuốn',
      value: 2,
      unit: 'em nhỏ',
      period: '13/7/2026',
      criterion: 'DX2',
      evidence: ['bienBanXa', 'xacNhanTram', 'anhCacEm'],
      source: 'Biên bản sự việc của UBND xã Bù Gia Mập',
    },
  },
  evidence: {
    bienBanXa: {
      title: 'Biên bản sự việc ngày 13/7/2026',
      source: 'UBND xã Bù Gia Mập',
      lines: [
        'Hồi 16 giờ 20 phút tại ngầm tràn suối Đăk Á, hai em nhỏ bị nước cuốn.',
        'Ông Điểu Minh Thí Dụ đã đưa cả hai em vào bờ. Có ba người chứng kiến ký tên.',
      ],
    },
    xacNhanTram: {
      title: 'Xác nhận của Trạm y tế',
      source: 'Trạm y tế xã Bù Gia Mập',
      lines: ['Hai cháu nhỏ được đưa đến trạm, kiểm tra ổn định, về cùng gia đình trong ngày.'],
    },
    anhCacEm: {
      title:
        'Ảnh bên suối, có mặt các em (hình vẽ minh họa) - không công bố: người giám hộ chưa đồng ý',
      source: 'UBND xã Bù Gia Mập',
      picture: 'suoi',
    },
  },
  answers: {},
  consent: { fields: ['name', 'birthYear', 'gender', 'place', 'village', 'occupation'] },
};

export const rescueStory = {
  id: rescue.id,
  title: 'Sợi dây võng bên suối Đăk Á',
  lead: 'Nước lũ lên trong lúc bọn trẻ qua ngầm tràn. Người gần nhất là một anh nông dân đang gom củi.',
  body: 'Anh Điểu Minh Thí Dụ kể rằng anh không kịp nghĩ gì. Anh tháo dây võng, buộc vào gốc cây, đầu kia quấn quanh người rồi bơi ra giữa dòng.\n\nAnh đưa được [[cuuNguoi]] vào bờ. Trạm y tế kiểm tra, các cháu ổn định và về nhà ngay tối hôm đó.\n\nTheo mong muốn của gia đình, bài không nêu tên và không đăng ảnh các cháu. Từ hôm ấy, thôn cử người canh ngầm tràn mỗi khi có mưa lớn.',
} as const;

/** The head is away from 20/07 to 07/08/2026; the deputy signs for him. */
export const suddenRescue = async (world: World): Promise<void> => {
  await sentCase(world, rescue, '2026-07-16');
  appraised(world, rescue, {
    by: 'van-phong-1',
    day: '2026-07-17',
    note: 'Một bộ hồ sơ theo thủ tục đơn giản; báo cáo Hội đồng tại phiên gần nhất. Ảnh có trẻ em chỉ lưu trong hồ sơ.',
  });
  world.at('2026-07-17', '16:00');
  await world.move('nominations', rescue.id, 'fastTrack', 'van-phong-1', {
    ground: 'headFound',
    reason: 'Giám đốc Sở phát hiện trong chuyến kiểm tra ngày 14/7/2026.',
    appraisal: 'van-phong-1',
  });
  await decided(
    world,
    {
      id: 'qd-dot-xuat-2026-07',
      title: 'Công nhận điển hình tiên tiến có thành tích đột xuất (cứu người đuối nước)',
      cases: [rescue.id],
    },
    '2026-07-21',
    {
      by: 'pho-giam-doc',
      capacity: 'KT. GIÁM ĐỐC',
      delegation: 'uy-quyen-2026',
      number: '42',
      signatory: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Trần Thị Minh Họa',
    },
  );
  await published(world, rescueStory, {
    from: '2026-07-24',
    on: '2026-07-29',
    agreement: { how: 'signature' },
  });
};
