/** The private bucket: objects under names that tell nothing, reached through functions only. */
import { randomBytes } from 'node:crypto';
import type { Bucket, File } from '@google-cloud/storage';
import { storageBucket } from 'firebase-functions/params';
import { dayOf } from '#domain/day.ts';

let opened: Promise<Bucket> | undefined;

/** The library is loaded with the first file, so that triggers of the same bundle start without it. */
export const bucket = (): Promise<Bucket> =>
  (opened ??= import('@google-cloud/storage').then(({ Storage }) =>
    new Storage().bucket(storageBucket.value()),
  ));

/** Where files of a day lie; the day lets the sweeper look through new ones only. */
export const folderOf = (at: Date): string =>
  `evidence/${dayOf({ toMillis: () => at.getTime() })}/`;

export const partsFolder = 'parts/';

/** Stores bytes under a new random name and returns the name. Evidence is tagged with whose it is, should its document be missing. */
export const storeBytes = (
  bytes: Buffer,
  type: string,
  tag: Readonly<Record<string, string>> = {},
): Promise<string> => stored(`${folderOf(new Date())}${randomName()}`, bytes, type, tag);

/** A piece of an upload, under a name that leads to it. Not summed up by itself: the hash of the whole file is checked. */
export const storePart = (upload: string, bytes: Buffer): Promise<string> =>
  stored(`${partsFolder}${upload}/${randomName()}`, bytes, 'application/octet-stream', {}, false);

/** What came along with a suggestion of the public, where nobody looks for evidence without a case. */
export const storeSuggested = (bytes: Buffer, type: string): Promise<string> =>
  stored(`suggestions/${randomName()}`, bytes, type, {});

const randomName = (): string => randomBytes(24).toString('hex');

/** Above this a request of its own for the name and the labels pays: bytes alone are taken in twice as fast as in an envelope with them. */
const largestEnvelope = 4 * 1024 * 1024;

const stored = async (
  name: string,
  bytes: Buffer,
  contentType: string,
  metadata: Readonly<Record<string, string>>,
  validation: 'md5' | false = 'md5',
): Promise<string> => {
  const object = await objectNamed(name);
  await object.save(bytes, {
    resumable: bytes.length > largestEnvelope,
    validation,
    contentType,
    preconditionOpts: { ifGenerationMatch: 0 },
    metadata: { cacheControl: 'private, no-store', metadata },
  });
  return name;
};

export const objectNamed = async (name: string): Promise<File> => (await bucket()).file(name);

/** Removes bytes that no document names. */
export const removeBytes = async (...names: readonly string[]): Promise<void> => {
  await Promise.all(
    names.map(async (name) => (await objectNamed(name)).delete({ ignoreNotFound: true })),
  );
};
