/** The shell of every public page: head, skip link, header, navigation, footer. None needs a script. */
import type { PublicLanguage } from '#domain/consent.ts';
import { cardSize, siteCard } from '#domain/share-card.ts';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import {
  bulletinsAddress,
  columnAddress,
  iconAddress,
  jsonFeedAddress,
  oembedAddress,
  reuseAddress,
  rssAddress,
  standingCardAddress,
  suggestAddress,
} from './addresses.ts';
import { frames, vietnameseOn } from './languages.ts';
import { Motto } from './motto.ts';

const siteName = 'Gương Sáng';

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
  /** Of the letters that this page alone needs. */
  readonly letters?: string | undefined;
  /** Of the text; Vietnamese where it is not said. */
  readonly language?: PublicLanguage;
  /** The same page in all its languages, this one included; told of together with `origin`. */
  readonly alternates?: readonly { readonly language: PublicLanguage; readonly address: string }[];
  /** Of the site, without a final slash, where others are told of the page by its whole address. */
  readonly origin?: string | undefined;
  /** By which social networks show the page, told of together with `origin`; the site's own where the page has none. */
  readonly image?: PageImage;
  /** schema.org data, as JSON that no text within it can end. */
  readonly structured?: string;
  /** Shows the banner of demonstration data. */
  readonly illustrative?: boolean;
  readonly children: ComponentChildren;
}

export const Page = (props: PageProps) => {
  const language = props.language ?? 'vi';
  const { words, lang } = frames[language];
  return (
    <html lang={language}>
      <Head {...props} />
      <body>
        <a class="skip" href="#noi-dung" lang={lang}>
          {words.toContent}
        </a>
        <Header address={props.address} language={language} />
        {props.illustrative === true && <Illustrative language={language} />}
        <main id="noi-dung" tabIndex={-1}>
          {props.children}
        </main>
        <Footer language={language} />
      </body>
    </html>
  );
};

const Head = ({
  title,
  description,
  address,
  kind = 'website',
  styleSheet,
  letters,
  language = 'vi',
  alternates = [],
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
      <link rel="canonical" href={`${told.origin ?? ''}${address}`} />
    )}
    <meta property="og:site_name" content={siteName} />
    {locales[language] !== null && <meta property="og:locale" content={locales[language]} />}
    <meta property="og:type" content={kind} />
    <meta property="og:title" content={title} />
    {description !== undefined && <meta property="og:description" content={description} />}
    <Told address={address} kind={kind} language={language} alternates={alternates} {...told} />
    <meta name="theme-color" content="#8f1d1d" />
    <link rel="icon" href={iconAddress} type="image/svg+xml" />
    {typeof styleSheet === 'string' ? (
      <link rel="stylesheet" href={styleSheet} />
    ) : (
      <style dangerouslySetInnerHTML={{ __html: styleSheet.text }} />
    )}
    {letters !== undefined && <link rel="stylesheet" href={letters} />}
  </head>
);

/** As social networks know languages; they know no Xtiêng and no M’nông. */
const locales = {
  vi: 'vi_VN',
  en: 'en_GB',
  sti: null,
  cmo: null,
  km: 'km_KH',
} as const satisfies Record<PublicLanguage, string | null>;

/** What programs read of the page: its whole address, the feeds, its data. */
const Told = ({
  address,
  kind,
  origin,
  image,
  structured,
  language,
  alternates = [],
}: Pick<
  PageProps,
  'address' | 'kind' | 'origin' | 'image' | 'structured' | 'language' | 'alternates'
>) => (
  <>
    {origin !== undefined && address !== null && (
      <Shown origin={origin} image={image ?? standingImage} />
    )}
    {origin !== undefined && address !== null && (
      <meta property="og:url" content={`${origin}${address}`} />
    )}
    {origin !== undefined &&
      alternates.map((one) => (
        <link rel="alternate" hreflang={one.language} href={`${origin}${one.address}`} />
      ))}
    {origin !== undefined && address !== null && kind === 'article' && language === 'vi' && (
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

const standingImage: PageImage = {
  address: standingCardAddress,
  alt: [siteCard.title, ...siteCard.about].join('. '),
  ...cardSize,
};

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
  { address: columnAddress, name: 'column' },
  { address: '/danh-sach', name: 'list' },
  { address: '/tim-kiem', name: 'search' },
  { address: bulletinsAddress, name: 'bulletin' },
  { address: suggestAddress, name: 'suggest' },
] as const;

interface Within {
  readonly language: PublicLanguage;
}

/** The motto is a saying and stays as it was said. */
const Header = ({ address, language }: Pick<PageProps, 'address'> & Within) => {
  const { words, lang } = frames[language];
  const motto = useContext(Motto);
  return (
    <header class="masthead" lang={lang}>
      <div class="wide">
        <a class="brand" href={columnAddress} lang={vietnameseOn(language)}>
          <img src={iconAddress} alt="" width="40" height="40" />
          <span>{siteName}</span>
        </a>
        {motto !== '' && (
          <p class="motto" lang={vietnameseOn(language)}>
            {motto}
          </p>
        )}
        <nav aria-label={words.pages}>
          <ul>
            {places.map((place) => (
              <li key={place.address}>
                <a
                  href={place.address}
                  hreflang={vietnameseOn(language)}
                  aria-current={address?.split('?')[0] === place.address ? 'page' : undefined}
                >
                  {words.places[place.name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
};

const Illustrative = ({ language }: Within) => {
  const {
    words: { illustrative },
    lang,
  } = frames[language];
  return (
    <aside class="illustrative" lang={lang} aria-label={illustrative.name}>
      <strong>{illustrative.name}.</strong> {illustrative.words}
    </aside>
  );
};

const Footer = ({ language }: Within) => {
  const {
    words: { footer },
    lang,
  } = frames[language];
  return (
    <footer lang={lang}>
      <div class="wide">
        <p>{footer.figures}</p>
        <p>
          {footer.consent} <a href="/app/">{footer.staff}</a>
        </p>
        <p>
          {footer.news} <a href={rssAddress}>RSS</a> · <a href={jsonFeedAddress}>JSON Feed</a> ·{' '}
          <a href={reuseAddress}>{footer.reuse}</a>
        </p>
      </div>
    </footer>
  );
};
