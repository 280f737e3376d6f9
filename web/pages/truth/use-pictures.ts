/** The photos of a story as staff have them, small, by the ids they will be public under. */
import { useEffect, useState } from 'preact/hooks';
import { imageOf, publicIdOf } from '#domain/published-photos.ts';
import { thumbnailOf } from '../../data/evidence.ts';
import type { StoryFile } from '../../data/stories.ts';

type Pictures = Readonly<Record<string, string>>;

export function usePictures({
  story: { nomination, photos },
  evidence,
}: Pick<StoryFile, 'story' | 'evidence'>): Pictures {
  const [pictures, setPictures] = useState<Pictures>({});
  const named = photos.flatMap(({ id }) => {
    const image = imageOf(evidence.find((one) => one.id === id)?.value);
    return image === null ? [] : [[id, publicIdOf(image)] as const];
  });
  useEffect(() => {
    const given: string[] = [];
    let left = false;
    const fetchOne = async ([id, publicId]: (typeof named)[number]): Promise<void> => {
      const address = nomination === null ? null : await thumbnailOf(nomination, id);
      if (address === null) return;
      given.push(address);
      if (left) URL.revokeObjectURL(address);
      else setPictures((had) => ({ ...had, [publicId]: address }));
    };
    for (const one of named) void fetchOne(one);
    return () => {
      left = true;
      for (const address of given) URL.revokeObjectURL(address);
    };
  }, [nomination, JSON.stringify(named)]);
  return pictures;
}
