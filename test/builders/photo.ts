/** A photo as a telephone takes it: turned on its side, with place, owner and words noted in it thrice. */
import { theSharp } from '../../functions/src/files/inspect/image.ts';

/** What must not be found in anything that is published of it. */
export const secrets = ['Thị Bí Mật', 'Exif', 'Photoshop', 'ns.adobe.com', '8BIM'] as const;

/** An IPTC caption, as Photoshop writes it: the library reads such a block and writes none. */
const iptc = (): Buffer => {
  const caption = Buffer.from(secrets[0]);
  const record = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, caption.length]), caption]);
  const body = Buffer.concat([
    Buffer.from('Photoshop 3.0\0'),
    Buffer.from('8BIM\u0004\u0004\0\0', 'latin1'),
    Buffer.from([0, 0, 0, record.length]),
    record,
    Buffer.alloc(record.length % 2),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xed]), length, body]);
};

/** Seen upright it is 600 pixels wide and 900 high. */
export const photoWithNotes = async (): Promise<Buffer> => {
  const sharp = await theSharp();
  const plain = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#285040' },
  })
    .withExif({
      IFD0: { Artist: secrets[0], Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '12/1 7/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${secrets[0]}"/></rdf:RDF></x:xmpmeta>`,
    )
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  return Buffer.concat([plain.subarray(0, 2), iptc(), plain.subarray(2)]);
};
