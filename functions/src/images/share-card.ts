/** Draws a share card: a headline in Vietnamese letters, who and where, the agency, and a photo beside them. */
import { mostPixels } from '#domain/evidence.ts';
import { cardSize, type ShareCard } from '#domain/share-card.ts';
import { theSharp } from '../files/inspect/image.ts';
import { bold, regular } from '../public-files/fonts.ts';

const colours = { paper: '#fbf7ef', ink: '#1b1b1b', soft: '#555555', accent: '#8f1d1d' } as const;

/** In pixels. */
const margin = 64;
const photoWidth = 440;
const bandHeight = 14;

/** JPEG. `photo`: the bytes of the card's photo; null where there is none. */
export const drawnCard = async (card: ShareCard, photo: Buffer | null): Promise<Buffer> => {
  const sharp = await theSharp();
  const width = cardSize.width - 2 * margin - (photo === null ? 0 : photoWidth);
  const brand = await line('Gương Sáng', { size: 32, colour: colours.accent, font: 'bold', width });
  const title = await headline(card.title, width);
  const below = await Promise.all(
    linesBelow(card).map((text) =>
      line(text, { size: 27, colour: colours.soft, font: 'regular', width }),
    ),
  );
  const titleTop = margin + brand.height + 44;
  const parts = [
    { input: await band(), left: 0, top: 0 },
    { input: brand.bytes, left: margin, top: margin },
    { input: title.bytes, left: margin, top: titleTop },
    ...fromTheFoot(below),
    ...(photo === null ? [] : [await beside(photo)]),
  ];
  return await sharp({ create: { ...cardSize, channels: 3, background: colours.paper } })
    .composite(parts)
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
};

const linesBelow = ({ about, organisation, illustrative }: ShareCard): readonly string[] =>
  [about.join(' · '), organisation, illustrative ? 'Dữ liệu minh họa' : ''].filter(
    (text) => text !== '',
  );

interface Drawn {
  readonly bytes: Buffer;
  readonly height: number;
}

interface Lettering {
  readonly size: number;
  readonly colour: string;
  readonly font: 'regular' | 'bold';
  readonly width: number;
}

/** Wrapped within its width; mark-up in the text is text. */
const line = async (text: string, { size, colour, font, width }: Lettering): Promise<Drawn> => {
  const sharp = await theSharp();
  const drawn = sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text)}</span>`,
      font: `Be Vietnam Pro ${font === 'bold' ? 'Bold ' : ''}${size}`,
      fontfile: font === 'bold' ? bold() : regular(),
      width,
      wrap: 'word-char',
      rgba: true,
      // One point is one pixel.
      dpi: 72,
    },
  });
  const { data, info } = await drawn.png().toBuffer({ resolveWithObject: true });
  return { bytes: data, height: info.height };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const sizes = [58, 50, 43, 36, 30] as const;
const highestTitle = 290;

/** In the largest letters in which it leaves room for the lines below. */
const headline = async (text: string, width: number): Promise<Drawn> => {
  const [largest, ...smaller] = sizes;
  const drawnIn = (size: number) => line(text, { size, colour: colours.ink, font: 'bold', width });
  let drawn = await drawnIn(largest);
  for (const size of smaller) {
    if (drawn.height <= highestTitle) break;
    drawn = await drawnIn(size);
  }
  return drawn;
};

const between = 12;

/** The last line ends at the margin. */
const fromTheFoot = (lines: readonly Drawn[]) => {
  let top = cardSize.height - margin;
  return lines.toReversed().map(({ bytes, height }) => {
    top -= height;
    const placed = { input: bytes, left: margin, top };
    top -= between;
    return placed;
  });
};

const band = async (): Promise<Buffer> => {
  const size = { width: cardSize.width, height: bandHeight };
  const sharp = await theSharp();
  return await sharp({ create: { ...size, channels: 3, background: colours.accent } })
    .png()
    .toBuffer();
};

/** Along the right edge, cut where most of it is to be seen. */
const beside = async (photo: Buffer) => {
  const sharp = await theSharp();
  const input = await sharp(photo, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize(photoWidth, cardSize.height - bandHeight, { fit: 'cover', position: 'attention' })
    .flatten({ background: '#ffffff' })
    .toBuffer();
  return { input, left: cardSize.width - photoWidth, top: bandHeight };
};
