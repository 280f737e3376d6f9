/** Word and Excel files: whole, and without programs in them. Nothing is unpacked. */
import type { FileRefusal } from '#domain/file-refusals.ts';

const directory = Buffer.from('PK\u0005\u0006', 'latin1');
/** The list of contents ends at most so many bytes before the end of the file. */
const longestTail = 65_557;

export const refusalOfOffice = (bytes: Buffer): FileRefusal | null => {
  const tail = bytes.subarray(Math.max(0, bytes.length - longestTail));
  if (tail.lastIndexOf(directory) < 0) return 'cutOff';
  return bytes.includes('vbaProject.bin') ? 'macro' : null;
};
