/** A published photo with its caption and who took it; the browser picks width and format. */
import { heightAt, widthsOf, type PhotoFormat, type PublicPhoto } from '#domain/photo.ts';
import { photoAddress } from './addresses.ts';

interface PhotoProps {
  readonly slug: string;
  readonly photo: PublicPhoto;
  /** Seen without scrolling: it is fetched at once, the others when they come near. */
  readonly first?: boolean;
  /** How wide it stands on the page, as in `sizes`. */
  readonly sizes?: string;
}

const column = '(min-width: 46rem) 44rem, 100vw';

export const Photo = ({ slug, photo, first = false, sizes = column }: PhotoProps) => (
  <figure class={photo.portrait ? 'photo portrait' : 'photo'}>
    <Picture slug={slug} photo={photo} first={first} sizes={sizes} />
    <Caption photo={photo} />
  </figure>
);

/** The picture alone, where a list has words of its own. */
export const Picture = ({ slug, photo, first = false, sizes = column }: PhotoProps) => {
  const width = widthsOf(photo).at(-1) ?? photo.width;
  return (
    <picture>
      <source type="image/webp" srcset={srcsetOf(slug, photo, 'webp')} sizes={sizes} />
      <img
        src={photoAddress(slug, photo, width, 'jpg')}
        srcset={srcsetOf(slug, photo, 'jpg')}
        sizes={sizes}
        width={width}
        height={heightAt(photo, width)}
        alt={photo.alt}
        loading={first ? 'eager' : 'lazy'}
        fetchpriority={first ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
};

const srcsetOf = (slug: string, photo: PublicPhoto, format: PhotoFormat): string =>
  widthsOf(photo)
    .map((width) => `${photoAddress(slug, photo, width, format)} ${width}w`)
    .join(', ');

const Caption = ({ photo: { caption, photographer } }: Pick<PhotoProps, 'photo'>) =>
  caption === '' && photographer === '' ? null : (
    <figcaption>
      {caption}
      {photographer !== '' && <span class="by"> Ảnh: {photographer}</span>}
    </figcaption>
  );
