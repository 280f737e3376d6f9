/** What a case of the demo year keeps from the public: plainly invented, and of each person different, so that it can be looked for. */
import type { PrivateDiscipline, PrivatePerson } from '#domain/dossier.ts';
import type { DemoCase } from './cases.ts';
import { sha256 } from './memory.ts';

/** Of a person alone; a group has no telephone of its own. By the name of the document. */
export const privateOf = (
  one: Pick<DemoCase, 'id' | 'birthYear' | 'village' | 'discipline'>,
): Readonly<Record<string, PrivatePerson | PrivateDiscipline>> => ({
  ...(one.birthYear === undefined ? {} : { person: personOf(one, one.birthYear) }),
  ...(one.discipline === undefined ? {} : { discipline: { v: 1, text: one.discipline } }),
});

const personOf = (
  { id, village }: Pick<DemoCase, 'id' | 'village'>,
  birthYear: number,
): PrivatePerson => {
  const [first = 0, second = 0, third = 0] = [0, 8, 16].map((at) =>
    Number.parseInt(sha256(id).slice(at, at + 8), 16),
  );
  const digits = (number: number, count: number): string =>
    String(number).padStart(count, '0').slice(-count);
  return {
    v: 1,
    // No numbers of anybody: neither identity cards nor telephones begin like this.
    idNumber: `0000${digits(first, 8)}`,
    phone: `0000 ${digits(second, 3)} ${digits(third, 3)}`,
    address: `Nhà số ${digits(third, 2)}/${digits(second, 2)} đường Giả Định, ${village}`,
    birthDate: `${birthYear}-${digits(1 + (first % 12), 2)}-${digits(1 + (second % 28), 2)}`,
  };
};
