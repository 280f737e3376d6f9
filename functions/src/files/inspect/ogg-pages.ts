/** Whether an OGG without a last page is whole all the same: some recorders never write the flag that ends a stream (RFC 3533, 6). */

interface Page {
  readonly serial: number;
  readonly sequence: number;
  /** How far the recording has come; -1 where no packet ends on the page. */
  readonly granule: bigint;
  readonly end: number;
}

/** null where no page lies there to its end, or its bytes are not those it was written with. */
const pageAt = (bytes: Buffer, at: number): Page | null => {
  if (at + 27 > bytes.length || bytes.toString('latin1', at, at + 4) !== 'OggS') return null;
  const content = at + 27 + (bytes[at + 26] ?? 0);
  const sizes = bytes.subarray(at + 27, content);
  const end = content + sizes.reduce((sum, size) => sum + size, 0);
  if (end > bytes.length || checksumOf(bytes, at, end) !== bytes.readUInt32LE(at + 22)) return null;
  return {
    serial: bytes.readUInt32LE(at + 14),
    sequence: bytes.readUInt32LE(at + 18),
    granule: bytes.readBigInt64LE(at + 6),
    end,
  };
};

const polynomial = 0x04c11db7;

/** What a byte at the top of the register adds. */
const table = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let register = byte << 24;
  for (let bit = 0; bit < 8; bit += 1)
    register = register < 0 ? (register << 1) ^ polynomial : register << 1;
  return register >>> 0;
});

/** Of a page, its own checksum counted as nothing. */
const checksumOf = (bytes: Buffer, from: number, to: number): number => {
  let register = 0;
  for (let at = from; at < to; at += 1) {
    const own = at >= from + 22 && at < from + 26;
    const byte = own ? 0 : (bytes[at] ?? 0);
    register = ((register << 8) ^ (table[(register >>> 24) ^ byte] ?? 0)) >>> 0;
  }
  return register;
};

/** From the first byte to the last nothing but pages, each stream's in their order and its time never going back, and some sound among them. */
export const isWholeOgg = (bytes: Buffer): boolean => {
  const before = new Map<number, Page>();
  let heard = false;
  for (let at = 0; at < bytes.length;) {
    const page = pageAt(bytes, at);
    if (page === null) return false;
    const last = before.get(page.serial);
    if (page.sequence !== (last === undefined ? 0 : last.sequence + 1)) return false;
    if (page.granule !== -1n && page.granule < (last?.granule ?? 0n)) return false;
    heard ||= page.granule > 0n;
    before.set(page.serial, page);
    at = page.end;
  }
  return heard;
};
