/** Shots of a paper joined into one PDF: each scaled down and encoded anew, so that place and device are left behind. */
import { largestFile } from '#domain/evidence.ts';

export interface Shot {
  readonly key: string;
  readonly file: File;
  /** Address of the picture within this page. */
  readonly address: string;
  /** Quarter turns to the right. */
  readonly turns: 0 | 1 | 2 | 3;
}

export type Joined =
  | { readonly is: 'joined'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'notAPicture'; readonly name: string }
  | { readonly is: 'tooLarge' };

/** From fine to just readable: the longer side in pixels, and the quality of the JPEG. */
const finenesses = [
  { side: 2000, quality: 0.8 },
  { side: 1600, quality: 0.65 },
  { side: 1200, quality: 0.5 },
] as const;

/** What a page of the PDF takes besides its picture, with room to spare. */
const besides = 2_000;

/** The finest PDF that may be sent. Rejects only where the browser gives no canvas. */
export async function joined(shots: readonly Shot[], title: string): Promise<Joined> {
  for (const fineness of finenesses) {
    const pages: Picture[] = [];
    for (const shot of shots) {
      // One after the other: a phone has no memory for ten pictures at once.
      const picture = await encoded(shot, fineness);
      if (picture === null) return { is: 'notAPicture', name: shot.file.name };
      pages.push(picture);
    }
    const size = pages.reduce((sum, { bytes }) => sum + bytes.length + besides, 0);
    if (size <= largestFile) return { is: 'joined', bytes: await pdfOf(pages, title) };
  }
  return { is: 'tooLarge' };
}

interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Fineness = (typeof finenesses)[number];

/** Drawn upright as the camera held it, then turned as the person asked; null for what is no picture. */
async function encoded({ file, turns }: Shot, fineness: Fineness): Promise<Picture | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (bitmap === null) return null;
  const scale = Math.min(1, fineness.side / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  const lying = turns % 2 === 1;
  const canvas = document.createElement('canvas');
  canvas.width = lying ? height : width;
  canvas.height = lying ? width : height;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turns * Math.PI) / 2);
  pen.drawImage(bitmap, -width / 2, -height / 2, width, height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', fineness.quality);
  });
  if (blob === null) throw new Error('no picture');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { bytes, width: canvas.width, height: canvas.height };
}

/** A4 in points, and the white edge around a picture. */
const paper = { short: 595.28, long: 841.89, edge: 18 };

/** One picture a page, standing or lying as the picture does. The writer of PDF is loaded with the first. */
async function pdfOf(
  pictures: readonly Picture[],
  title: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { PDFDocument } = await import('pdf-lib');
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  for (const { bytes, width, height } of pictures) {
    const image = await pdf.embedJpg(bytes);
    const size: [number, number] =
      width > height ? [paper.long, paper.short] : [paper.short, paper.long];
    const [wide, high] = size.map((side) => side - 2 * paper.edge) as [number, number];
    const scale = Math.min(wide / width, high / height);
    pdf.addPage(size).drawImage(image, {
      x: (size[0] - width * scale) / 2,
      y: (size[1] - height * scale) / 2,
      width: width * scale,
      height: height * scale,
    });
  }
  return new Uint8Array(await pdf.save());
}
