/** The beginnings of recordings, as telephones and browsers make them; what follows is silence. */

const silence = (length: number): Buffer => Buffer.alloc(length);
const begun = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat([
    ...parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
    silence(4_000),
  ]);

const box = (type: string, body: string): string => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(8 + body.length);
  return `${length.toString('latin1')}${type}${body}`;
};

/** `track`: what it holds, "soun" or "vide". */
const film = (brand: string, track: string): Buffer =>
  begun(box('ftyp', `${brand}\0\0\0\0${brand}isom`), box('hdlr', `${'\0'.repeat(8)}${track}`));

const ogg = (codec: string): Buffer =>
  begun('OggS\0\u0002', silence(20).toString('latin1'), [1, 19], codec);

const waveHeader = (length: number): Buffer => {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  for (const [at, value] of [
    [16, 16],
    [24, 8_000],
    [28, 8_000],
  ] as const)
    head.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    head.writeUInt16LE(value, at);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(length, 40);
  return head;
};

/** One second of nothing, whole. */
export const wave = (): Buffer => Buffer.concat([waveHeader(8_000), silence(8_000)]);

export const recordings = {
  'a telephone’s M4A': [film('M4A ', 'soun'), 'audio/x-m4a'],
  'an MP4 without a picture': [film('mp42', 'soun'), 'audio/mp4'],
  'a 3GP without a picture': [film('3gp4', 'soun'), 'audio/3gpp'],
  'an old telephone’s AMR': [begun('#!AMR\n'), 'audio/amr'],
  'an AAC stream': [begun([0xff, 0xf1, 0x50, 0x80]), 'audio/aac'],
  'an MP3': [begun([0xff, 0xfb, 0x90, 0x64]), 'audio/mpeg'],
  'Opus in Ogg': [ogg('OpusHead\u0001\u0001'), 'audio/ogg'],
  'Vorbis in Ogg': [ogg('\u0001vorbis'), 'audio/ogg'],
  'a WAV': [wave(), 'audio/wav'],
} as const;

export const films = {
  'an MP4': film('mp42', 'vide'),
  'a 3GP': film('3gp4', 'vide'),
} as const;
