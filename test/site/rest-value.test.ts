import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataOf, idOf, valueOf } from '../../functions/src/site/rest-value.ts';
import { restFields, restValue } from './rest-writer.ts';

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.maxSafeInteger(),
  fc.double({ noInteger: true }),
  fc.string({ unit: 'grapheme' }),
);
const { plain } = fc.letrec((tie) => ({
  plain: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('plain'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('plain'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

it('reads back whatever was written', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(valueOf(JSON.parse(JSON.stringify(restValue(value))))).toEqual(value);
    }),
  );
});

it('reads a document and its id', () => {
  const document = {
    name: 'projects/p/databases/(default)/documents/profiles/a-b',
    fields: restFields({ v: 1, lead: [], subject: {} }),
  };
  expect([idOf(document), dataOf(document)]).toEqual(['a-b', { v: 1, lead: [], subject: {} }]);
});

it('keeps a key named like a part of every object as an ordinary key', () => {
  const read = valueOf({ mapValue: { fields: JSON.parse('{"__proto__":{"stringValue":"x"}}') } });
  expect(Object.keys(Object(read))).toEqual(['__proto__']);
});

it.each([
  [{ bytesValue: 'AA==' }],
  [{ referenceValue: 'projects/p' }],
  [{ geoPointValue: { latitude: 1, longitude: 1 } }],
  [{ integerValue: '9007199254740993' }],
  [{ constructor: 'x' }],
])('leaves %j as it came, which no schema takes for text or number', (written) => {
  expect(valueOf(written)).toEqual(written);
});
