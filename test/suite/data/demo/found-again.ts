/** By what the texts and files of the year are found from other cases: what the functions keep of each when it is sent or stored. */
import { Consent } from '#domain/consent.ts';
import { Dossier } from '#domain/dossier.ts';
import { Evidence, type StoredFile } from '#domain/evidence.ts';
import {
  bandsOf,
  FileHash,
  LikenessBand,
  withPhoto,
  type FileNote,
  type Use,
} from '#domain/file-note.ts';
import { Nomination } from '#domain/nomination.ts';
import { Story } from '#domain/story.ts';
import type { Field } from '#domain/truth-check/shared-paragraphs.ts';
import {
  PrintHolders,
  printsOf,
  withHolder,
  type PrintedTrack,
} from '#domain/truth-check/text-prints.ts';
import { inspected } from '../../../../functions/src/files/inspect/inspected.ts';
import { comparedIn } from '../../../../functions/src/texts/keep-prints.ts';
import type { World } from './world.ts';

export const foundAgain = async (world: World): Promise<void> => {
  printTexts(world);
  await noteFiles(world);
};

/** A draft was never sent, a withdrawn text is found no more. */
const printTexts = (world: World): void => {
  const forgotten = forgottenIn(world);
  for (const [id, { state }] of below(world, 'nominations', Nomination))
    if (state !== 'draft' && !forgotten.has(id)) {
      const dossier = Dossier.parse(world.read(`nominations/${id}/dossier/current`));
      print(world, 'nominations', id, comparedIn.nominations(dossier));
    }
  for (const [id, story] of below(world, 'stories', Story))
    if (story.state !== 'drafting' && story.state !== 'withdrawn')
      print(world, 'stories', id, comparedIn.stories(story));
};

const print = (
  { store, put }: World,
  track: PrintedTrack,
  id: string,
  fields: readonly Field[],
): void => {
  const prints = [...printsOf(track, fields)];
  if (prints.length === 0) return;
  put(`${track}/${id}/prints/current`, { v: 1, prints });
  for (const one of prints) {
    const path = `textPrints/${one}`;
    const kept = store.get(path);
    const holders = withHolder(kept === undefined ? null : PrintHolders.parse(kept), id);
    if (holders !== null) put(path, holders);
  }
};

/** What a camera noted stays with its case, whatever becomes of it. */
const noteFiles = async (world: World): Promise<void> => {
  const forgotten = forgottenIn(world);
  const notes = new Map<string, Promise<FileNote>>();
  for (const [path, document] of world.store) {
    const [, caseId, evidenceId] = /^nominations\/([^/]+)\/evidence\/([^/]+)$/u.exec(path) ?? [];
    const evidence = evidenceId === undefined ? null : Evidence.parse(document);
    if (caseId === undefined || evidenceId === undefined || evidence?.kind !== 'file') continue;
    const note = notes.get(evidence.sha256) ?? noteOf(world, evidence);
    notes.set(evidence.sha256, note);
    const use = { case: caseId, evidence: evidenceId };
    world.put(`nominations/${caseId}/fileNotes/${evidenceId}`, await note);
    if (!forgotten.has(caseId)) putUse(world, evidence.sha256, use, await note);
  }
};

const noteOf = async ({ files }: World, { object }: StoredFile): Promise<FileNote> => {
  const held = files.get(object);
  if (held === undefined) throw new Error(`${object} is not among the files`);
  return (await inspected(held.bytes)).note;
};

const putUse = ({ store, put }: World, sha256: string, use: Use, { likeness }: FileNote): void => {
  const path = `fileHashes/${sha256}`;
  const known = store.get(path);
  const uses = known === undefined ? [] : FileHash.parse(known).uses;
  put(path, { v: 1, uses: [...uses, use] });
  for (const band of likeness === null ? [] : bandsOf(likeness)) {
    const at = `likenesses/${band}`;
    const kept = store.get(at);
    const photos = kept === undefined ? null : LikenessBand.parse(kept);
    const changed = withPhoto(photos, { ...use, likeness: likeness ?? '' });
    if (changed !== null) put(at, changed);
  }
};

/** Cases that were withdrawn, or whose subject took back the consent to processing. */
const forgottenIn = (world: World): ReadonlySet<string> => {
  const cards = below(world, 'nominations', Nomination);
  const consents = below(world, 'consents', Consent);
  return new Set([
    ...cards.filter(([, { state }]) => state === 'withdrawn').map(([id]) => id),
    ...consents
      .filter(([, { scope, withdrawn }]) => scope === 'processing' && withdrawn !== null)
      .map(([, { nomination }]) => nomination),
  ]);
};

const below = <T>(
  { store }: World,
  collection: string,
  schema: { readonly parse: (stored: unknown) => T },
): readonly (readonly [string, T])[] =>
  [...store].flatMap(([path, document]): readonly (readonly [string, T])[] => {
    const [above, id = '', ...deeper] = path.split('/');
    return above === collection && deeper.length === 0 ? [[id, schema.parse(document)]] : [];
  });
