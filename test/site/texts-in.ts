/** The Vietnamese sentences that a source file itself says: between its tags, in its attributes and in its strings. */
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Throws where the file cannot be read; its name says whether there may be tags. */
export const sentencesIn = (name: string, source: string): readonly string[] =>
  textsOf(programOf(name, source))
    .flatMap((text) => text.split(/(?<=[.!?:])\s|\|/u))
    .map((sentence) => sentence.replaceAll(/\s+/gu, ' ').trim())
    .filter(isVietnamese);

function programOf(name: string, source: string): unknown {
  const { program, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
  return program;
}

/** No other language written here has such letters; addresses, classes and names of fields have none. */
const isVietnamese = (text: string): boolean => /[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/iu.test(text);

function textsOf(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (!isNode(part)) return [];
  if (part.type === 'TemplateLiteral') return ofTemplate(part['quasis'] as readonly Quasi[]);
  const within = Object.values(part).flatMap(textsOf);
  const text = textOf(part);
  return text === null ? within : [text, ...within];
}

interface Quasi {
  readonly value: { readonly cooked: string };
}

/** A script that a page is given is written in a template, too: it is read as the program it is. */
function ofTemplate(quasis: readonly Quasi[]): readonly string[] {
  const parts = quasis.map(({ value }) => value.cooked);
  if (parts[0]?.startsWith('(()') === true) return textsOf(programOf('script.js', parts.join('0')));
  return [parts.join('…')];
}

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof Reflect.get(part, 'type') === 'string';

function textOf({ type, ...parts }: Node): string | null {
  if (type === 'Literal') return typeof parts['value'] === 'string' ? parts['value'] : null;
  if (type === 'JSXElement' || type === 'JSXFragment') return childrenOf(parts);
  return null;
}

/** An element read to its end, with dots for what only the page knows. */
const childrenOf = (parts: Readonly<Record<string, unknown>>): string =>
  (parts['children'] as readonly Node[]).map(childOf).join('');

function childOf({ type, ...parts }: Node): string {
  if (type === 'JSXText') return String(parts['value']);
  if (type === 'JSXElement') return isInline(parts) ? childrenOf(parts) : '|';
  const { expression } = parts as { readonly expression?: Node };
  return expression?.type === 'Literal' ? String(expression['value']) : '…';
}

/** Whatever else stands within an element begins a line of its own, and is read as an element of its own. */
const isInline = (parts: Readonly<Record<string, unknown>>): boolean =>
  ['a', 'code', 'em', 'strong'].includes(
    (parts as unknown as { readonly openingElement: { readonly name: { readonly name: string } } })
      .openingElement.name.name,
  );
