/** Letters for Khmer, under addresses that change with their content: fetched only by pages that name the sheet. */
import { createHash } from 'node:crypto';
import font from '../../../web/site/khmer/noto-sans-khmer-400.woff2?inline';
import rules from '../../../web/site/khmer/khmer.css?inline';
import { file, type Answer } from './answer.ts';
import type { Route } from './asked.ts';

/** Comes as a data address, whoever bundles it. */
const bytes = Buffer.from(font.slice(font.indexOf(',') + 1), 'base64');

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

const fontAddress = `/khmer-${hashOf(bytes)}.woff2`;
const text = rules.replace('/khmer.woff2', fontAddress);

export const khmerLetters = `/khmer-${hashOf(text)}.css`;

const lasting = (address: string, path: string) => (path === address ? 'lasting' : 'changing');

/** As for the site's own sheet, an address of another version gets what there is, for a moment only. */
export const khmerRoute: Route = ({ path }): Answer | null => {
  if (/^\/khmer-[0-9a-f]{12}\.css$/u.test(path))
    return file('text/css; charset=utf-8', text, lasting(khmerLetters, path));
  if (/^\/khmer-[0-9a-f]{12}\.woff2$/u.test(path))
    return { ...file('font/woff2', '', lasting(fontAddress, path)), bytes };
  return null;
};
