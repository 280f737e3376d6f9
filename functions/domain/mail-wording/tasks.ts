/** What each kind of task asks, as a line of the digest says it. */
import type { Language } from '../language.ts';
import { englishTasks } from './en-tasks.ts';

export const taskWords: Readonly<Record<string, string>> = {
  finishDraft: 'Hoàn thiện hồ sơ đang soạn',
  mend: 'Bổ sung hồ sơ được trả lại',
  appraise: 'Thẩm định hồ sơ',
  answerNotice: 'Theo dõi niêm yết và trả lời ý kiến',
  holdSession: 'Đưa hồ sơ ra phiên họp xét',
  appraiseSecond: 'Thẩm định độc lập lần hai',
  takeUpAgain: 'Xem lại hồ sơ chưa xét kỳ trước',
  decide: 'Xem xét, quyết định',
  signDecision: 'Xem xét, ký quyết định',
  issue: 'Ban hành quyết định',
  followUp: 'Theo dõi sau công nhận',
  settleSuspension: 'Tiếp tục xét hoặc rút hồ sơ đang tạm dừng',
  tellSubject: 'Báo kết quả cho đối tượng được giới thiệu',
  inviteSession: 'Gửi thông báo họp',
  openSession: 'Mở phiên họp',
  closeSession: 'Nhập kết quả xét và kết thúc phiên họp',
  signMinutes: 'Ghi nhận biên bản đã ký',
  writeStory: 'Viết bài giới thiệu gương',
  approveStory: 'Duyệt bài',
  publish: 'Đăng bài',
  followAmendment: 'Sửa bài theo nội dung đã đính chính',
  suggestion: 'Xem lời giới thiệu gương của người dân',
  takeUp: 'Xem lại nhân tố mới đã ghi nhận',
  nurture: 'Bồi dưỡng nhân tố mới',
  nominate: 'Lập hồ sơ giới thiệu',
  finishBatch: 'Hoàn thiện tờ trình đang soạn',
  send: 'Gửi tờ trình',
  sendUp: 'Trình cấp trên',
  seekReceipt: 'Xác nhận cấp trên đã nhận hồ sơ trình',
  seekResult: 'Theo dõi kết quả cấp trên xét',
  report: 'Lập và gửi báo cáo',
  mendDocument: 'Kiểm tra dữ liệu không đọc được',
};

/** A kind added later is still reminded of. */
export const taskWord = (kind: string, language: Language): string =>
  language === 'en'
    ? (englishTasks[kind] ?? 'A task to look at')
    : (taskWords[kind] ?? 'Việc cần xử lý');
