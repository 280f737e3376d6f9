import { entryOf } from '#domain/column/entry.ts';
import { listedIssues, noIssues, type Issue } from '#domain/bulletin.ts';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { issuePdf } from '../../functions/src/public-files/issue-pdf.ts';
import { BulletinsPage, IssuePage } from '../../web/site/bulletin-pages.tsx';
import { bulletinNote, issue } from '../builders/bulletin.ts';
import { profile } from '../builders/story.ts';

const told = profile({ channels: ['bulletin'] });
const html = (given: Partial<Issue> = {}, entries = [entryOf(told)]): string =>
  renderToString(<IssuePage issue={issue(given)} entries={entries} styleSheet="/site.css" />);

describe('a page of the bulletin', () => {
  it('tells its profiles and notes in their order, and leads to the paper', () => {
    const page = html();
    const places = [
      'giữ nghề của cha ông',
      'Mời bạn đọc',
      '/guong/nguoi-giu-nghe-det',
      'Lịch tháng tới',
    ];
    const found = places.map((place) => page.indexOf(place));
    expect(found.every((at) => at >= 0)).toBe(true);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(page).toContain('href="/ban-tin/2026-4/ban-in.pdf"');
    expect(page).toContain('<html lang="vi">');
    expect(page).not.toContain('<script');
  });

  it('leaves out a profile that is not public now, with the words written for it', () => {
    const page = html({}, []);
    expect(page).not.toContain('Mời bạn đọc');
    expect(page).not.toContain('nguoi-giu-nghe-det');
    expect(page).toContain('Lịch tháng tới');
  });

  it('shows mark-up in a note as the text it is', () => {
    const note = bulletinNote({ title: '<b>Tin</b>', text: '<img src=x onerror=alert(1)>' });
    const page = html({ items: [note] });
    expect(page).toContain('&lt;b>Tin&lt;/b>');
    expect(page).not.toMatch(/<img src=x|<b>Tin/u);
  });

  it('lists the issues, and says so where there are none', () => {
    const list = listedIssues(noIssues, issue(), issue());
    const page = renderToString(<BulletinsPage list={list} styleSheet="/site.css" />);
    expect(page).toContain('<a href="/ban-tin/2026-4">Số 4 năm 2026: Những người giữ nghề</a>');
    const none = renderToString(<BulletinsPage list={noIssues} styleSheet="/site.css" />);
    expect(none).toContain('Chưa có số nào');
  });
});

describe('the paper', () => {
  const onPaper = async (profiles: Parameters<typeof issuePdf>[1]): Promise<Buffer> =>
    await issuePdf(issue(), profiles, 'https://guong.example');

  it('is A4, names its language, and is the same file for the same content', async () => {
    const pdf = await onPaper({ [told.slug]: { profile: told, photo: null } });
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(text).toContain('/Lang (vi-VN)');
    expect(text).toMatch(/BeVietnamPro/u);
  });

  it('holds less where a profile is not public now', async () => {
    const whole = await onPaper({ [told.slug]: { profile: told, photo: null } });
    const without = await onPaper({});
    expect(without.length).toBeLessThan(whole.length);
  });
});
