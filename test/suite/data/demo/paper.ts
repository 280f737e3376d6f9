/** A paper of evidence as a real, small PDF: a title, who issued it, what it says, and that it is invented. */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { written, type Day } from '#domain/day.ts';

const require = createRequire(import.meta.url);
const folder = '@expo-google-fonts/be-vietnam-pro';
const letters = require.resolve(`${folder}/400Regular/BeVietnamPro_400Regular.ttf`);

export interface Paper {
  readonly title: string;
  readonly source: string;
  readonly lines: readonly string[];
  readonly day: Day;
}

const made = new Map<string, Promise<Buffer>>();

/** The same paper gives the same bytes, so that its hash stays; it is made once. */
export const pdfOf = (paper: Paper): Promise<Buffer> => {
  const key = JSON.stringify(paper);
  const bytes = made.get(key) ?? drawn(paper);
  made.set(key, bytes);
  return bytes;
};

const drawn = ({ title, source, lines, day }: Paper): Promise<Buffer> => {
  const dated = new Date(`${day}T00:00:00Z`);
  const document = new PDFDocument({
    size: 'A5',
    margin: 48,
    info: { Title: title, CreationDate: dated, ModDate: dated },
  });
  const chunks: Buffer[] = [];
  const bytes = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.font(letters).fontSize(10).text(source.toLocaleUpperCase('vi'));
  document.moveDown().fontSize(15).text(title, { align: 'center' });
  document.moveDown().fontSize(11);
  for (const line of lines) document.text(line, { lineGap: 3 }).moveDown(0.5);
  document.moveDown().text(`Ngày ${written(day)}`, { align: 'right' });
  document.moveDown(2).fontSize(9).fillColor('#777');
  document.text('Giấy tờ minh họa: người, việc và con số đều được đặt ra để giới thiệu phần mềm.');
  document.end();
  return bytes;
};
