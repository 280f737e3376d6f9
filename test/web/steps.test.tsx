/** Where a case stands, as staff see it everywhere: five steps in words and their order, one of them now, none once the case is closed. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { nominationStates } from '#domain/nomination-workflow.ts';
import { StepDots, Steps } from '../../web/parts/steps.tsx';
import { words } from '../../web/words/words.ts';

const line = ['Giới thiệu', 'Thẩm định', 'Họp xét', 'Ký, ban hành', 'Đăng'];

const now = {
  draft: 0,
  returned: 0,
  appraisal: 1,
  notice: 1,
  deferred: 1,
  council: 2,
  decision: 3,
  signed: 3,
  recognised: 4,
  declined: null,
  withdrawn: null,
  revoked: null,
} as const satisfies Record<(typeof nominationStates)[number], number | null>;

interface Shown {
  readonly name: string;
  readonly mark: string;
  readonly isNow: boolean;
}

const shown = (html: string): readonly Shown[] =>
  [...html.matchAll(/<li class="(\w+)"([^>]*)>([^<]*)<\/li>/gu)].map(([, mark, rest, name]) => ({
    name: name ?? '',
    mark: mark ?? '',
    isNow: rest?.includes('aria-current="step"') === true,
  }));

const markAt = (index: number, current: number | null): string => {
  if (index === current) return 'now';
  return current !== null && index < current ? 'past' : 'ahead';
};

test.each(nominationStates)(
  'the line of a case in %s has five steps and marks where it stands',
  (state) => {
    const current = now[state];
    expect(shown(renderToString(<Steps state={state} />))).toEqual(
      line.map((name, index) => ({
        name,
        mark: markAt(index, current),
        isNow: index === current,
      })),
    );
  },
);

const worded = (html: string): string => html.replaceAll(/<[^>]*>/gu, '');

test.each(nominationStates)(
  'a list says of a case in %s in words which of the five it is, and nothing of one that is closed',
  (state) => {
    const current = now[state];
    const said = current === null ? '' : words.look.stepOf(current + 1, 5, line[current] ?? '');
    expect(worded(renderToString(<StepDots state={state} />))).toBe(said);
  },
);
