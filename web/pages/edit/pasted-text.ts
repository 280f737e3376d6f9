/** The words of a report as they come from Word, from a .docx file or as plain text: one line a paragraph, nothing hidden. */
import { composed } from '#domain/characters.ts';

/** Soft hyphens, joiners and the marks of a list that Word brings along. */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uF000-\uF0FF]/gu;

export const cleaned = (text: string): string =>
  composed(text)
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(unseen, '')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\t]/gu, ' ')
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();

const blocks = 'p,div,li,tr,h1,h2,h3,h4,h5,h6,br,table,ul,ol';

/** Of what Word puts on the clipboard, the words: without styles, comments and the numbers of lists. */
export const textOfHtml = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const gone of page.querySelectorAll('style,script,title,[style*="mso-list:Ignore"]'))
    gone.remove();
  // Word breaks its lines anywhere within a paragraph.
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    node.textContent = (node.textContent ?? '').replaceAll(/\s+/gu, ' ');
  for (const block of page.querySelectorAll(blocks)) block.append('\n');
  const lines = (page.body.textContent ?? '').split('\n').map((line) => line.trim());
  return cleaned(lines.join('\n').replaceAll(/\n{2,}/gu, '\n'));
};

/** null when the file is no Word document. The reader of .docx is loaded with the first file. */
export const textOfWord = async (file: File): Promise<string | null> => {
  try {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.extractRawText({ arrayBuffer: await file.arrayBuffer() });
    return cleaned(value.replaceAll(/\n{2,}/gu, '\n'));
  } catch {
    return null;
  }
};
