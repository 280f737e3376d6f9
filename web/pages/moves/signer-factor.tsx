/** For whom the system has named to sign here: nothing is signed on a password alone, whoever signs (architecture §1). */
import { isNamed, type Signer } from '#domain/signer.ts';
import type { Me } from '../../data/me.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { words } from '../../words/words.ts';

export const factorPath = '/app/ma-xac-thuc';

export function SignerFactor({
  signer,
  me,
}: {
  readonly signer: Signer | null | undefined;
  readonly me: Me;
}) {
  if (!isNamed(signer, me.uid) || me.secondFactor) return null;
  return (
    <Notice tone="warn">
      <p>{words.move.signerFactor}</p>
      <ButtonLink href={`${factorPath}?ve=${encodeURIComponent(location.pathname)}`}>
        {words.move.showFactor}
      </ButtonLink>
    </Notice>
  );
}
