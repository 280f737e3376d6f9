/** Everything behind the door: the frame with the menu of this person's roles, and the pages, each loaded when opened. */
import type { ComponentType } from 'preact';
import { Route, Router, useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { MeContext, readMe } from '../data/me.ts';
import { MyTasksContext, useTaskWatch } from '../data/my-tasks.ts';
import { useReading, valueOf } from '../data/reading.ts';
import { catalogue, readAgency, type CatalogueName } from '../data/reference.ts';
import { readSwitches } from '../data/switches.ts';
import { useWaitingCounts } from '../data/waiting-counts.ts';
import { fetchAhead } from '../parts/ahead.ts';
import { Guarded } from '../parts/guarded.tsx';
import { fetched } from '../parts/fetched.tsx';
import { useLeaveQuestion } from '../parts/leave-question.tsx';
import { NotReady } from '../parts/not-ready.tsx';
import { PageNotReady } from '../parts/page-not-ready.tsx';
import { today } from '../parts/when.ts';
import { DoorFrame } from './door-frame.tsx';
import { Frame } from './frame.tsx';
import { menuFor } from './menu.tsx';
import { useLeaving } from './kept/leaving.tsx';
import { factorPath } from './moves/signer-factor.tsx';
import { countsOf } from './next-step.ts';
import { NoAccount, NotFound } from './not-found.tsx';

const page = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  fetched(load, PageNotReady);

const SecondFactorPage = page(() =>
  import('./second-factor/page.tsx').then((held) => held.SecondFactorPage),
);
const TasksPage = page(() => import('./tasks.tsx').then((held) => held.TasksPage));
const UnitTasksPage = page(() => import('./unit-tasks.tsx').then((held) => held.UnitTasksPage));
const BoardPage = page(() => import('./board/page.tsx').then((held) => held.BoardPage));
const CasesPage = page(() => import('./cases.tsx').then((held) => held.CasesPage));
const NewCasePage = page(() => import('./new-case.tsx').then((held) => held.NewCasePage));
const CasePage = page(() => import('./case/page.tsx').then((held) => held.CasePage));
const EditCasePage = page(() => import('./edit/page.tsx').then((held) => held.EditCasePage));
const ConsentPaperPage = page(() =>
  import('./consents/paper-page.tsx').then((held) => held.ConsentPaperPage),
);
const ScoresPage = page(() => import('./scores/page.tsx').then((held) => held.ScoresPage));
const BatchesPage = page(() => import('./batches.tsx').then((held) => held.BatchesPage));
const BatchPage = page(() => import('./batch/page.tsx').then((held) => held.BatchPage));
const NewFactorsPage = page(() => import('./new-factors.tsx').then((held) => held.NewFactorsPage));
const FactorPage = page(() => import('./factor/page.tsx').then((held) => held.FactorPage));
const RegisterPage = page(() =>
  import('./subjects/register.tsx').then((held) => held.RegisterPage),
);
const SubjectPage = page(() => import('./subjects/page.tsx').then((held) => held.SubjectPage));
const AgreementPage = page(() => import('./agreement/page.tsx').then((held) => held.AgreementPage));
const PastingPage = page(() => import('./pasting/page.tsx').then((held) => held.PastingPage));
const SessionsPage = page(() => import('./sessions.tsx').then((held) => held.SessionsPage));
const SessionPage = page(() => import('./session/page.tsx').then((held) => held.SessionPage));
const SessionPapersPage = page(() =>
  import('./session-papers/page.tsx').then((held) => held.SessionPapersPage),
);
const DecisionsPage = page(() => import('./decisions.tsx').then((held) => held.DecisionsPage));
const DecisionPage = page(() => import('./decision/page.tsx').then((held) => held.DecisionPage));
const SubmissionPage = page(() => import('./submission.tsx').then((held) => held.SubmissionPage));
const ReportsPage = page(() => import('./reports.tsx').then((held) => held.ReportsPage));
const ReportPage = page(() => import('./report.tsx').then((held) => held.ReportPage));
const StoriesPage = page(() => import('./stories.tsx').then((held) => held.StoriesPage));
const StoryPage = page(() => import('./story/page.tsx').then((held) => held.StoryPage));
const BulletinsPage = page(() => import('./bulletins.tsx').then((held) => held.BulletinsPage));
const BulletinPage = page(() => import('./bulletin/page.tsx').then((held) => held.BulletinPage));
const MailsPage = page(() => import('./mails.tsx').then((held) => held.MailsPage));
const PeoplePage = page(() => import('./people.tsx').then((held) => held.PeoplePage));
const SettingsPage = page(() => import('./settings.tsx').then((held) => held.SettingsPage));
const SettingsPartPage = page(() => import('./settings.tsx').then((held) => held.SettingsPartPage));

/** What each entry of the menu leads to, fetched before anybody clicks. */
const behind: Readonly<Record<string, readonly { readonly preload: () => Promise<void> }[]>> = {
  '/app/': [TasksPage],
  '/app/ho-so': [CasesPage, CasePage],
  '/app/hop': [SessionsPage, SessionPage],
  '/app/bai': [StoriesPage, StoryPage],
  '/app/ban-tin': [BulletinsPage, BulletinPage],
  '/app/quyet-dinh': [DecisionsPage, DecisionPage],
  '/app/to-trinh': [BatchesPage, BatchPage],
  '/app/nhan-to-moi': [NewFactorsPage, FactorPage],
  '/app/viec-don-vi': [UnitTasksPage],
  '/app/don-doc': [BoardPage],
};
/** What nearly every page names things by. */
const namesAhead: readonly CatalogueName[] = [
  ...(['organisations', 'units', 'places', 'levels', 'roster'] as const),
  ...(['cycles', 'criteriaSets', 'rulePacks'] as const),
];

/** Only to a page of ours. */
const backTo = (path = ''): string => (/^\/app\/[\w/-]*$/u.test(path) ? path : '/app/');

/** What was refused before the second factor was shown is asked for again after it. */
export function Inside({ uid }: { readonly uid: string }) {
  const [turn, setTurn] = useState(0);
  return <Entered key={turn} uid={uid} onShown={() => setTurn(turn + 1)} />;
}

function Entered({ uid, onShown }: { readonly uid: string; readonly onShown: () => void }) {
  const [me, again] = useReading(() => readMe(uid), [uid]);
  const [agency] = useReading(readAgency, []);
  const [switches] = useReading(readSwitches, []);
  const { path, query, route } = useLocation();
  const known = valueOf(me);
  const awaits = known?.awaitsSecondFactor === true;
  const myTasks = useTaskWatch(awaits ? null : known, /^\/app\/?$/u.test(path));
  const [besides, tellBesides] = useWaitingCounts(
    known !== null && !awaits && myTasks.tasks !== null ? known : null,
    today,
  );
  const [go, unsavedQuestion] = useLeaveQuestion();
  const [leave, question] = useLeaving(uid, go);
  const settled = known !== null && !awaits && myTasks.tasks !== null;
  useEffect(() => {
    if (!settled) return undefined;
    let over = false;
    const scripts = menuFor(known.person.roles).flatMap(({ href }) => behind[href] ?? []);
    void fetchAhead(
      [
        ...scripts.map(({ preload }) => preload),
        ...namesAhead.map((name) => () => catalogue(name)),
      ],
      () => over,
    );
    return () => {
      over = true;
    };
  }, [settled]);
  if (me.is === 'missing' || me.is === 'refused') return <NoAccount onLeave={leave} />;
  if (me.is !== 'ready')
    return (
      <DoorFrame>
        <NotReady is={me.is} onAgain={() => void again()} />
      </DoorFrame>
    );
  if (awaits || path === factorPath)
    return (
      <>
        {question}
        <SecondFactorPage
          onShown={() => {
            if (path === factorPath) route(backTo(query['ve']), true);
            onShown();
          }}
          onLeave={leave}
        />
      </>
    );
  return (
    <MeContext.Provider value={me.value}>
      <Frame
        name={me.value.person.name}
        roles={me.value.person.roles}
        path={path}
        counts={countsOf(myTasks.tasks ?? [], besides)}
        illustrative={agency.is === 'ready' && agency.value.illustrative}
        offersEnglish={switches.is === 'ready' && switches.value.english}
        onLeave={leave}
      >
        <MyTasksContext.Provider value={{ ...myTasks, tellBesides }}>
          {question}
          {unsavedQuestion}
          <Guarded path={path}>
            <Router onRouteChange={() => scrollTo(0, 0)}>
              <Route path="/app" component={TasksPage} />
              <Route path="/app/viec-don-vi" component={UnitTasksPage} />
              <Route path="/app/don-doc" component={BoardPage} />
              <Route path="/app/ho-so" component={CasesPage} />
              <Route path="/app/ho-so/moi" component={NewCasePage} />
              <Route path="/app/ho-so/:id" component={CasePage} />
              <Route path="/app/ho-so/:id/sua" component={EditCasePage} />
              <Route path="/app/nhan-to-moi" component={NewFactorsPage} />
              <Route path="/app/nhan-to-moi/:id" component={FactorPage} />
              <Route path="/app/ho-so/:id/phieu-dong-y" component={ConsentPaperPage} />
              <Route path="/app/ho-so/:id/cham-diem" component={ScoresPage} />
              <Route path="/app/doi-tuong" component={RegisterPage} />
              <Route path="/app/doi-tuong/:id" component={SubjectPage} />
              <Route path="/app/nhat-tri" component={AgreementPage} />
              <Route path="/app/to-trinh" component={BatchesPage} />
              <Route path="/app/to-trinh/:id" component={BatchPage} />
              <Route path="/app/to-trinh/:id/dan" component={PastingPage} />
              <Route path="/app/hop" component={SessionsPage} />
              <Route path="/app/hop/:id" component={SessionPage} />
              <Route path="/app/hop/:id/in" component={SessionPapersPage} />
              <Route path="/app/quyet-dinh" component={DecisionsPage} />
              <Route path="/app/quyet-dinh/:id" component={DecisionPage} />
              <Route path="/app/trinh-cap-tren/:id" component={SubmissionPage} />
              <Route path="/app/bao-cao" component={ReportsPage} />
              <Route path="/app/bao-cao/:id" component={ReportPage} />
              <Route path="/app/bai" component={StoriesPage} />
              <Route path="/app/bai/:id" component={StoryPage} />
              <Route path="/app/ban-tin" component={BulletinsPage} />
              <Route path="/app/ban-tin/:id" component={BulletinPage} />
              <Route path="/app/thu" component={MailsPage} />
              <Route path="/app/nguoi-dung" component={PeoplePage} />
              <Route path="/app/thiet-lap" component={SettingsPage} />
              <Route path="/app/thiet-lap/:part" component={SettingsPartPage} />
              <Route default component={NotFound} />
            </Router>
          </Guarded>
        </MyTasksContext.Provider>
      </Frame>
    </MeContext.Provider>
  );
}
