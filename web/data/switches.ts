/** What the agency has turned on: read by every page at its start, so it brings nothing else along. */
import { allOff, Switches, type SwitchName } from '#domain/switches.ts';
import { readDocument, ready, type Waiting } from './reading.ts';
import { written, type Written } from './writing.ts';

/** Without a document everything is off. */
export const readSwitches = async (): Promise<Waiting<Switches>> => {
  const found = await readDocument('settings/switches', Switches);
  return found.is === 'missing' ? ready(allOff) : found;
};

/** Of a hundred cases so many get a second appraisal. The document is there, for the switch is on. */
export const setShare = (secondAppraisalShare: number): Promise<Written> =>
  written([{ op: 'update', path: 'settings/switches', data: { secondAppraisalShare } }]);

/** Only this switch is written where the document is there, so that a colleague's change beside it stands. */
export const turn = async (name: SwitchName, on: boolean): Promise<Written> => {
  const path = 'settings/switches';
  const found = await readDocument(path, Switches);
  if (found.is === 'ready') return written([{ op: 'update', path, data: { [name]: on } }]);
  if (found.is === 'offline' || found.is === 'failed') return 'offline';
  return written([{ op: 'set', path, data: { ...allOff, [name]: on } }]);
};
