import { createHash } from 'node:crypto';
import { beginningOf, entryOf } from '#domain/column/entry.ts';
import { emptyHead, indexOf } from '#domain/column/index-documents.ts';
import { Profile, type PublishedProfile } from '#domain/story.ts';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../functions/src/site/answer-to.tsx';
import { page as pageOf } from '../../functions/src/site/answer.ts';
import { styleSheet, styleWithin, withStyleWithin } from '../../functions/src/site/style-sheet.ts';
import { everything } from '../../web/site/addresses.ts';
import { ListPage } from '../../web/site/list-page.tsx';
import { ProfilePage } from '../../web/site/profile-page.tsx';
import { SearchPage } from '../../web/site/search-page.tsx';
import { EmbedPage } from '../../web/site/embed-page.tsx';
import { ColumnPage } from '../../web/site/column-page.tsx';
import { UntranslatedPage } from '../../web/site/plain-pages.tsx';
import { TalkPage } from '../../web/site/talk-page.tsx';
import { TranslationPage } from '../../web/site/translation-page.tsx';
import { profile, recognition } from '../builders/story.ts';
import { publicTranslated } from '../builders/translation.ts';
import { wordsIn } from '../secrets/marks.ts';

const origin = 'https://guong.example';

const html = (given: Parameters<typeof profile>[0] = {}): string =>
  renderToString(<ProfilePage profile={profile(given)} origin={origin} styleSheet={styleSheet} />);

/** Without the data for search engines, which no browser runs, and the site's own script file. */
const withoutData = (page: string): string =>
  page
    .replace(/<script type="application\/ld\+json">[^<]*<\/script>/u, '')
    .replace('<script src="/doc.js" defer></script>', '');

const textOf = (page: string): string =>
  withoutData(page)
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<');

describe('a profile page', () => {
  it('shows each figure with the source it comes from', () => {
    const page = html({ sources: [{ words: 'Theo xác nhận của UBND xã X', on: '2026-10-20' }] });
    expect(page).toContain('href="#nguon-1"');
    expect(page).toContain('id="nguon-1"');
    expect(textOf(page)).toContain('Lớp học đã có 32 người[1] theo học.');
    expect(textOf(page)).toContain('Theo xác nhận của UBND xã X, ngày 20/10/2026.');
    expect(textOf(page)).toContain('Xác minh lần cuối: 23/11/2026.');
  });

  it('does not give a paper that names its day a second one', () => {
    expect(textOf(html())).toContain('ngày 10/11/2026 (xác minh ngày 23/11/2026).');
  });

  it('has no row for what the subject did not agree to', () => {
    const subject = {
      ...profile().subject,
      name: null,
      birthYear: null,
      place: null,
      village: null,
    };
    const page = textOf(html({ subject }));
    expect(page).not.toMatch(/Họ và tên|Năm sinh|Nơi ở|Giới tính/u);
    expect(page).toContain('Công việcNông dân');
  });

  it('has a form of its own for a collective, a household, a good deed and a new factor', () => {
    const of = (kind: 'collective' | 'household'): string =>
      textOf(
        html({
          subject: { ...profile().subject, kind, name: 'Tổ dệt Ví Dụ', birthYear: null },
          standing: [
            { what: 'members', figure: '12 người', source: 1 },
            { what: 'howLong', figure: '6 năm', source: 1 },
          ],
        }),
      );
    expect(of('collective')).toContain(
      'Về tập thểTên tập thểTổ dệt Ví DụViệc chínhNông dânThành viên12 người[1]Đã hoạt động6 năm[1]Hoạt động ởThôn Ví Dụ, xã Bù Gia Mập',
    );
    expect(of('household')).toContain(
      'Về hộ gia đìnhHộ gia đìnhTổ dệt Ví DụNghề của gia đìnhNông dânSố người trong nhà12 người[1]',
    );
    const found = { recognition: null, foundOn: '2026-03-12' } as const;
    const deed = textOf(html({ ...found, source: 'goodDeed' }));
    expect(deed).toContain('Về việc tốtNgười làm việc tốtThị Ví Dụ');
    expect(deed).toContain('Xảy ra ởThôn Ví Dụ, xã Bù Gia MậpGhi nhận ngày12/03/2026');
    const factor = textOf(html({ ...found, source: 'newFactor' }));
    expect(factor).toContain('Phát hiện ngày12/03/2026Đang được theo dõi, giúp đỡ');
    expect(deed + factor).not.toMatch(/(?<!công nhận )điển hình tiên tiến/u);
  });

  it('names the recognition', () => {
    expect(textOf(html())).toContain(
      'Điển hình tiên tiến cấp cơ sở năm 2026, theo Quyết định số 12/QĐ-SDTTG ngày 10/12/2026 của Sở Dân tộc và Tôn giáo',
    );
  });

  it('shows a good practice as a card of its own, and other profiles by their titles', () => {
    const practice = {
      title: 'Lớp dệt đêm',
      steps: ['Mượn nhà', 'Mời thợ'],
      conditions: '',
      contact: '',
    };
    const page = html({ practice, related: { 'guong-khac': 'Người giữ rừng' } });
    expect(textOf(page)).toContain('Cách làm hay: Lớp dệt đêmMượn nhàMời thợ');
    expect(page).toContain('<a href="/guong/guong-khac">Người giữ rừng</a>');
    expect(html()).not.toMatch(/Cách làm hay|Gương khác/u);
  });

  it('shows honours with year and number, and who learned from it with how that is known', () => {
    const honour = {
      form: 'Bằng khen',
      number: '120/QĐ-UBND',
      day: '2026-11-18',
      organisation: 'UBND tỉnh Đồng Nai',
    };
    const replication = {
      who: 'Tổ dệt thôn Bù La',
      what: 'Mở lớp dệt buổi tối',
      since: '2026-09-01',
      source: 'Xác nhận của UBND xã Đăk Ơ',
    };
    const page = textOf(html({ honours: [honour], replications: [replication] }));
    expect(page).toContain(
      'Năm 2026: Bằng khen của UBND tỉnh Đồng Nai, Quyết định số 120/QĐ-UBND ngày 18/11/2026.',
    );
    expect(page).toContain(
      'Tổ dệt thôn Bù La: Mở lớp dệt buổi tối. Từ ngày 01/09/2026. Nguồn: Xác nhận của UBND xã Đăk Ơ.',
    );
    expect(textOf(html())).not.toMatch(/Khen thưởng|làm theo/u);
  });

  it('shows corrections with their day', () => {
    const corrections = [{ on: '2026-12-20', note: 'Sửa tên xã.' }];
    expect(textOf(html({ corrections }))).toContain('Đính chính20/12/2026: Sửa tên xã.');
  });

  it('says so when its people and deeds are not real, and only then', () => {
    expect(html({ illustrative: true })).toContain('Dữ liệu minh họa');
    expect(html({ illustrative: false })).not.toContain('Dữ liệu minh họa');
  });

  it('carries its styles within, and its policy lets in no others', () => {
    const shown = <ProfilePage profile={profile()} origin={origin} styleSheet={styleWithin} />;
    const { body, headers } = withStyleWithin(pageOf(200, shown));
    const [, style = ''] = /<style>([^]*?)<\/style>/u.exec(body) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(style).toContain('--accent');
    expect(headers['Content-Security-Policy']).toContain(`style-src 'sha256-${digest}';`);
    expect(body).not.toContain('rel="stylesheet"');
  });

  it('carries no script but the file of its own and, with its style sheet, at most 30 kB for a story of 1,200 words', async () => {
    const paragraphs = Array.from({ length: 20 }, () => ({
      parts: [{ text: 'Chị vẫn dạy mỗi tối ở nhà văn hóa. '.repeat(7) }],
    }));
    const page = html({ paragraphs });
    const sheet = await answerTo('GET', styleSheet);
    expect(withoutData(page)).not.toMatch(/<script|javascript:|\son\w+=/iu);
    expect(Buffer.byteLength(page + sheet.body)).toBeLessThanOrEqual(30_000);
  });
});

describe('a photo', () => {
  const photo = {
    id: '0123456789abcdef',
    portrait: false,
    alt: 'Chị Thị Ví Dụ bên khung dệt',
    caption: 'Lớp dệt buổi tối',
    photographer: 'Điểu Minh Họa',
    width: 1200,
    height: 800,
  };

  it('says what is seen and who took it, names every width in two formats, and waits unless it is the first', () => {
    const page = html({ photos: [photo, { ...photo, id: 'fedcba9876543210' }] });
    expect(page).toContain('alt="Chị Thị Ví Dụ bên khung dệt"');
    expect(page).toContain('Lớp dệt buổi tối<span class="by"> Ảnh: Điểu Minh Họa</span>');
    expect(page.match(/\/anh\/nguoi-giu-nghe-det\/0123456789abcdef-\d+\.\w+ \d+w/gu)).toEqual(
      ['webp', 'jpg'].flatMap((format) =>
        [480, 960, 1200].map(
          (width) => `/anh/nguoi-giu-nghe-det/0123456789abcdef-${width}.${format} ${width}w`,
        ),
      ),
    );
    expect(page.match(/loading="\w+"(?: fetchpriority="\w+")?(?= decoding)/gu)).toEqual([
      'loading="eager" fetchpriority="high"',
      'loading="lazy"',
    ]);
    expect(page).toContain('width="1200" height="800"');
  });
});

describe('text that would be markup elsewhere is shown as text', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></head><body onload=alert(1)>',
    '<svg/onload=alert(1)>',
    '&lt;script&gt;',
    'javascript:alert(1)',
    '{{constructor.constructor("alert(1)")()}}',
  ];

  const hostileTo = (attack: string): PublishedProfile =>
    profile({
      title: attack,
      lead: [{ text: attack }, { figure: attack, source: 1 }],
      paragraphs: [{ parts: [{ text: attack }, { figure: attack, source: 1 }] }],
      sources: [{ words: attack, on: '2026-10-20' }],
      subject: {
        kind: 'individual',
        name: attack,
        birthYear: 1980,
        gender: attack,
        place: attack,
        placeCode: attack,
        village: attack,
        occupation: attack,
        people: attack,
      },
      recognition: recognition({ level: attack, number: attack, organisation: attack }),
      honours: [{ form: attack, number: attack, day: '2026-10-20', organisation: attack }],
      replications: [{ who: attack, what: attack, since: '2026-10-20', source: attack }],
      practice: { title: attack, steps: [attack], conditions: attack, contact: attack },
      related: { 'guong-khac': attack },
      corrections: [{ on: '2026-10-20', note: attack }],
      photos: [
        {
          id: '0123456789abcdef',
          portrait: true,
          alt: attack,
          caption: attack,
          photographer: attack,
          width: 100,
          height: 100,
        },
      ],
      standing: [{ what: 'members', figure: attack, source: 1 }],
      translations: [
        publicTranslated({
          title: attack,
          lead: [{ text: attack }, { figure: attack, source: 1 }],
          paragraphs: [{ parts: [{ text: attack }, { figure: attack, source: 1 }] }],
          practice: { title: attack, steps: [attack], conditions: attack, contact: attack },
        }),
      ],
    });

  const placesOf = (held: unknown, attack: string, path = ''): readonly string[] => {
    if (held === attack) return [path];
    if (Array.isArray(held)) return held.flatMap((one) => placesOf(one, attack, `${path}[]`));
    if (typeof held !== 'object' || held === null) return [];
    return Object.entries(held).flatMap(([key, one]) =>
      placesOf(one, attack, path === '.related' ? `${path}{}` : `${path}.${key}`),
    );
  };

  it('there is no field for words that is not tried, but the one for the search alone', () => {
    const tried = new Set(placesOf(hostileTo('<b>'), '<b>'));
    const left = wordsIn(Profile, '').filter((place) => !tried.has(place));
    expect(left).toEqual(['.search']);
  });

  it.each(attacks)('%s, in every field', (attack) => {
    const hostile = hostileTo(attack);
    const [translated] = hostile.translations;
    if (translated === undefined) throw new Error('It has no translation.');
    const harmless = tagsOf(html());
    const pages = [
      renderToString(<ProfilePage profile={hostile} origin={origin} styleSheet={styleSheet} />),
      renderToString(
        <ListPage
          choice={everything}
          entries={[entryOf(hostile)]}
          count={1}
          next={null}
          loosened={[]}
          head={emptyHead}
          styleSheet={styleSheet}
        />,
      ),
      renderToString(
        <ProfilePage
          profile={{ ...hostile, subject: { ...hostile.subject, kind: 'household' } }}
          origin={origin}
          styleSheet={styleSheet}
        />,
      ),
      renderToString(<TalkPage profile={hostile} styleSheet={styleSheet} />),
      renderToString(
        <TranslationPage
          profile={hostile}
          translation={translated}
          origin={origin}
          styleSheet={styleSheet}
          khmerLetters=""
        />,
      ),
      renderToString(<UntranslatedPage profile={hostile} styleSheet={styleSheet} />),
      renderToString(
        <ColumnPage entries={[entryOf(hostile)]} head={emptyHead} styleSheet={styleSheet} />,
      ),
      renderToString(<EmbedPage entries={[entryOf(hostile)]} styleSheet={styleSheet} />),
      renderToString(
        <SearchPage words={attack} found={[entryOf(hostile)]} count={1} styleSheet={styleSheet} />,
      ),
    ];
    for (const page of pages.map(withoutData)) {
      expect(page).not.toMatch(/<script|<svg|<[^>]*\son\w+\s*=(?=[^"]*(?:"[^"]*"[^"]*)*>)/iu);
      expect(page).not.toContain('href="javascript:');
    }
    expect(new Set(tagsOf(pages[0] ?? ''))).toEqual(
      new Set([
        ...harmless,
        'strong',
        'ul',
        'section',
        'figure',
        'picture',
        'source',
        'img',
        'figcaption',
      ]),
    );
  });

  const tagsOf = (page: string): readonly string[] =>
    [...page.matchAll(/<([a-z0-9]+)/gu)].map(([, tag = '']) => tag);
});

describe('a list page', () => {
  const list = (given: Partial<Parameters<typeof ListPage>[0]> = {}): string =>
    renderToString(
      <ListPage
        choice={everything}
        entries={[entryOf(profile())]}
        count={1}
        next={null}
        loosened={[]}
        head={emptyHead}
        styleSheet={styleSheet}
        {...given}
      />,
    );

  it('goes on after its last entry, with the same choice', () => {
    const next = { publishedOn: '2026-12-15', slug: 'nguoi-giu-nghe-det' };
    const page = list({ choice: { ...everything, kind: 'household' }, next });
    expect(page).toContain(
      'href="/danh-sach?loai=ho-gia-dinh&amp;sau=2026-12-15_nguoi-giu-nghe-det"',
    );
  });

  it('keeps what was chosen in its form', () => {
    const page = list({ choice: { ...everything, year: '2020', place: '25222' } });
    expect(page).toContain('<option value="2020" selected>');
    expect(page).toMatch(/<option value="25222" selected>Xã Bù Gia Mập</u);
  });

  it('offers a way on where nothing fits', () => {
    expect(list({ entries: [], count: 0 })).toContain(
      '<a href="/danh-sach">Xem tất cả các gương</a>',
    );
  });

  it('offers wider choices, with how many each shows', () => {
    const wider = { choice: { ...everything, kind: 'household' }, count: 3 };
    expect(textOf(list({ entries: [], count: 0, loosened: [wider] }))).toContain(
      'Gương sáng: Hộ gia đình (3)',
    );
  });

  it('asks for nothing that no profile bears, and names former communes', () => {
    const head = indexOf([profile()], {}, () => '0').head;
    const page = list({ head });
    expect(page).not.toMatch(/name="(?:dan-toc|phong-trao|linh-vuc)"/u);
    expect(page).toContain('<option value="25222">Xã Bù Gia Mập</option>');
    expect(page).not.toContain('25405');
    expect(page).toContain(
      '<optgroup label="Tên cũ, nay thuộc đơn vị mới"><option value="xa-bu-gia-map-huyen-bu-gia-map">Xã Bù Gia Mập (huyện Bù Gia Mập)</option></optgroup>',
    );
  });

  it('is chosen by everything that a profile bears: year, place, kind, level, field, people, movement', () => {
    const facets = {
      year: { 2026: 1 },
      place: { 25222: 1 },
      kind: { household: 1 },
      level: { grassroots: 1 },
      field: { culture: 1 },
      people: { Xtiêng: 1 },
      movement: { 'ca-nuoc-thi-dua': 1 },
    };
    const movements = { 'ca-nuoc-thi-dua': 'Cả nước thi đua' };
    const offered = list({ head: { ...emptyHead, facets, movements } }).matchAll(
      /<label for="([^"]+)">([^<]+)<.*?<option value="([^"]+)">/gu,
    );
    expect([...offered].map(([, name, label, first]) => [name, label, first])).toEqual([
      ['nam', 'Năm', '2026'],
      ['dia-ban', 'Địa bàn', '25222'],
      ['loai', 'Loại', 'ho-gia-dinh'],
      ['cap', 'Cấp', 'co-so'],
      ['linh-vuc', 'Lĩnh vực', 'van-hoa'],
      ['dan-toc', 'Dân tộc', 'xtieng'],
      ['phong-trao', 'Phong trào', 'ca-nuoc-thi-dua'],
    ]);
  });

  const portrait = {
    id: '0123456789abcdef',
    portrait: true,
    alt: 'Chị Thị Ví Dụ',
    caption: '',
    photographer: '',
    width: 1200,
    height: 1500,
  };

  it('shows a portrait in small beside its title, and no other photo', () => {
    const of = (isPortrait: boolean): string =>
      list({ entries: [entryOf(profile({ photos: [{ ...portrait, portrait: isPortrait }] }))] });
    expect(of(true)).toContain(
      '<img class="thumbnail" src="/anh/nguoi-giu-nghe-det/0123456789abcdef-480.jpg" width="480" height="600" alt loading="lazy"',
    );
    expect(of(false)).not.toContain('class="thumbnail"');
  });

  it('is at most 30 kB with its style sheet and twenty entries', async () => {
    const pictured = entryOf(profile({ photos: [portrait] }));
    const page = list({ entries: Array.from({ length: 20 }, () => pictured) });
    const sheet = await answerTo('GET', styleSheet);
    expect(Buffer.byteLength(page + sheet.body)).toBeLessThanOrEqual(30_000);
  });
});

it('shortens a long beginning at a word', () => {
  expect(beginningOf('từ '.repeat(200))).toMatch(/^(?:từ )*từ…$/u);
});
