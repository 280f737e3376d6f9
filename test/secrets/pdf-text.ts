/** The text of a PDF as its reader sees it: streams inflated, glyphs read by the table that each font brings along. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';

const inflated = (stream: unknown): string =>
  stream instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    : '';

/** By glyph, its letters: `<0041> <0043> [<0061> <0062> …]` and `<0041> <0061>` (ISO 32000-1, 9.10.3). */
const lettersIn = (table: string): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  const word = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, from = '', , list = ''] of table.matchAll(
    /<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/giu,
  ))
    for (const [nth, [, hex = '']] of [...list.matchAll(/<([0-9a-f]+)>/giu)].entries())
      letters.set((Number.parseInt(from, 16) + nth).toString(16).padStart(4, '0'), word(hex));
  return letters;
};

/** Shown by `Tj` and `TJ`, in the font that `Tf` chose before. */
const shownIn = (
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string => {
  let letters: ReadonlyMap<string, string> = new Map();
  const shown: string[] = [];
  for (const [, font, run = ''] of content.matchAll(
    /\/(\w+)\s+[\d.]+\s+Tf|(\[[^\]]*\]\s*TJ|<[0-9a-f]+>\s*Tj)/giu,
  )) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    for (const [, hex = ''] of run.matchAll(/<([0-9a-f]+)>/giu))
      for (const glyph of hex.toLowerCase().match(/.{4}/gu) ?? [])
        shown.push(letters.get(glyph) ?? '');
    if (run !== '') shown.push(' ');
  }
  return shown.join('');
};

const fontsOf = (document: PDFDocument, page: PDFPage) => {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.entries() ?? []).map(([name, ref]) => {
      const font = document.context.lookup(ref, PDFDict);
      const table = font.get(PDFName.of('ToUnicode'));
      const stream = table instanceof PDFRef ? document.context.lookup(table) : table;
      return [name.asString().slice(1), lettersIn(inflated(stream))] as const;
    }),
  );
};

const contentOf = (document: PDFDocument, page: PDFPage): string => {
  const content = page.node.Contents();
  const streams = content instanceof PDFArray ? content.asArray() : [content];
  return streams
    .map((one) => inflated(one instanceof PDFRef ? document.context.lookup(one) : one))
    .join('\n');
};

/** Of every page, and of what the file says of itself. */
export const pdfText = async (bytes: Buffer): Promise<string> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document
    .getPages()
    .map((page) => shownIn(contentOf(document, page), fontsOf(document, page)));
  const said = [document.getTitle(), document.getAuthor(), document.getSubject()];
  return [...said.map((one) => one ?? ''), ...pages].join('\n');
};
