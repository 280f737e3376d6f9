/** The shell of every public page: head, skip link, header, navigation, footer. None needs a script. */
import type { ComponentChildren } from 'preact';
import {
  bulletinsAddress,
  columnAddress,
  iconAddress,
  jsonFeedAddress,
  oembedAddress,
  reuseAddress,
  rssAddress,
  suggestAddress,
} from './addresses.ts';

const siteName = 'Gương Sáng';
const motto = 'Lấy cái đẹp, dẹp cái xấu, góp phần đẩy lùi cái xấu, cái ác';

export interface PageImage {
  readonly address: string;
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Its address, or the text itself for a page that carries it within. */
export type StyleSheet = string | { readonly text: string };

export interface PageProps {
  readonly title: string;
  readonly description?: string;
  /** The one address of this page; null for pages that are no place of their own, such as errors. */
  readonly address: string | null;
  readonly kind?: 'article' | 'website';
  readonly styleSheet: StyleSheet;
  /** Of the site, without a final slash, where others are told of the page by its whole address. */
  readonly origin?: string;
  /** By which social networks show the page; told of together with `origin`. */
  readonly image?: PageImage;
  /** schema.org data, as JSON that no text within it can end. */
  readonly structured?: string;
  /** Shows the banner of demonstration data. */
  readonly illustrative?: boolean;
  readonly children: ComponentChildren;
}

export const Page = (props: PageProps) => (
  <html lang="vi">
    <Head {...props} />
    <body>
      <a class="skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <Header address={props.address} />
      {props.illustrative === true && <Illustrative />}
      <main id="noi-dung" tabIndex={-1}>
        {props.children}
      </main>
      <Footer />
    </body>
  </html>
);

const Head = ({
  title,
  description,
  address,
  kind = 'website',
  styleSheet,
  ...told
}: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title === siteName ? siteName : `${title} – ${siteName}`}</title>
    {description !== undefined && <meta name="description" content={description} />}
    {address === null ? (
      <meta name="robots" content="noindex" />
    ) : (
      <link rel="canonical" href={address} />
    )}
    <meta property="og:site_name" content={siteName} />
    <meta property="og:locale" content="vi_VN" />
    <meta property="og:type" content={kind} />
    <meta property="og:title" content={title} />
    {description !== undefined && <meta property="og:description" content={description} />}
    <Told address={address} kind={kind} {...told} />
    <meta name="theme-color" content="#8f1d1d" />
    <link rel="icon" href={iconAddress} type="image/svg+xml" />
    {typeof styleSheet === 'string' ? (
      <link rel="stylesheet" href={styleSheet} />
    ) : (
      <style dangerouslySetInnerHTML={{ __html: styleSheet.text }} />
    )}
  </head>
);

/** What programs read of the page: its whole address, the feeds, its data. */
const Told = ({
  address,
  kind,
  origin,
  image,
  structured,
}: Pick<PageProps, 'address' | 'kind' | 'origin' | 'image' | 'structured'>) => (
  <>
    {origin !== undefined && image !== undefined && <Shown origin={origin} image={image} />}
    {origin !== undefined && address !== null && (
      <meta property="og:url" content={`${origin}${address}`} />
    )}
    {origin !== undefined && address !== null && kind === 'article' && (
      <link
        rel="alternate"
        type="application/json+oembed"
        href={oembedAddress(`${origin}${address}`)}
      />
    )}
    <link rel="alternate" type="application/rss+xml" href={rssAddress} title={siteName} />
    <link rel="alternate" type="application/feed+json" href={jsonFeedAddress} title={siteName} />
    {structured !== undefined && (
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structured }} />
    )}
  </>
);

const Shown = ({ origin, image }: { readonly origin: string; readonly image: PageImage }) => (
  <>
    <meta property="og:image" content={`${origin}${image.address}`} />
    <meta property="og:image:width" content={String(image.width)} />
    <meta property="og:image:height" content={String(image.height)} />
    <meta property="og:image:alt" content={image.alt} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);

const places = [
  { address: columnAddress, words: 'Trang đầu' },
  { address: '/danh-sach', words: 'Danh sách' },
  { address: '/tim-kiem', words: 'Tìm kiếm' },
  { address: bulletinsAddress, words: 'Bản tin' },
  { address: suggestAddress, words: 'Giới thiệu một gương' },
] as const;

const Header = ({ address }: Pick<PageProps, 'address'>) => (
  <header class="masthead">
    <div class="wide">
      <a class="brand" href={columnAddress}>
        <img src={iconAddress} alt="" width="40" height="40" />
        <span>{siteName}</span>
      </a>
      <p class="motto">{motto}</p>
      <nav aria-label="Các trang">
        <ul>
          {places.map((place) => (
            <li key={place.address}>
              <a
                href={place.address}
                aria-current={address?.split('?')[0] === place.address ? 'page' : undefined}
              >
                {place.words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
);

const Illustrative = () => (
  <aside class="illustrative" aria-label="Dữ liệu minh họa">
    <strong>Dữ liệu minh họa.</strong> Người và việc trên trang này không có thật.
  </aside>
);

const Footer = () => (
  <footer>
    <div class="wide">
      <p>Mỗi con số trong bài đều có nguồn đã được xác minh, ghi ở cuối bài.</p>
      <p>
        Thông tin về một người chỉ được đăng khi người đó đồng ý.{' '}
        <a href="/app/">Dành cho cán bộ</a>
      </p>
      <p>
        Nhận tin bài mới: <a href={rssAddress}>RSS</a> · <a href={jsonFeedAddress}>JSON Feed</a> ·{' '}
        <a href={reuseAddress}>Dùng lại trên trang khác</a>
      </p>
    </div>
  </footer>
);
