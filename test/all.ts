/** `npm test`: everything that must hold, in one run; its last line says how many claims passed and failed. */
import { delimiter, join } from 'node:path';
import { loadBaseAnew, loadData, loadDemoAnew } from './suite/data.ts';
import { services, type Service } from './suite/environment.ts';
import { startSuite } from './suite/emulators.ts';
import { onStop } from './suite/on-stop.ts';
import { runCheck, runProject, type Tally } from './suite/report.ts';
import { repository } from './suite/run-folder.ts';

const checks = [
  ['Format', 'prettier --check .'],
  ['Lint', 'oxlint --type-aware --deny-warnings'],
  ['Types', 'tsc --noEmit'],
  ['Build', 'npm run build'],
] as const;

/** What a project must find as it was loaded, without what other tests have put beside it. */
const fresh: Readonly<Record<string, () => Promise<void>>> = {
  tour: loadDemoAnew,
  'tour-on-phone': loadDemoAnew,
  public: loadDemoAnew,
  looks: loadBaseAnew,
  'every-page': loadBaseAnew,
  'link-opened': loadBaseAnew,
  keyboard: loadBaseAnew,
  worklists: loadBaseAnew,
  phone: loadBaseAnew,
};

onStop(() => process.exit(130));
process.chdir(repository);
process.env['PATH'] = [join(repository, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

const tallies: Tally[] = [];
for (const [title, command] of checks) tallies.push(await runCheck(title, command));
for (const project of ['pure', 'launcher']) tallies.push(await runProject(project));
// The rules' tests leave an emulator full of what it remembers of every request: the others get a fresh one.
tallies.push(...(await onOneSuite(['rules'], ['firestore'])));
tallies.push(...(await onOneSuite(['functions'], services)));
// So do the browsers: what the functions' tests leave behind would stand in every list.
tallies.push(...(await onOneSuite(['browser', ...Object.keys(fresh)], services)));

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** The emulators start once for these projects; where they do not start, that is a failure of its own. */
async function onOneSuite(
  projects: readonly string[],
  needed: readonly Service[],
): Promise<Tally[]> {
  console.log('\n— Starting the suite');
  try {
    const suite = await startSuite({ ports: 'free', services: needed, showPage: false });
    Object.assign(process.env, suite.variables);
    if (needed.includes('auth')) await loadData('base');
    const results: Tally[] = [];
    for (const project of projects) {
      await fresh[project]?.();
      results.push(await runProject(project));
    }
    if (results.some((tally) => tally.failed > 0)) console.log(`The suite wrote ${suite.logFile}`);
    await suite.stop();
    return results;
  } catch (problem) {
    console.log(problem instanceof Error ? problem.message : problem);
    return [{ passed: 0, failed: projects.length }];
  }
}
