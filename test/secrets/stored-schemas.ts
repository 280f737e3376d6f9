/** Every schema of the domain whose documents are stored: they all carry their version. */
import { readdirSync } from 'node:fs';
import * as z from 'zod';

const domain = new URL('../../functions/domain/', import.meta.url);

export const storedSchemas = async (): Promise<Readonly<Record<string, z.ZodType>>> => {
  const files = readdirSync(domain, { recursive: true }).map(String);
  const modules = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts') && !file.startsWith('seed'))
      .map((file) => import(new URL(file, domain).href) as Promise<Record<string, unknown>>),
  );
  const exported = modules.flatMap((one) => Object.entries(one));
  return Object.fromEntries(exported.filter((one): one is [string, z.ZodType] => isStored(one[1])));
};

const isStored = (value: unknown): boolean =>
  (value instanceof z.ZodObject && 'v' in value.shape) ||
  (value instanceof z.ZodUnion && value.options.some(isStored));
