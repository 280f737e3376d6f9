/** Bad files and bad lines on the running function: each gets its code, nothing is half stored, and the right file is taken next. */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileRefusals, type FileRefusal } from '#domain/file-refusals.ts';
import { enFiles } from '../../web/words/en-files.ts';
import { viFiles } from '../../web/words/vi-files.ts';
import { pngFile } from '../browser/files.ts';
import { wordFile, zip } from '../browser/word.ts';
import {
  branded,
  half,
  hugePng,
  pdfWith,
  plainPdf,
  runsScript,
} from '../builders/hostile-files.ts';
import {
  announced,
  answerOf,
  begin,
  bring,
  evidenceOf,
  functionUrl,
  objectsNow,
  send,
  sha256,
} from './files-client.ts';
import { db, endApps, freshId, loadOrganisation, putCase, read, tokenOf } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

/** What a refused file could have left behind. */
const leftOf = async (caseId: string, id: string, bytes: Buffer) => ({
  evidence: (await evidenceOf(caseId)).length,
  notes: (await db.collection(`nominations/${caseId}/fileNotes`).get()).size,
  upload: await read(`uploads/${id}`),
  hash: await read(`fileHashes/${sha256(bytes)}`),
  likenesses: (await db.collection('likenesses').get()).docs.filter((one) =>
    JSON.stringify(one.data()).includes(`${caseId}.${id}`),
  ).length,
  objects: await objectsNow(),
});

const photo = await sharp(pngFile('a.png').buffer).resize(900, 600).jpeg().toBuffer();
const macros = zip([
  ['[Content_Types].xml', wordTypes()],
  ['word/document.xml', '<a/>'],
  ['word/vbaProject.bin', 'x'],
]);

function wordTypes(): string {
  const word = wordFile('a.docx', ['a']).buffer.toString('latin1');
  return word.slice(word.indexOf('<?xml'), word.indexOf('</Types>') + 8);
}

const badFiles: readonly (readonly [
  what: string,
  bytes: Buffer,
  status: number,
  code: FileRefusal,
])[] = [
  ['a ZIP renamed to .pdf', zip([['a.txt', freshId(8)]]), 415, 'archive'],
  ['a PDF with JavaScript', pdfWith(`9 0 obj\n${runsScript}\nendobj\n`), 422, 'script'],
  ['a PDF under a lock', pdfWith('9 0 obj\n<< /Encrypt 8 0 R >>\n'), 422, 'locked'],
  ['a PDF cut in half', half(plainPdf), 422, 'cutOff'],
  ['a photo cut in half', half(photo), 422, 'cutOff'],
  ['an image of 30,000 × 30,000 pixels', hugePng(30_000), 413, 'tooManyPixels'],
  ['a photo as an iPhone keeps it', branded('heic'), 415, 'heic'],
  ['a Word file with macros', macros, 415, 'macro'],
];

describe('a file that may not be kept', () => {
  test.each(badFiles)(
    '%s is named, leaves nothing, and the right file is taken next',
    async (_what, bytes, status, code) => {
      const caseId = await putCase();
      const id = freshId(20);
      const before = await leftOf(caseId, id, bytes);
      expect(await answerOf(send(caseId, { id, bytes, title: 'Xác nhận.pdf' }))).toEqual({
        status,
        code,
      });
      expect(await leftOf(caseId, id, bytes)).toEqual(before);
      expect((await send(caseId, { id, bytes: plainPdf })).status).toBe(201);
      expect((await evidenceOf(caseId)).map(({ title }) => title)).toEqual(['Biên bản']);
    },
  );

  test('is refused in a sentence of its own, in either language', () => {
    for (const { problems } of [viFiles.files, enFiles.files]) {
      const sentences = fileRefusals.map((code) => problems[code]);
      expect(sentences.filter((sentence) => !/^.{10,}[.”"]$/u.test(sentence))).toEqual([]);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });
});

test('script in a camera’s notes stays in the private original: nothing that is stored beside it holds it', async () => {
  const bytes = await sharp(photo)
    .withExif({
      IFD0: { Artist: '<script>alert(1)</script>' },
      IFD2: { DateTimeOriginal: '2026:07:13 16:20:05' },
    })
    .toBuffer();
  expect(bytes.includes('<script>')).toBe(true);
  const caseId = await putCase();
  const id = freshId(20);
  expect((await send(caseId, { id, bytes })).status).toBe(201);
  const stored = await Promise.all(
    [`evidence/${id}`, `fileNotes/${id}`].map((path) => read(`nominations/${caseId}/${path}`)),
  );
  expect(stored[1]).toMatchObject({ taken: { at: '2026-07-13 16:20', place: null } });
  expect(JSON.stringify(stored)).not.toContain('script');
});

describe('a token that has expired', () => {
  /** The token as the sign-in gave it, but for its last second. */
  const ending = (token: string, exp: number): string => {
    const decoded = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    const claims = { ...(JSON.parse(decoded) as object), exp };
    const part = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
  };

  const patch = (token: string, address: string, bytes: Buffer): Promise<Response> =>
    fetch(`${functionUrl}/tep/${address}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
      body: new Uint8Array(bytes),
    });

  test('stops an upload between two pieces, and a fresh one goes on where it stood', async () => {
    const caseId = await putCase();
    const id = freshId(20);
    const middle = 100;
    const [first, rest] = [plainPdf.subarray(0, middle), plainPdf.subarray(middle)];
    await begin(caseId, id, announced({ bytes: plainPdf }));
    expect((await bring(caseId, id, 0, first)).status).toBe(200);

    const token = await tokenOf('can-bo-1');
    const now = Math.floor(Date.now() / 1000);
    const address = `${caseId}/${id}?offset=${middle}`;
    expect(await answerOf(patch(ending(token, now - 60), address, rest))).toEqual({
      status: 401,
      code: 'notSignedIn',
    });
    expect(await read(`uploads/${id}`)).toMatchObject({ parts: [{ bytes: middle }] });
    // The same token with an hour left: it was the hour that was missing, and nothing else.
    expect((await patch(ending(token, now + 3000), address, rest)).status).toBe(201);
    expect(await evidenceOf(caseId)).toHaveLength(1);
  });
});
