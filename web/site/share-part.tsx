/** Taking a profile along: the browser's own voice, a short text for Zalo, a code for paper. Works without a script, too. */
import type { PublishedProfile } from '#domain/story.ts';
import { plainText } from '#domain/story-text.ts';
import {
  codeAddress,
  pressAddress,
  profileAddress,
  scriptAddress,
  talkAddress,
} from './addresses.ts';
import { mayBeTold } from './talk-page.tsx';

interface SharePartProps {
  readonly profile: PublishedProfile;
  /** Of the site, without a final slash. */
  readonly origin: string;
}

/** What is sent on: title, beginning and address where that was agreed to for social networks, the address alone elsewhere. */
export const shortText = (profile: PublishedProfile, origin: string): string => {
  const address = `${origin}${profileAddress(profile.slug)}`;
  const told = profile.channels.includes('social') ? [profile.title, plainText(profile.lead)] : [];
  return [...told, address].filter((line) => line !== '').join('\n\n');
};

export const SharePart = ({ profile, origin }: SharePartProps) => (
  <section class="share" aria-labelledby="chia-se">
    <h2 id="chia-se">Nghe và chia sẻ</h2>
    <img
      src={codeAddress(profile.slug)}
      alt="Mã QR dẫn đến trang này"
      width="132"
      height="132"
      loading="lazy"
    />
    <p class="actions">
      <button type="button" data-read=".profile h1, .profile .lead, .story p" hidden>
        Nghe đọc
      </button>{' '}
      <button type="button" data-copy="#doan-gui" hidden>
        Sao chép gửi Zalo
      </button>
    </p>
    <p role="status" data-told />
    <label htmlFor="doan-gui">Đoạn ngắn để gửi qua Zalo, tin nhắn</label>
    <textarea id="doan-gui" rows={5} readOnly value={shortText(profile, origin)} />
    {mayBeTold(profile) && (
      <p>
        <a href={talkAddress(profile.slug)}>Bản nói chuyện cho báo cáo viên</a>
      </p>
    )}
    {profile.channels.includes('press') && (
      <p>
        <a href={pressAddress(profile.slug)}>Bộ tư liệu báo chí (ZIP: bài, ảnh, chú thích)</a>
      </p>
    )}
    <script src={scriptAddress} defer />
  </section>
);
