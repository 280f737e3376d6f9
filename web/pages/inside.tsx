/** Everything behind the door: the frame with the menu of this person's roles, and the pages, each loaded when opened. */
import { Route, Router, useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { MeContext, readMe } from '../data/me.ts';
import { MyTasksContext, useTaskWatch } from '../data/my-tasks.ts';
import { useReading, valueOf } from '../data/reading.ts';
import { readAgency } from '../data/reference.ts';
import { readSwitches } from '../data/switches.ts';
import { Guarded } from '../parts/guarded.tsx';
import { lazy } from '../parts/lazy.tsx';
import { NotReady } from '../parts/not-ready.tsx';
import { Frame } from './frame.tsx';
import { useLeaving } from './kept/leaving.tsx';
import { countsOf } from './next-step.ts';
import { NoAccount, NotFound } from './not-found.tsx';

const SecondFactorPage = lazy(() =>
  import('./second-factor/page.tsx').then((page) => page.SecondFactorPage),
);
const TasksPage = lazy(() => import('./tasks.tsx').then((page) => page.TasksPage));
const UnitTasksPage = lazy(() => import('./unit-tasks.tsx').then((page) => page.UnitTasksPage));
const BoardPage = lazy(() => import('./board/page.tsx').then((page) => page.BoardPage));
const CasesPage = lazy(() => import('./cases.tsx').then((page) => page.CasesPage));
const NewCasePage = lazy(() => import('./new-case.tsx').then((page) => page.NewCasePage));
const CasePage = lazy(() => import('./case/page.tsx').then((page) => page.CasePage));
const EditCasePage = lazy(() => import('./edit/page.tsx').then((page) => page.EditCasePage));
const ConsentPaperPage = lazy(() =>
  import('./consents/paper-page.tsx').then((page) => page.ConsentPaperPage),
);
const ScoresPage = lazy(() => import('./scores/page.tsx').then((page) => page.ScoresPage));
const BatchesPage = lazy(() => import('./batches.tsx').then((page) => page.BatchesPage));
const BatchPage = lazy(() => import('./batch/page.tsx').then((page) => page.BatchPage));
const NewFactorsPage = lazy(() => import('./new-factors.tsx').then((page) => page.NewFactorsPage));
const FactorPage = lazy(() => import('./factor/page.tsx').then((page) => page.FactorPage));
const RegisterPage = lazy(() =>
  import('./subjects/register.tsx').then((page) => page.RegisterPage),
);
const SubjectPage = lazy(() => import('./subjects/page.tsx').then((page) => page.SubjectPage));
const AgreementPage = lazy(() => import('./agreement/page.tsx').then((page) => page.AgreementPage));
const PastingPage = lazy(() => import('./pasting/page.tsx').then((page) => page.PastingPage));
const SessionsPage = lazy(() => import('./sessions.tsx').then((page) => page.SessionsPage));
const SessionPage = lazy(() => import('./session/page.tsx').then((page) => page.SessionPage));
const SessionPapersPage = lazy(() =>
  import('./session-papers/page.tsx').then((page) => page.SessionPapersPage),
);
const DecisionsPage = lazy(() => import('./decisions.tsx').then((page) => page.DecisionsPage));
const DecisionPage = lazy(() => import('./decision/page.tsx').then((page) => page.DecisionPage));
const SubmissionPage = lazy(() => import('./submission.tsx').then((page) => page.SubmissionPage));
const ReportsPage = lazy(() => import('./reports.tsx').then((page) => page.ReportsPage));
const ReportPage = lazy(() => import('./report.tsx').then((page) => page.ReportPage));
const StoriesPage = lazy(() => import('./stories.tsx').then((page) => page.StoriesPage));
const StoryPage = lazy(() => import('./story/page.tsx').then((page) => page.StoryPage));
const MailsPage = lazy(() => import('./mails.tsx').then((page) => page.MailsPage));
const PeoplePage = lazy(() => import('./people.tsx').then((page) => page.PeoplePage));
const SettingsPage = lazy(() => import('./settings.tsx').then((page) => page.SettingsPage));
const SettingsPartPage = lazy(() => import('./settings.tsx').then((page) => page.SettingsPartPage));

/** What was refused before the second factor was shown is asked for again after it. */
export function Inside({ uid }: { readonly uid: string }) {
  const [turn, setTurn] = useState(0);
  return <Entered key={turn} uid={uid} onShown={() => setTurn(turn + 1)} />;
}

function Entered({ uid, onShown }: { readonly uid: string; readonly onShown: () => void }) {
  const [me, again] = useReading(() => readMe(uid), [uid]);
  const [agency] = useReading(readAgency, []);
  const [switches] = useReading(readSwitches, []);
  const { path } = useLocation();
  const known = valueOf(me);
  const awaits = known?.awaitsSecondFactor === true;
  const myTasks = useTaskWatch(awaits ? null : known, /^\/app\/?$/u.test(path));
  const [leave, question] = useLeaving(uid);
  if (me.is === 'missing' || me.is === 'refused') return <NoAccount onLeave={leave} />;
  if (me.is !== 'ready') return <NotReady is={me.is} onAgain={() => void again()} />;
  if (awaits)
    return (
      <>
        {question}
        <SecondFactorPage onShown={onShown} onLeave={leave} />
      </>
    );
  return (
    <MeContext.Provider value={me.value}>
      <Frame
        name={me.value.person.name}
        roles={me.value.person.roles}
        path={path}
        counts={countsOf(myTasks.tasks ?? [])}
        illustrative={agency.is === 'ready' && agency.value.illustrative}
        offersEnglish={switches.is === 'ready' && switches.value.english}
        onLeave={leave}
      >
        <MyTasksContext.Provider value={myTasks}>
          {question}
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
