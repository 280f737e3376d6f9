import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { talkOf } from '../../functions/src/site/profile-route.tsx';
import { ProfilePage } from '../../web/site/profile-page.tsx';
import { profile } from '../builders/story.ts';

const address = '/guong/nguoi-giu-nghe-det/noi-chuyen';
const linked = (given: Parameters<typeof profile>[0]): boolean =>
  renderToString(
    <ProfilePage profile={profile(given)} origin="https://guong.example" styleSheet="/site.css" />,
  ).includes(`href="${address}"`);

describe('the talking notes', () => {
  it('tell the story in points, each figure with its source, without script', () => {
    const { status, body, headers } = talkOf(profile({ channels: ['event'] }));
    expect(status).toBe(200);
    expect(body).toMatch(/<li>Lớp học đã có <b class="figure">32 người<\/b>.*theo học\.<\/li>/u);
    expect(body).toContain('<li id="nguon-1">Báo cáo của UBND xã Bù Gia Mập');
    expect(body).toContain('href="/guong/nguoi-giu-nghe-det"');
    expect(body).not.toContain('<script');
    expect(headers['Content-Security-Policy']).not.toContain('script-src');
    expect(linked({ channels: ['event'] })).toBe(true);
  });

  it('are neither there nor linked where telling at meetings was not agreed to', () => {
    const { status, body } = talkOf(profile({ channels: ['press', 'social'] }));
    expect(status).toBe(404);
    expect(body).not.toContain('Ví Dụ');
    expect(linked({ channels: ['press', 'social'] })).toBe(false);
  });
});
