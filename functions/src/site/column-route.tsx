/** `/`: the column with the newest profiles. */
import { columnAddress } from '../../../web/site/addresses.ts';
import { ColumnPage } from '../../../web/site/column-page.tsx';
import { page } from './answer.ts';
import { route } from './asked.ts';
import { readHead } from './column.ts';
import { origin } from './origin.ts';
import { styleSheet } from './style-sheet.ts';

const newest = 9;

export const columnRoute = route({
  read: (path) => (path === columnAddress ? path : null),
  address: () => columnAddress,
  answer: async () => {
    const head = await readHead();
    const entries = head.newest.slice(0, newest);
    return page(
      200,
      <ColumnPage entries={entries} head={head} origin={origin()} styleSheet={styleSheet} />,
    );
  },
});
