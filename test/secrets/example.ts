/** A value that a schema takes, made from the schema alone: for requests of moves that no road here walks. */
import * as z from 'zod';

const given = ['Lời nói', 'a1b2c3d4', '2026-11-20', '1980', '1', '', 'a@vidu.example'] as const;

interface Inner {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
}

const numbers = [1, 0, 2026];

/** One for each of the ways in which a document of the schema may be filled in. */
export const examplesOf = (schema: z.core.$ZodType): readonly unknown[] => {
  const { options } = schema._zod.def as unknown as Inner;
  return options === undefined ? [exampleOf(schema)] : options.flatMap(examplesOf);
};

/** Throws where it finds none: then the schema asks for something new. */
export const exampleOf = (schema: z.core.$ZodType): unknown => {
  const { type, shape, element, innerType, options, entries, values } = schema._zod
    .def as unknown as Inner;
  const tried: readonly unknown[] =
    shape !== undefined
      ? [Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, exampleOf(one)]))]
      : element !== undefined
        ? [[exampleOf(element)], []]
        : innerType !== undefined
          ? [exampleOf(innerType), null]
          : options !== undefined
            ? options.map(exampleOf)
            : type === 'record'
              ? [{}]
              : [
                  ...Object.values(entries ?? {}),
                  ...(values ?? []),
                  ...given,
                  ...numbers,
                  true,
                  { a: 1 },
                ];
  const found = tried.find((one) => z.safeParse(schema, one).success);
  if (found === undefined) throw new Error(`no example of ${type}`);
  return found;
};
