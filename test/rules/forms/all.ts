/** All forms: every document a client may write. */
import { cards } from './cards.ts';
import { dossiers } from './content.ts';
import { claims } from './content.ts';
import { papers } from './content.ts';
import { appraisals } from './appraisal.ts';
import { tallies } from './appraisal.ts';
import { personal } from './personal.ts';
import { consents } from './personal.ts';
import { scores } from './scores.ts';
import { ballots } from './ballots.ts';
import { sessions } from './sessions.ts';
import { decisions } from './sessions.ts';
import { stories } from './stories.ts';
import { bulletins } from './bulletins.ts';
import { nurturing } from './nurturing.ts';
import { ofUnits } from './of-units.ts';
import { calendar } from './calendar.ts';
import { laidDown } from './agency.ts';
import { people } from './grants.ts';
import { arrangements } from './arrangements.ts';
import { subjectRequests } from './subjects.ts';
import { translations } from './translations.ts';
import { comments } from './comments.ts';
import type { Form } from './form.ts';
import { requests } from './requests.ts';

export const forms: readonly Form[] = [
  ...cards,
  ...dossiers,
  ...claims,
  ...papers,
  ...appraisals,
  ...tallies,
  ...comments,
  ...personal,
  ...consents,
  ...sessions,
  ...ballots,
  ...scores,
  ...decisions,
  ...stories,
  ...bulletins,
  ...translations,
  ...ofUnits,
  ...nurturing,
  ...calendar,
  ...laidDown,
  ...people,
  ...arrangements,
  ...subjectRequests,
  ...requests,
];
