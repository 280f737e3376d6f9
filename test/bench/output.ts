/** Where results are kept; git ignores it. */
import { join } from 'node:path';
import { repository } from '../suite/run-folder.ts';

export const outputFolder = join(repository, '.output');
