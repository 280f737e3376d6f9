/** What the emulator has counted of the rules since they were last brought: every condition with the values it had. */
import * as z from 'zod';
import { host, project } from './client.ts';

const Seen = z.object({
  value: z.looseObject({ boolValue: z.boolean().optional() }),
  count: z.number(),
});
const Place = z.object({
  line: z.number(),
  column: z.number(),
  currentOffset: z.number(),
  endOffset: z.number(),
});
const Node = z.object({
  sourcePosition: Place,
  values: z.array(Seen).optional(),
  get children() {
    return z.array(Node).optional();
  },
});
const Coverage = z.object({ report: z.array(Node) });

/** A condition and those within it; `values` is absent where it was never asked. */
export type Counted = z.infer<typeof Node>;

export async function countedSoFar(): Promise<readonly Counted[]> {
  const address = `http://${host}/emulator/v1/projects/${project}:ruleCoverage`;
  return Coverage.parse(await (await fetch(address)).json()).report;
}
