/** A picture among the evidence, small; nothing stands there where it cannot be had, for its name does beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { thumbnailOf } from '../../data/evidence.ts';
import './files.css';

export interface ThumbnailProps {
  readonly caseId: string;
  readonly id: string;
}

export function Thumbnail({ caseId, id }: ThumbnailProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let given: string | null = null;
    let left = false;
    const fetchIt = async (): Promise<void> => {
      given = await thumbnailOf(caseId, id);
      if (left && given !== null) URL.revokeObjectURL(given);
      else setAddress(given);
    };
    // Each look at a file is recorded, so none is taken before somebody has scrolled to it.
    const watch = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting !== true) return;
      watch.disconnect();
      void fetchIt();
    });
    if (place.current !== null) watch.observe(place.current);
    return () => {
      left = true;
      watch.disconnect();
      if (given !== null) URL.revokeObjectURL(given);
    };
  }, [caseId, id]);
  return (
    <span class="thumbnail" ref={place} data-thumbnail={id}>
      {address !== null && <img src={address} alt="" />}
    </span>
  );
}
