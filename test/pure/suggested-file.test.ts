/** What may come along with a suggestion is told by its content: the recordings that telephones make are taken, films are not. */
import { expect, it } from 'vitest';
import { largestAttachment } from '#domain/suggestion.ts';
import { looked } from '../../functions/src/suggestions/attachment.ts';
import { films, recordings, wave } from '../builders/recording.ts';

const sent = (bytes: Buffer): Blob => new Blob([new Uint8Array(bytes)]);

it.each(Object.entries(recordings))('%s is taken for what it is', async (_name, [bytes, type]) => {
  expect(await looked(sent(bytes))).toEqual({ bytes, type });
});

it.each(Object.entries(films))('%s that shows a picture is none', async (_name, bytes) => {
  expect(await looked(sent(bytes))).toBe('typeNotAllowed');
});

it('a recording is looked at up to its largest size, and no byte further', async () => {
  const whole = Buffer.concat([wave(), Buffer.alloc(largestAttachment - wave().length)]);
  expect(await looked(sent(whole))).toMatchObject({ type: 'audio/wav' });
  expect(await looked(sent(Buffer.concat([whole, Buffer.alloc(1)])))).toBe('tooLarge');
});
