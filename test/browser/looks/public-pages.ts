/** Every public address with what is asked for there: the one table of what is looked at. An address without a row does not compile. */
import type * as addresses from '../../../web/site/addresses.ts';

export interface PublicLook {
  readonly name: string;
  readonly at: string;
  /** Where the address is told by a page alone: what at that page's address to look for. */
  readonly bears?: RegExp;
  /** 200 where it is not said. */
  readonly status?: 301 | 404 | 410;
  /** No page but a file of this type. */
  readonly file?: string;
  /** Its address changes with its content, so it may be kept for ever. */
  readonly isLasting?: true;
}

type Address = Extract<keyof typeof addresses, `${string}Address`>;

/** Put beside the demo year. */
export const notice = 'lookedat';
/** Of the demo year. */
export const issue = `${new Date().getFullYear()}-1`;

export const profiles = {
  collective: 'nhung-khung-det-duoi-mot-mai-nha-o-bu-vi-du-d6t1v8hm',
  gone: 'thung-sach-sau-yen-xe-may-w1p5z8ta',
  /** Put beside the demo year, where nobody agreed to being told of at meetings. */
  told: 'nguoi-duoc-ke-o-cuoc-hop',
  /** Put beside the demo year, in English and Khmer. */
  translated: 'nguoi-duoc-ke-bang-ba-thu-tieng',
} as const;

const file = (name: string, at: string, type: string): PublicLook => ({ name, at, file: type });

const rows = {
  columnAddress: [
    { name: 'column', at: '/' },
    { name: 'unknown', at: '/khong-co-trang-nay', status: 404 },
  ],
  profileAddress: [
    { name: 'profile', at: `/guong/${profiles.collective}` },
    { name: 'profile-gone', at: `/guong/${profiles.gone}`, status: 410 },
    { name: 'profile-unknown', at: '/guong/khong-co-ai', status: 404 },
  ],
  translationAddress: [
    { name: 'translation', at: `/guong/${profiles.translated}/en` },
    { name: 'translation-khmer', at: `/guong/${profiles.translated}/km` },
    { name: 'translation-unknown', at: `/guong/${profiles.collective}/sti`, status: 404 },
    { name: 'translation-gone', at: `/guong/${profiles.gone}/en`, status: 410 },
  ],
  talkAddress: [{ name: 'talk', at: `/guong/${profiles.told}/noi-chuyen` }],
  pressAddress: [
    file('press', `/guong/${profiles.collective}/bao-chi.zip`, 'application/zip'),
    { name: 'press-gone', at: `/guong/${profiles.gone}/bao-chi.zip`, status: 410 },
    { name: 'press-unknown', at: '/guong/khong-co-ai/bao-chi.zip', status: 404 },
  ],
  cardAddress: [
    {
      ...file('card', `/guong/${profiles.collective}`, 'image/jpeg'),
      bears: /\/anh\/[^"/]+\/the-[0-9a-f]{16}\.jpg/u,
    },
  ],
  standingCardAddress: [file('standing-card', '/anh/the-chung.jpg', 'image/jpeg')],
  listAddress: [
    { name: 'list', at: '/danh-sach' },
    { name: 'list-chosen', at: '/danh-sach?loai=tap-the' },
    { name: 'list-empty', at: '/danh-sach?nam=2100&loai=ho-gia-dinh' },
  ],
  searchAddress: [
    { name: 'search', at: '/tim-kiem' },
    { name: 'search-found', at: '/tim-kiem?q=khung' },
    { name: 'search-empty', at: '/tim-kiem?q=xyzxyz' },
  ],
  suggestAddress: [
    { name: 'suggestion', at: '/phat-hien-guong' },
    { name: 'suggestion-unknown', at: '/phat-hien-guong/khong-co', status: 404 },
  ],
  lookUpAddress: [{ name: 'suggestion-look-up', at: '/phat-hien-guong/tra-cuu' }],
  bulletinsAddress: [{ name: 'bulletins', at: '/ban-tin' }],
  issueAddress: [
    { name: 'issue', at: `/ban-tin/${issue}` },
    { name: 'issue-unknown', at: '/ban-tin/1999-1', status: 404 },
  ],
  printedIssueAddress: [
    file('printed-issue', `/ban-tin/${issue}/ban-in.pdf`, 'application/pdf'),
    { name: 'printed-issue-unknown', at: '/ban-tin/1999-1/ban-in.pdf', status: 404 },
  ],
  noticesAddress: [{ name: 'notices', at: '/niem-yet' }],
  noticeAddress: [
    { name: 'notice', at: `/niem-yet/${notice}` },
    { name: 'notice-unknown', at: '/niem-yet/khongcog', status: 404 },
  ],
  commentLookUpAddress: [{ name: 'comment-look-up', at: '/niem-yet/tra-cuu' }],
  embedAddress: [{ name: 'embed', at: '/nhung' }],
  frameAddress: [{ name: 'embed-one', at: `/nhung?guong=${profiles.collective}` }],
  reuseAddress: [{ name: 'reuse', at: '/dat-len-trang-khac' }],
  embedScriptAddress: [file('embed-script', '/nhung.js', 'text/javascript')],
  scriptAddress: [file('script', '/doc.js', 'text/javascript')],
  choosingScriptAddress: [file('form-script', '/chon-tep.js', 'text/javascript')],
  iconAddress: [file('icon', '/bieu-tuong.svg', 'image/svg+xml')],
  codeAddress: [file('code', `/guong/${profiles.collective}/ma-qr.svg`, 'image/svg+xml')],
  rssAddress: [file('rss', '/rss.xml', 'application/rss+xml')],
  jsonFeedAddress: [file('json-feed', '/feed.json', 'application/feed+json')],
  siteMapAddress: [file('sitemap', '/sitemap.xml', 'application/xml')],
  crawlersAddress: [file('crawlers', '/may-doc.txt', 'text/plain')],
  dataAddress: [file('data', '/du-lieu.json', 'application/json')],
  dataFileAddress: [
    // After what is no profile of the index.
    {
      ...file('data-goes-on', '/du-lieu.json?sau=2025-06-30_mot-bai', 'text/plain'),
      status: 301,
    },
  ],
  oembedAddress: [
    {
      ...file('oembed', `/guong/${profiles.collective}`, 'application/json'),
      bears: /\/oembed\?[^"]+/u,
    },
  ],
  photoAddress: (['webp', 'jpg'] as const).map((format) => ({
    ...file(
      `photo-${format}`,
      `/guong/${profiles.collective}`,
      format === 'jpg' ? 'image/jpeg' : 'image/webp',
    ),
    bears: new RegExp(`/anh/[^"/ ]+/[0-9a-f]{16}-\\d+\\.${format}`, 'u'),
  })),
} satisfies Record<Address, readonly PublicLook[]>;

/** Of what no link spells out: sheets and letters under their own hash, and a form's address as Hosting does not know it. */
const besides: readonly PublicLook[] = [
  {
    ...file('style', '/danh-sach', 'text/css'),
    bears: /\/site-[0-9a-f]{12}\.css/u,
    isLasting: true,
  },
  {
    ...file('khmer-style', `/guong/${profiles.translated}/km`, 'text/css'),
    bears: /\/khmer-[0-9a-f]{12}\.css/u,
    isLasting: true,
  },
  // An older sheet's address gives what there is.
  {
    ...file('khmer-letters', '/khmer-000000000000.css', 'font/woff2'),
    bears: /\/khmer-[0-9a-f]{12}\.woff2/u,
    isLasting: true,
  },
  { ...file('form-written-otherwise', '/Phat-Hien-Guong', 'text/plain'), status: 301 },
];

export const looks: readonly PublicLook[] = [...Object.values(rows).flat(), ...besides];
