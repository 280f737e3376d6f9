/** A prestigious person of a remote commune without e-mail: entered by the office, half on paper, consent spoken before a witness, one claim struck. */
import { appraised, forwarded, settled, submitted, writtenCase, type DemoCase } from '../cases.ts';
import { published } from '../stories.ts';
import type { World } from '../world.ts';

export const elder: DemoCase = {
  id: 'c4w8e2ro',
  name: 'Điểu Krai Minh Họa',
  unit: 'xa-dak-o',
  by: 'van-phong-2',
  cycle: 'dot-xet-2025',
  criteria: 'NCUT',
  birthYear: 1951,
  gender: 'male',
  place: '25225',
  village: 'Thôn Bù Khơn',
  occupation: 'Người có uy tín, thành viên tổ hòa giải',
  summary:
    'Hòa giải mâu thuẫn trong thôn, vận động bà con không bán điều non, giữ rừng đầu nguồn và đưa trẻ đến lớp.',
  report:
    'Ông Minh Họa nói ít, nghe lâu. Có chuyện đất rẫy chồng lấn, ông mời hai bên cùng đi lại từng gốc cây làm mốc rồi mới bàn. Thôn cách trung tâm xã mười bảy cây số, nhiều việc ông ghi bằng bút chì trong cuốn vở học sinh; tổ hòa giải căn cứ vào đó để lập biên bản.\n\nHồ sơ do Văn phòng nhập thay theo giấy của xã, vì xã không có thư điện tử và đường truyền yếu.',
  claims: {
    hoaGiai: {
      text: 'Cùng tổ hòa giải hòa giải thành 21 vụ việc',
      value: 21,
      unit: 'vụ việc',
      metric: 'Vụ việc hòa giải thành',
      period: 'năm 2023 đến tháng 9/2025',
      criterion: 'UC2',
      evidence: ['soHoaGiai', 'giayXa'],
      source: 'Sổ hòa giải của thôn Bù Khơn có xác nhận của UBND xã Đăk Ơ',
    },
    treDenLop: {
      text: 'Vận động 11 trẻ trở lại lớp học',
      value: 11,
      unit: 'trẻ',
      period: 'năm học 2024 - 2025',
      criterion: 'UC4',
      evidence: ['danhSachTruong'],
      source: 'Lời xác nhận của hiệu trưởng điểm trường, ghi tại chỗ',
      how: 'confirmer',
      confirmer: 'Thầy Lê Văn Giả Định, hiệu trưởng điểm trường, 0000 251 119',
    },
    dieuNon: {
      text: 'Vận động 60 hộ cam kết không bán điều non',
      value: 60,
      unit: 'hộ',
      period: 'năm 2025',
      criterion: 'UC1',
      evidence: ['banCamKet'],
      source: 'Bản cam kết của các hộ',
      struck:
        'Bản cam kết chỉ có 22 chữ ký, nhiều hộ ký hai lần; xã không xác nhận con số 60. Gạch khỏi hồ sơ, không dùng để xét và công bố.',
    },
  },
  evidence: {
    soHoaGiai: {
      title: 'Sổ hòa giải của thôn (bản giấy, lưu tại thôn)',
      source: 'Thôn Bù Khơn',
      reference: 'Sổ bìa xanh, trang 12 đến trang 41',
    },
    giayXa: {
      title: 'Giấy xác nhận của UBND xã',
      source: 'UBND xã Đăk Ơ',
      lines: [
        'UBND xã xác nhận sổ hòa giải của thôn Bù Khơn ghi 21 vụ việc hòa giải thành có ông Điểu Krai Minh Họa tham gia.',
        'Ông và gia đình chấp hành tốt quy định của địa phương.',
      ],
    },
    danhSachTruong: {
      title: 'Danh sách học sinh trở lại lớp (bản giấy, lưu tại điểm trường)',
      source: 'Điểm trường Bù Khơn',
      reference: 'Danh sách kèm sổ điểm danh năm học 2024 - 2025',
    },
    banCamKet: {
      title: 'Bản cam kết không bán điều non',
      source: 'Thôn Bù Khơn',
      lines: ['Danh sách các hộ ký cam kết mùa điều năm 2025 (bản chụp, có chỗ mờ).'],
    },
    phieuDeNghi: {
      title: 'Phiếu giới thiệu của xã, có chữ ký Chủ tịch UBND xã và dấu',
      source: 'UBND xã Đăk Ơ',
      lines: [
        'UBND xã Đăk Ơ giới thiệu ông Điểu Krai Minh Họa, người có uy tín thôn Bù Khơn.',
        'Ký thay cho việc xác nhận trên máy, vì xã không có thư điện tử.',
      ],
    },
  },
  answers: {
    H4: 'Hội nghị thôn ngày 19/10/2025, 58/58 đại biểu hộ nhất trí.',
    UC3: 'Kể sử thi, dạy con cháu lễ cúng bến nước.',
    UC5: 'Đi lại mốc cây rồi mới bàn; hai thôn bên đã làm theo.',
  },
  signedPaper: 'phieuDeNghi',
  discipline: 'Năm 1998 bị thôn nhắc nhở vì vắng hai buổi họp dân, đã khắc phục trong năm đó.',
  consent: {
    proof: 'spoken',
    witness: 'Thị Giả Định, công chức xã',
    fields: ['name', 'birthYear', 'gender', 'place', 'village', 'occupation'],
  },
};

/** Up to the council's session; the session and its decision are the year's. */
export const elderSent = async (world: World, session: string): Promise<void> => {
  world.at('2025-11-04', '09:20');
  await writtenCase(world, elder);
  world.at('2025-11-04', '16:30');
  await submitted(world, elder);
  appraised(world, elder, {
    by: 'van-phong-1',
    day: '2025-11-19',
    note: 'Đã đến thôn, xem sổ hòa giải bản giấy. Gạch thành tích về cam kết bán điều vì số liệu không đứng vững.',
  });
  settled(world, elder, 'van-phong-1');
  world.at('2025-12-03', '10:15');
  await forwarded(world, elder, session, 'van-phong-1');
};

export const elderStory = {
  id: elder.id,
  title: 'Người đi lại từng gốc cây làm mốc',
  lead: 'Ở thôn Bù Khơn, chuyện đất rẫy thường bắt đầu bằng một buổi đi bộ của già Krai với cả hai bên.',
  body: 'Ông Điểu Krai Minh Họa không xử ai đúng ai sai ngay. Ông mời hai nhà cùng đi, chỉ từng gốc cây, hỏi ai trồng, trồng năm nào. Đi hết ranh thì chuyện cũng nguội.\n\nCuốn vở bút chì của ông là sổ hòa giải của thôn: tổ hòa giải cùng ông đã hòa giải thành [[hoaGiai]]. Có những vụ phải đi lại đến lần thứ ba, và cũng có vụ không thành, phải nhờ xã.\n\nMùa tựu trường năm 2024, thấy ghế trong lớp trống, ông theo cô giáo đến từng chòi rẫy. [[treDenLop]] đã trở lại lớp trong năm học ấy.',
} as const;

/** Read aloud to him by the official who also was the witness. */
export const elderPublished = (world: World): Promise<void> =>
  published(world, elderStory, {
    from: '2026-01-06',
    on: '2026-01-14',
    agreement: { how: 'readAloud', witness: 'Thị Giả Định, công chức xã Đăk Ơ' },
  });
