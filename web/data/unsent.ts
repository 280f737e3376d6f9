/** Forms that are open or still sending on this page: who moves or reads a document waits for their last save. */
import { keptAt, type Place } from './kept-text.ts';

type Finish = () => Promise<boolean>;

const forms = new Map<Finish, string>();

const nameOf = ({ kind, id }: Pick<Place, 'kind' | 'id'>): string => `${kind}/${id}`;

/** Tells of an open form; the returned function is called when it closes, with its last save. */
export function opened(place: Place, finish: Finish): (last: Promise<boolean>) => void {
  const name = nameOf(place);
  forms.set(finish, name);
  return (last) => {
    const ending: Finish = () => last;
    forms.delete(finish);
    forms.set(ending, name);
    void last.finally(() => forms.delete(ending));
  };
}

/** Waits for the last save of every form of this document on this page; whether the server has it all. */
export async function allSent(place: Pick<Place, 'kind' | 'id'>): Promise<boolean> {
  const open = [...forms].filter(([, name]) => name === nameOf(place));
  return (await Promise.all(open.map(([finish]) => finish()))).every(Boolean);
}

/** The same for every document, before somebody leaves. */
export const everythingSent = async (): Promise<boolean> =>
  (await Promise.all([...forms.keys()].map((finish) => finish()))).every(Boolean);

/** Whether something of this document, typed here by this person, is not on the server: on this page, in another tab, or left from earlier. */
export const isUnsent = async (place: Place): Promise<boolean> =>
  !(await allSent(place)) || (await keptAt(place)).length > 0;
