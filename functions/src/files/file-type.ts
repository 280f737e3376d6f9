/** What a file is, told from its first bytes; its name and the sender's word count for nothing. */
import { fileTypes, type FileType } from '#domain/evidence.ts';

/** null for anything that may not be stored. The recogniser is loaded with the first upload. */
export const fileTypeOf = async (bytes: Uint8Array): Promise<FileType | null> => {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  return fileTypes.find((type) => type === found?.mime) ?? null;
};

const endings = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const satisfies Record<FileType, string>;

/** A name to save the file under: the title in its own letters, without what a file system or a header would read. */
export const fileNameOf = (title: string, type: FileType): string => {
  // oxlint-disable-next-line no-control-regex -- control characters are what must go
  const safe = title.replaceAll(/[\u0000-\u001F\u007F"\\/:*?<>|]/gu, ' ').trim();
  return `${safe === '' ? 'tep' : safe}.${endings[type]}`;
};
