/** After recognition: the units look again at the months the agency has set, and say how each stands (S27–S30). */
import type { World } from '../world.ts';
import { midwife } from '../year/history.ts';
import { elder } from './prestigious-person.ts';
import { gongKeeper } from './through-the-merger.ts';
import { weavers } from './weaving-group.ts';

interface Look {
  readonly id: string;
  readonly by: string;
  readonly standing: 'exemplary' | 'needsAttention';
  readonly note: string;
  readonly readyFor?: string;
}

const looked = async (world: World, day: string, looks: readonly Look[]): Promise<void> => {
  for (const { id, by, standing, note, readyFor = '' } of looks) {
    world.at(day, '16:00');
    const input = { on: day, standing, note, readyFor };
    await world.move('nominations', id, 'checkIn', by, input);
  }
};

/** Six months after the decision of 2024, days before the merger. */
export const lookedInSpring = (world: World): Promise<void> =>
  looked(world, '2025-06-20', [
    {
      id: gongKeeper.id,
      by: 'can-bo-1',
      standing: 'exemplary',
      note: 'Lớp mùa nông nhàn vẫn mở; bộ chiêng được lau và cất đúng chỗ. Chưa có em nào đủ sức dạy thay.',
    },
    {
      id: midwife.id,
      by: 'can-bo-2',
      standing: 'needsAttention',
      note: 'Vẫn đi từng nhà. Xe máy hỏng từ tháng 4, phải đi nhờ; phòng đã báo Trạm y tế xã để hỗ trợ.',
    },
  ]);

/** A year after the decision of 2024. */
export const lookedInWinter = (world: World): Promise<void> =>
  looked(world, '2025-12-22', [
    {
      id: gongKeeper.id,
      by: 'can-bo-1',
      standing: 'exemplary',
      note: 'Đội chiêng nhỏ tuổi đi diễn ở xã bên. Hai em lớn đã dạy được bài mở đầu.',
    },
    {
      id: midwife.id,
      by: 'can-bo-2',
      standing: 'exemplary',
      note: 'Đã có xe. Danh sách phụ nữ mang thai của ấp cập nhật hằng tháng, Trạm y tế xác nhận.',
      readyFor: 'province',
    },
  ]);

/** Six months after the decision of 2025; the office writes down what the remote commune told it by telephone. */
export const lookedThisYear = (world: World): Promise<void> =>
  looked(world, '2026-06-12', [
    {
      id: weavers.id,
      by: 'can-bo-2',
      standing: 'exemplary',
      note: 'Tổ giao hàng đúng hẹn cả mùa khô. Đã có phòng phơi sợi, tháng mưa không còn phải hoãn đơn.',
    },
    {
      id: elder.id,
      by: 'van-phong-1',
      standing: 'exemplary',
      note: 'UBND xã báo qua điện thoại: ông vẫn cùng tổ hòa giải, năm nay có thêm một thành viên trẻ đi cùng để ghi sổ.',
    },
  ]);
