/** The style sheet of the public pages: under an address that changes with its content, or within the page itself. */
import { createHash } from 'node:crypto';
import tokens from '../../../web/parts/tokens.css?inline';
import rules from '../../../web/site/site.css?inline';
import type { StyleSheet } from '../../../web/site/page.tsx';
import { file, styled, type Answer } from './answer.ts';
import type { Route } from './asked.ts';

const text = `${tokens}\n${rules}`;
const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);

export const styleSheet = `/site-${hash}.css`;

/** For the page that readers come to from elsewhere: nothing is fetched before its first line is painted. */
export const styleWithin: StyleSheet = { text };

const digest = createHash('sha256').update(text).digest('base64');

/** The page may carry this style sheet within, and no other. */
export const withStyleWithin = (answered: Answer): Answer => styled(answered, `'sha256-${digest}'`);

/** While a new version is rolled out, a page of the one may ask the other: it gets what there is, for a moment only. */
export const styleSheetRoute: Route = ({ path }): Answer | null =>
  /^\/site-[0-9a-f]{12}\.css$/u.test(path)
    ? file('text/css; charset=utf-8', text, path === styleSheet ? 'lasting' : 'changing')
    : null;
