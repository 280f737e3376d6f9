import { onRequest } from 'firebase-functions/https';
import { expect, it } from 'vitest';
import { calendarFeed } from '../../functions/src/calendar/calendar-feed.ts';
import { files } from '../../functions/src/files/files.ts';
import { publicFiles } from '../../functions/src/public-files/public-files.tsx';
import { suggestions } from '../../functions/src/suggestions/suggestions.tsx';
import { region } from '../../functions/src/store.ts';
import { site } from '../../functions/src/site/index.ts';

const plain = (declared: unknown): unknown => JSON.parse(JSON.stringify(declared));

it.each([
  ['site', site, { cpu: 1, concurrency: 80 }],
  ['calendarFeed', calendarFeed, { cpu: 1, concurrency: 20, memory: '256MiB', timeoutSeconds: 30 }],
  [
    'suggestions',
    suggestions,
    { cpu: 1, concurrency: 10, memory: '1GiB', timeoutSeconds: 60, maxInstances: 1 },
  ],
  ['publicFiles', publicFiles, { cpu: 1, concurrency: 4, memory: '512MiB', timeoutSeconds: 60 }],
  ['files', files, { cpu: 1, concurrency: 4, memory: '1GiB', timeoutSeconds: 60 }],
] as const)(
  '%s declares itself as the Functions SDK would declare it',
  (_name, declared, options) => {
    const byTheSdk = onRequest({ region, ...options }, () => {});
    expect(plain(declared.__endpoint)).toEqual(plain(byTheSdk.__endpoint));
  },
);
