/** A paper and a photo of 20 MB in pieces through the function, the paper against the same bytes put into the bucket as they are; and what the function holds meanwhile. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { largestChunk, largestFile } from '#domain/evidence.ts';
import { loadData } from '../suite/data.ts';
import { draftCase, lay } from './ground.ts';
import { median, type Row } from './table.ts';

const part = 'uploads';
const rounds = 3;
const leastShare = 0.4;
const mostGrown = 64;

export const measureUploads = async (): Promise<readonly Row[]> => {
  await loadData('base');
  const app = initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }, 'uploads');
  const db = getFirestore(app);
  const caseId = 'upload01';
  await lay(db, draftCase(caseId));
  // It reads where the suite is when it is loaded.
  const { begin, bring, announced, bucket, pdfOf } = await import('../functions/files-client.ts');
  const freshId = (): string => randomBytes(10).toString('hex');

  const sent = async (bytes: Buffer): Promise<void> => {
    const id = freshId();
    let answer = await begin(caseId, id, announced({ bytes }));
    for (let offset = 0; answer.status === 200; offset += largestChunk)
      answer = await bring(caseId, id, offset, bytes.subarray(offset, offset + largestChunk));
    if (answer.status !== 201) throw new Error(`refused: ${await answer.text()}`);
  };
  const copied = async (bytes: Buffer): Promise<void> => {
    await bucket.file(`bench/${freshId()}`).save(bytes, { resumable: false });
  };

  // The libraries are loaded with the first file.
  await sent(pdfOf(largestFile));
  const function_ = processOf('files');
  const idle = residentOf(function_);
  const times = { sent: [] as number[], copied: [] as number[] };
  const peakDuring = async (work: () => Promise<void>): Promise<number> => {
    let most = idle;
    const watch = setInterval(() => (most = Math.max(most, residentOf(function_))), 5);
    await work();
    clearInterval(watch);
    return most - idle;
  };
  const grown = await peakDuring(async () => {
    for (let round = 0; round < rounds; round += 1) {
      const bytes = pdfOf(largestFile);
      times.copied.push(await timeOf(() => copied(bytes)));
      times.sent.push(await timeOf(() => sent(bytes)));
    }
  });
  const photo = await largePhoto();
  const grownByPhoto = await peakDuring(() => sent(photo));
  await deleteApp(app);
  return [
    ...rowsOf(median(times.sent), median(times.copied), grown),
    memoryRow(`a photo of ${(photo.length / 1e6).toFixed(0)} MB, lying on its side`, grownByPhoto),
  ];
};

/** As a camera makes it, of nearly as many bytes as are taken, and to be turned upright: nothing of it can be left out of decoding. */
const largePhoto = async (): Promise<Buffer> => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const photo = await sharp({
    create: { width: 4400, height: 3000, channels: 3, background: '#777', noise },
  })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  if (photo.length > largestFile || photo.length < 0.8 * largestFile)
    throw new Error(`a photo of ${photo.length} bytes measures nothing`);
  return photo;
};

const rowsOf = (sent: number, copied: number, grown: number): readonly Row[] => [
  {
    part,
    what: '20 MB in pieces, its speed against a plain copy into the bucket',
    measured: `${sent.toFixed(0)} ms`,
    against: `${copied.toFixed(0)} ms`,
    value: `${(copied / sent).toFixed(2)}x`,
    bound: `>= ${leastShare.toFixed(1)}x`,
    within: copied / sent >= leastShare,
  },
  memoryRow('the same 20 MB', grown),
];

const memoryRow = (what: string, grown: number): Row => ({
  part,
  what: `${what}: most that the function held meanwhile, above what it held idle`,
  measured: `${grown.toFixed(0)} MB`,
  against: '',
  value: `${grown.toFixed(0)} MB`,
  bound: `<= ${mostGrown} MB`,
  within: grown <= mostGrown,
});

const timeOf = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** The processes in which the emulator runs a function of this suite. */
const processOf = (name: string): readonly number[] => {
  const storage = `STORAGE_EMULATOR_HOST=${process.env['STORAGE_EMULATOR_HOST']}`;
  const found = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .filter((pid) => {
      const variables = textOf(`/proc/${pid}/environ`).split('\0');
      return variables.includes(`FUNCTION_TARGET=${name}`) && variables.includes(storage);
    });
  if (found.length === 0) throw new Error(`no process runs ${name}`);
  return found;
};

/** What they hold in memory together, in MB. */
const residentOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/u.exec(textOf(`/proc/${pid}/status`)) ?? [];
    return sum + Number(kilobytes) / 1000;
  }, 0);

/** Empty where the process has ended meanwhile, or is somebody else's. */
const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
