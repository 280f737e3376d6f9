/** The private bucket: objects under names that tell nothing, reached through functions only. */
import { randomBytes } from 'node:crypto';
import type { Bucket, File } from '@google-cloud/storage';
import { storageBucket } from 'firebase-functions/params';

let opened: Promise<Bucket> | undefined;

/** The library is loaded with the first file, so that triggers of the same bundle start without it. */
export const bucket = (): Promise<Bucket> =>
  (opened ??= import('@google-cloud/storage').then(({ Storage }) =>
    new Storage().bucket(storageBucket.value()),
  ));

/** Stores bytes under a new random name and returns the name. */
export const storeBytes = async (bytes: Buffer, type: string): Promise<string> => {
  const name = `evidence/${randomBytes(24).toString('hex')}`;
  const object = await objectNamed(name);
  await object.save(bytes, {
    resumable: false,
    contentType: type,
    preconditionOpts: { ifGenerationMatch: 0 },
    metadata: { cacheControl: 'private, no-store' },
  });
  return name;
};

export const objectNamed = async (name: string): Promise<File> => (await bucket()).file(name);

/** Removes bytes that no document names. */
export const removeBytes = async (name: string): Promise<void> => {
  await (await objectNamed(name)).delete({ ignoreNotFound: true });
};
