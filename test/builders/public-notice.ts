/** A case on public notice, a comment on it, and who wrote that. */
import type { CommentAuthor, NoticeComment, PublicNotice } from '#domain/public-notice.ts';
import { morning } from './instant.ts';

export const publicNotice = (given: Partial<PublicNotice> = {}): PublicNotice => ({
  v: 1,
  code: 'GS-2026-A1B2C3D4',
  name: 'Thị Ví Dụ',
  kind: 'individual',
  unit: 'Phòng Nghiệp vụ 1',
  cycle: 'Đợt xét 2026',
  basis: 'consent',
  ground: '',
  postedOn: '2026-11-23',
  until: '2026-11-30',
  keepers: ['van-phong-1', 'van-phong-2'],
  ...given,
});

export const noticeComment = (given: Partial<NoticeComment> = {}): NoticeComment => ({
  v: 1,
  text: 'Việc này tôi có thấy.',
  on: '2026-11-24',
  at: morning,
  answer: null,
  ...given,
});

export const commentAuthor = (given: Partial<CommentAuthor> = {}): CommentAuthor => ({
  v: 1,
  author: 'Bà Thị Minh Họa',
  contact: '0900 000 000',
  keepers: ['van-phong-1', 'van-phong-2'],
  ...given,
});
