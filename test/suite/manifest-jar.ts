/** Writes a jar that holds nothing but a manifest: it names the main class of a jar that names none. */
import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

export function writeManifestJar(file: string, mainClass: string, classPath: string): void {
  writeFileSync(file, storedZip('META-INF/MANIFEST.MF', manifest(mainClass, classPath)));
}

export function manifest(mainClass: string, classPath: string): string {
  const lines = [
    'Manifest-Version: 1.0',
    `Main-Class: ${mainClass}`,
    `Class-Path: ${new URL(`file://${classPath}`).href}`,
  ];
  return `${lines.map(folded).join('\r\n')}\r\n\r\n`;
}

/** A manifest line holds at most 72 bytes and goes on after one space. */
function folded(line: string): string {
  const rest = line.slice(70).match(/.{1,69}/g) ?? [];
  return [line.slice(0, 70), ...rest.map((part) => ` ${part}`)].join('\r\n');
}

/** A zip archive of one file, stored without compression (PKWARE APPNOTE 4.3). */
function storedZip(name: string, text: string): Buffer {
  const nameBytes = Buffer.from(name);
  const body = Buffer.from(text);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt32LE(crc32(body), 10);
  about.writeUInt32LE(body.length, 14);
  about.writeUInt32LE(body.length, 18);
  about.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, nameBytes, body]);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000'),
    about,
    Buffer.alloc(14),
    nameBytes,
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, Buffer.from('PK\u0005\u0006'), end]);
}
