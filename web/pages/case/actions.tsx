/** What is missing of a case and what this person may do with it: fetched beside what the case says. */
import { isCopyable } from '#domain/copyable.ts';
import { hasRole, writesFor } from '../../data/me.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { decisionView } from '../../words/decisions.ts';
import { lastYear } from '../../words/last-year.ts';
import { words } from '../../words/words.ts';
import { MovePanel } from '../moves/panel.tsx';
import { SignerFactor } from '../moves/signer-factor.tsx';
// Comes with the moves: a list that came later would push them from under the hand that presses one.
import { MissingPart } from './missing-part.tsx';
import { itemFields, offeredMoves } from './offers.ts';
import type { CaseProps } from './view.tsx';

export function Actions({ writing, ...props }: CaseProps & { readonly writing: boolean }) {
  const { file, names, me, request, unsent, onAsk, onLook } = props;
  const linkTo = linkFor(props, writing);
  // A refusal lists what is missing itself; twice the same list only confuses.
  const refused = request.is === 'answered' && request.outcome.code === 'notYet';
  return (
    <>
      {!refused && <MissingPart file={file} names={names} me={me} linkTo={linkTo} />}
      <MovePanel
        track="nominations"
        id={file.id}
        named={file.card.code}
        offered={offeredMoves(props)}
        seen={file.card.version}
        request={request}
        onAsk={onAsk}
        onLook={onLook}
        linkTo={linkTo}
        itemFields={itemFields(props)}
      >
        {!file.walled && <SignerFactor signer={file.card.signer} me={me} />}
        {unsent && (
          <Notice tone="warn">
            <p>{words.autosave.unsentHere}</p>
            {writing && (
              <ButtonLink href={`/app/ho-so/${file.id}/sua`}>
                {words.autosave.openUnsent}
              </ButtonLink>
            )}
          </Notice>
        )}
        <div class="row">
          {writing && (
            <ButtonLink href={`/app/ho-so/${file.id}/sua`}>{words.caseView.edit}</ButtonLink>
          )}
          {isCopyable(file.card) && !file.walled && writesFor(me, file.card.ownerUnit) && (
            <ButtonLink href={`/app/ho-so/moi?tu=${file.id}`}>{lastYear.link}</ButtonLink>
          )}
          {['decision', 'signed'].includes(file.card.state) && hasRole(me, 'office') && (
            <ButtonLink href="/app/quyet-dinh">{decisionView.title}</ButtonLink>
          )}
          {file.card.state === 'recognised' &&
            hasRole(me, 'editor', 'office', 'head', 'deputy') && (
              <ButtonLink href={`/app/bai/${file.id}`}>{words.caseView.openStory}</ButtonLink>
            )}
        </div>
      </MovePanel>
    </>
  );
}

/** Where a missing thing is mended: in the form, on this page, or in the move's own fields. */
const linkFor =
  ({ file }: CaseProps, writing: boolean) =>
  (field: string): string | null => {
    if (!field.startsWith('f-')) return `#m-${field}`;
    if (writing) return `/app/ho-so/${file.id}/sua#${field}`;
    const isHere = file.card.state === 'appraisal' || field.startsWith('f-comments.');
    return isHere ? `#${field}` : null;
  };
