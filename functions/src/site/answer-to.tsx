/** From a request to its answer: the routes in their order, and what is said when none of them knows. */
import { error } from 'firebase-functions/logger';
import { BrokenPage, NotFoundPage } from '../../../web/site/plain-pages.tsx';
import { notAllowed, page, type Answer } from './answer.ts';
import { askedFor, type Route } from './asked.ts';
import { bulletinRoutes } from './bulletin-routes.tsx';
import { columnRoute } from './column-route.tsx';
import { embedRoutes } from './embed-routes.tsx';
import { feedRoutes } from './feed-routes.ts';
import { khmerRoute } from './khmer-letters.ts';
import { listRoute } from './list-route.tsx';
import { partnerRoutes } from './partner-routes.ts';
import { profileRoute, talkRoute, translationRoute } from './profile-route.tsx';
import { searchRoute } from './search-route.tsx';
import { shareRoutes } from './share-routes.ts';
import { formsRoute, iconRoute, robotsRoute } from './small-files.ts';
import { styleSheet, styleSheetRoute } from './style-sheet.ts';

export const routes: readonly Route[] = [
  profileRoute,
  translationRoute,
  talkRoute,
  listRoute,
  columnRoute,
  searchRoute,
  ...bulletinRoutes,
  ...feedRoutes,
  ...shareRoutes,
  ...embedRoutes,
  ...partnerRoutes,
  styleSheetRoute,
  khmerRoute,
  iconRoute,
  robotsRoute,
  formsRoute,
];

export async function answerTo(method: string, target: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return notAllowed;
  const asked = askedFor(target);
  try {
    const known = asked === null ? null : await firstAnswer(asked);
    return known ?? page(404, <NotFoundPage styleSheet={styleSheet} />);
  } catch (problem) {
    error('no answer', { problem: String(problem) });
    return page(503, <BrokenPage styleSheet={styleSheet} />);
  }
}

function firstAnswer(asked: Parameters<Route>[0]): ReturnType<Route> {
  for (const route of routes) {
    const answer = route(asked);
    if (answer !== null) return answer;
  }
  return null;
}
