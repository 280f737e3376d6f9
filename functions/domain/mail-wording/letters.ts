/** What each letter says, in Vietnamese. The case is named by its code alone: an inbox is no place for personal data. */
import { accountLetters } from './account-letters.ts';

export interface LetterWords {
  /** Opens the subject line; the code follows. */
  readonly title: string;
  /** What has happened; `code` is "hồ sơ GS-…" and the like, ready to stand in a sentence. */
  readonly told: (code: string) => string;
  /** What the reader is to do now; null where nothing is asked. */
  readonly asked: string | null;
}

const opening = 'Xin mở hồ sơ trên hệ thống để xem chi tiết.';

const nominations: Readonly<Record<string, LetterWords>> = {
  caseConfirmed: {
    title: 'Lãnh đạo đơn vị đã xác nhận hồ sơ',
    told: (code) => `Lãnh đạo đơn vị đã xác nhận ${code}.`,
    asked: 'Đồng chí có thể gửi hồ sơ về cơ quan thường trực.',
  },
  caseSubmitted: {
    title: 'Hồ sơ mới gửi đến',
    told: (code) => `Đơn vị đã gửi ${code} để thẩm định.`,
    asked: 'Đề nghị tiếp nhận và thẩm định hồ sơ.',
  },
  caseWithdrawn: {
    title: 'Hồ sơ đã được rút',
    told: (code) => `Việc giới thiệu theo ${code} đã được rút. Quá trình xét dừng tại đây.`,
    asked: null,
  },
  caseLapsed: {
    title: 'Hồ sơ đã hết hạn bổ sung',
    told: (code) => `Thời hạn bổ sung ${code} đã hết; hồ sơ được khép lại trong kỳ này.`,
    asked: 'Nếu vẫn muốn giới thiệu, đơn vị có thể lập hồ sơ mới từ hồ sơ này.',
  },
  caseReturned: {
    title: 'Hồ sơ được trả lại để bổ sung',
    told: (code) => `Cơ quan thường trực đã trả lại ${code} để bổ sung.`,
    asked: 'Đề nghị xem từng mục còn thiếu và bổ sung trong thời hạn đã ghi.',
  },
  casePosted: {
    title: 'Hồ sơ đang được niêm yết công khai',
    told: (code) => `Thông tin của ${code} đang được niêm yết công khai để lấy ý kiến.`,
    asked: null,
  },
  caseReopened: {
    title: 'Hồ sơ được đưa về thẩm định',
    told: (code) => `Việc thẩm định ${code} được tiếp tục.`,
    asked: null,
  },
  caseForwarded: {
    title: 'Hồ sơ đã được trình Hội đồng',
    told: (code) => `Việc thẩm định đã xong; ${code} đã được trình Hội đồng xét.`,
    asked: null,
  },
  caseToDecide: {
    title: 'Hồ sơ được đề nghị công nhận',
    told: (code) =>
      `Đã có đề nghị công nhận theo ${code}; hồ sơ đang chờ người đứng đầu quyết định.`,
    asked: null,
  },
  letBack: {
    title: 'Đồng chí được tham gia quyết định trở lại',
    told: (code) => `Ghi nhận đồng chí không tham gia quyết định ${code} đã được bỏ.`,
    asked: opening,
  },
  caseDeclined: {
    title: 'Đã có kết quả: không công nhận',
    told: (code) => `Việc xét ${code} đã kết thúc với kết quả: không công nhận.`,
    asked: 'Đề nghị xem lý do trên hệ thống và thông báo lại cho người được giới thiệu.',
  },
  noStoryOfCase: {
    title: 'Đã có kết quả: không công nhận',
    told: (code) => `Việc xét ${code} đã kết thúc với kết quả: không công nhận.`,
    asked: 'Đề nghị không viết bài, không đăng tin về hồ sơ này.',
  },
  caseDeferred: {
    title: 'Hồ sơ chưa xét kỳ này',
    told: (code) => `Hồ sơ chưa được xét trong kỳ này và sẽ được xem lại: ${code}.`,
    asked: null,
  },
  caseApproved: {
    title: 'Đã phê duyệt, chờ ban hành quyết định',
    told: (code) => `Việc công nhận theo ${code} đã được phê duyệt.`,
    asked: 'Đề nghị lấy số, ban hành quyết định và cập nhật bản có dấu.',
  },
  caseSentBack: {
    title: 'Hồ sơ được chuyển về thẩm định lại',
    told: (code) => `Người có thẩm quyền đã chuyển ${code} về thẩm định lại.`,
    asked: 'Đề nghị xem lý do trên hệ thống. Văn phòng thẩm định lại hồ sơ.',
  },
  caseRecognised: {
    title: 'Quyết định công nhận đã được ban hành',
    told: (code) => `Quyết định công nhận theo ${code} đã được ban hành.`,
    asked: opening,
  },
  caseCheckedIn: {
    title: 'Đã ghi nhận một lần theo dõi sau công nhận',
    told: (code) => `Đơn vị đã ghi nhận kết quả theo dõi theo ${code}.`,
    asked: 'Đề nghị xem kết quả và mức độ sẵn sàng cho cấp cao hơn.',
  },
  caseHonoured: {
    title: 'Đã ghi nhận hình thức khen thưởng',
    told: (code) => `Đã ghi nhận một hình thức khen thưởng của ${code}.`,
    asked: opening,
  },
  caseReplicated: {
    title: 'Đã ghi nhận một nơi học theo điển hình',
    told: (code) => `Đã ghi nhận một nơi học tập, làm theo điển hình của ${code}.`,
    asked: opening,
  },
  caseRevoked: {
    title: 'Quyết định công nhận đã bị hủy bỏ',
    told: (code) =>
      `Quyết định công nhận theo ${code} đã bị hủy bỏ; bài đã đăng (nếu có) được gỡ xuống.`,
    asked: 'Đề nghị xem căn cứ trên hệ thống.',
  },
  caseSuspended: {
    title: 'Hồ sơ tạm dừng xét',
    told: (code) => `Việc xét ${code} đang tạm dừng.`,
    asked: null,
  },
  caseResumed: {
    title: 'Hồ sơ được tiếp tục xét',
    told: (code) => `Việc xét ${code} được tiếp tục.`,
    asked: null,
  },
  caseAmended: {
    title: 'Hồ sơ đã được đính chính',
    told: (code) =>
      `Thông tin trong ${code} đã được đính chính; bản trước và bản sau đều được lưu.`,
    asked: opening,
  },
};

const besideCases: Readonly<Record<string, LetterWords>> = {
  sessionInvited: {
    title: 'Thông báo họp xét',
    told: (code) => `Đồng chí có tên trong thành phần họp của ${code}.`,
    asked: 'Đề nghị mở phiên họp trên hệ thống và kê khai xung đột lợi ích trước khi xem hồ sơ.',
  },
  wallSet: {
    title: 'Có thành viên không tham gia xét một hồ sơ',
    told: (code) => `Đã ghi nhận một thành viên không tham gia xét một hồ sơ tại ${code}.`,
    asked: null,
  },
  wallLifted: {
    title: 'Một thành viên được tham gia xét trở lại',
    told: (code) => `Ghi nhận không tham gia xét của một thành viên tại ${code} đã được bỏ.`,
    asked: null,
  },
  letBackAtSession: {
    title: 'Đồng chí được tham gia xét trở lại một hồ sơ',
    told: (code) => `Ghi nhận đồng chí không tham gia xét một hồ sơ tại ${code} đã được bỏ.`,
    asked: 'Xin mở phiên họp trên hệ thống để xem hồ sơ.',
  },
  sessionClosed: {
    title: 'Phiên họp xét đã kết thúc',
    told: (code) => `Đã ghi kết quả xét và kết thúc ${code}.`,
    asked: null,
  },
  minutesSigned: {
    title: 'Biên bản họp đã được ký',
    told: (code) => `Đã ghi nhận biên bản của ${code} được ký.`,
    asked: null,
  },
  decisionToIssue: {
    title: 'Quyết định đã được phê duyệt, chờ ban hành',
    told: (code) => `Đã phê duyệt ${code}.`,
    asked: 'Đề nghị lấy số, ban hành và cập nhật bản có dấu.',
  },
  storyToCheck: {
    title: 'Bài viết chờ duyệt',
    told: (code) => `Phần biên tập đã gửi duyệt ${code}.`,
    asked: 'Đề nghị đọc và duyệt, hoặc trả lại kèm ý kiến.',
  },
  storySentBack: {
    title: 'Bài viết được trả lại để sửa',
    told: (code) => `Người duyệt đã trả lại ${code} để sửa.`,
    asked: 'Đề nghị xem ý kiến và sửa bài.',
  },
  storyApproved: {
    title: 'Bài viết đã được duyệt',
    told: (code) => `Đã duyệt ${code}.`,
    asked: 'Bài có thể được đăng khi đã đủ sự đồng ý của người được nêu gương.',
  },
  storyPublished: {
    title: 'Bài viết đã được đăng',
    told: (code) => `Đã đăng ${code} trên trang công khai.`,
    asked: null,
  },
  storyWithdrawn: {
    title: 'Bài viết đã được gỡ',
    told: (code) => `Đã gỡ ${code} khỏi trang công khai.`,
    asked: null,
  },
  newFactorReady: {
    title: 'Nhân tố mới đủ điều kiện giới thiệu',
    told: (code) => `Đã đánh giá ${code} đủ điều kiện giới thiệu.`,
    asked: 'Đơn vị có thể lập hồ sơ giới thiệu.',
  },
  proposalSent: {
    title: 'Đã trình cấp trên',
    told: (code) => `Cơ quan thường trực đã gửi ${code}.`,
    asked: null,
  },
  proposalAwarded: {
    title: 'Cấp trên đã khen thưởng, công nhận',
    told: (code) => `Đã có quyết định của cấp trên đối với ${code}.`,
    asked: 'Xin mở trên hệ thống để xem quyết định.',
  },
  proposalDeclined: {
    title: 'Đã có kết quả: cấp trên không khen thưởng, công nhận',
    told: (code) => `Cấp trên đã xét ${code}; kết quả là không khen thưởng, không công nhận.`,
    asked: 'Xin mở trên hệ thống để xem lý do.',
  },
  proposalWithdrawn: {
    title: 'Việc trình cấp trên đã dừng',
    told: (code) => `Đã dừng, không tiếp tục ${code}.`,
    asked: null,
  },
  batchSent: {
    title: 'Tờ trình mới gửi đến',
    told: (code) => `Đơn vị đã gửi ${code} cùng các hồ sơ kèm theo.`,
    asked: 'Đề nghị tiếp nhận và thẩm định.',
  },
};

const aboutTasks: Readonly<Record<string, LetterWords>> = {
  taskAssigned: {
    title: 'Đồng chí được phân công một việc',
    told: (code) => `Đồng chí được phân công xử lý ${code}.`,
    asked: 'Xin mở “Việc của tôi” để xem việc cần làm và thời hạn.',
  },
  taskHandedOn: {
    title: 'Việc của đồng chí được giao cho người khác',
    told: (code) => `Việc đồng chí đang làm về ${code} đã được giao cho người khác.`,
    asked: 'Đồng chí không phải làm việc này nữa; lý do ghi trong lịch sử xử lý.',
  },
  taskBack: {
    title: 'Một việc trở lại với đồng chí',
    told: (code) => `Việc đã giao cho người khác về ${code} nay trở lại với đồng chí.`,
    asked: 'Xin mở “Việc của tôi” để xem việc cần làm và thời hạn.',
  },
  taskExtended: {
    title: 'Việc được gia hạn',
    told: (code) => `Thời hạn của việc đang làm về ${code} đã được gia hạn.`,
    asked: 'Thời hạn mới ghi trong “Việc của tôi”.',
  },
};

/** Every letter but the digest, by its kind. */
export const letterWords: Readonly<Record<string, LetterWords>> = {
  ...nominations,
  ...besideCases,
  ...aboutTasks,
  ...accountLetters,
};
