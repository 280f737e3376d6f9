/** An A4 paper that can be printed and read aloud: headings, paragraphs and pictures one below the other, numbered pages. */
import type PDFKit from 'pdfkit';
import { bold, italic, regular } from './fonts.ts';

type Document = InstanceType<typeof PDFKit>;

/** In points: 20 mm. */
const margin = 57;
const ink = '#1b1b1b';
const soft = '#555555';
const accent = '#8f1d1d';

const styles = {
  masthead: { font: 'bold', size: 11, colour: accent, after: 2, tag: 'P' },
  title: { font: 'bold', size: 22, colour: ink, after: 6, tag: 'H1' },
  heading: { font: 'bold', size: 15, colour: accent, after: 4, tag: 'H2' },
  lead: { font: 'bold', size: 10.5, colour: ink, after: 6, tag: 'P' },
  text: { font: 'regular', size: 10.5, colour: ink, after: 6, tag: 'P' },
  aside: { font: 'italic', size: 10.5, colour: ink, after: 6, tag: 'P' },
  small: { font: 'regular', size: 8.5, colour: soft, after: 4, tag: 'P' },
} as const;

export type Style = keyof typeof styles;

/** What a picture shows, and its measures in any unit. */
export interface Shown {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** What is written comes below what was written before; a rule divides two parts. */
export interface Sheet {
  readonly write: (style: Style, text: string) => void;
  readonly picture: (bytes: Buffer, shown: Shown) => void;
  readonly rule: () => void;
  /** Closes the paper; `footer` stands at the foot of each page beside its number. */
  readonly finished: (footer: string) => Promise<Buffer>;
}

/** The library comes with the first paper. `day` dates the file, so that the same content is the same file. */
export const newSheet = async (title: string, day: Date): Promise<Sheet> => {
  const { default: Pdf } = await import('pdfkit');
  const document = new Pdf({
    size: 'A4',
    margins: { top: margin, bottom: margin + 14, left: margin, right: margin },
    bufferPages: true,
    font: regular(),
    pdfVersion: '1.7',
    tagged: true,
    lang: 'vi-VN',
    displayTitle: true,
    info: { Title: title, CreationDate: day, ModDate: day },
  });
  document.registerFont('regular', regular());
  document.registerFont('italic', italic());
  document.registerFont('bold', bold());
  const bytes = gathered(document);
  const whole = document.struct('Document');
  document.addStructure(whole);
  return {
    write: (style, text) => write(document, whole, style, text),
    picture: (photo, shown) => picture(document, whole, photo, shown),
    rule: () => rule(document),
    finished: async (footer) => {
      whole.end();
      numbered(document, footer);
      document.end();
      return await bytes;
    },
  };
};

type Structure = ReturnType<Document['struct']>;

const gathered = (document: Document): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });

const write = (document: Document, whole: Structure, style: Style, text: string): void => {
  const { font, size, colour, after, tag } = styles[style];
  document.font(font).fontSize(size).fillColor(colour);
  // A heading is not left alone at the foot of a page.
  if (tag !== 'P' && document.y > bottomOf(document) - 5 * size) document.addPage();
  whole.add(document.struct(tag, {}, () => void document.text(text, { lineGap: size * 0.25 })));
  document.y += after;
};

const bottomOf = (document: Document): number =>
  document.page.height - document.page.margins.bottom;

const widthOf = ({ page }: Document): number => page.width - page.margins.left - page.margins.right;

/** In points: a third of the page at most. */
const highest = 250;

const picture = (
  document: Document,
  whole: Structure,
  photo: Buffer,
  { alt, ...measures }: Shown,
): void => {
  const scale = Math.min(widthOf(document) / measures.width, highest / measures.height);
  const [width, height] = [measures.width * scale, measures.height * scale];
  if (document.y + height > bottomOf(document)) document.addPage();
  const { x, y } = document;
  const draw = () => void document.image(photo, x, y, { width, height });
  whole.add(document.struct('Figure', { alt }, draw));
  document.x = x;
  document.y = y + height + 6;
};

const rule = (document: Document): void => {
  if (document.y > bottomOf(document) - 60) {
    document.addPage();
    return;
  }
  const y = document.y + 4;
  const { left } = document.page.margins;
  document.markContent('Artifact', { type: 'Layout' });
  document
    .moveTo(left, y)
    .lineTo(left + widthOf(document), y)
    .lineWidth(0.6)
    .strokeColor(accent)
    .stroke();
  document.endMarkedContent();
  document.y = y + 10;
};

/** Below the margin, where text would otherwise begin a page of its own. */
const numbered = (document: Document, footer: string): void => {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    const { margins, height } = document.page;
    const { bottom } = margins;
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font('regular')
      .fontSize(8)
      .fillColor(soft)
      .text(`${footer} · Trang ${page + 1}/${count}`, margins.left, height - margin + 6, {
        lineBreak: false,
      });
    document.endMarkedContent();
    margins.bottom = bottom;
  }
};
