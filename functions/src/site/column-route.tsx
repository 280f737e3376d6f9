/** `/`: the column with the newest profiles. */
import { columnAddress, everything } from '../../../web/site/addresses.ts';
import { ColumnPage } from '../../../web/site/column-page.tsx';
import { page } from './answer.ts';
import { route } from './asked.ts';
import { listProfiles } from './profiles.ts';
import { styleSheet } from './style-sheet.ts';

const newest = 9;

export const columnRoute = route({
  read: (path) => (path === columnAddress ? path : null),
  address: () => columnAddress,
  answer: async () => {
    const { entries } = await listProfiles(everything, newest);
    return page(200, <ColumnPage entries={entries} styleSheet={styleSheet} />);
  },
});
