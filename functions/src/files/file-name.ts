/** What a stored file is called on the machine that fetches it. */
import type { FileType } from '#domain/evidence.ts';

const endings = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
} as const satisfies Record<FileType, string>;

/** The title in its own letters, without what a file system or a header would read; the ending that its content calls for. */
export const fileNameOf = (title: string, type: FileType): string => {
  const ending = `.${endings[type]}`;
  const bare = title.toLowerCase().endsWith(ending) ? title.slice(0, -ending.length) : title;
  // oxlint-disable-next-line no-control-regex -- control characters are what must go
  const safe = bare.replaceAll(/[\u0000-\u001F\u007F"\\/:*?<>|]/gu, ' ').trim();
  return `${safe === '' ? 'tep' : safe}${ending}`;
};
