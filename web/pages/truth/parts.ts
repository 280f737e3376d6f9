/** What other pages show of this folder, each fetched when it is shown first. */
import { lazy } from '../../parts/lazy.tsx';

export const CalendarPart = lazy(() =>
  import('./calendar-part.tsx').then((file) => file.CalendarPart),
);
export const CheckPart = lazy(() => import('./check-part.tsx').then((file) => file.CheckPart));
export const ExactPart = lazy(() => import('./exact-part.tsx').then((file) => file.ExactPart));
export const PlanPart = lazy(() => import('./plan-part.tsx').then((file) => file.PlanPart));
export const VersionsPart = lazy(() =>
  import('./versions-part.tsx').then((file) => file.VersionsPart),
);
export const ViewsPart = lazy(() => import('./views-part.tsx').then((file) => file.ViewsPart));
export const WithdrawalsPart = lazy(() =>
  import('./plan-part.tsx').then((file) => file.WithdrawalsPart),
);
