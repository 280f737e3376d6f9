import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimPorts, portsFrom, requireFree } from '../suite/ports.ts';

test('two suites that start with the same luck take different blocks', async () => {
  const runs = mkdtempSync(join(tmpdir(), 'gs-ports-'));
  const rolls = [0.5, 0.5, 0.75];
  const roll = (): number => rolls.shift() ?? 0.9;
  const [first, second] = [await claimPorts(runs, roll), await claimPorts(runs, roll)];
  expect(second.hosting).not.toBe(first.hosting);
  rmSync(runs, { recursive: true });
});

test('a taken port is named together with what wants it', async () => {
  const ports = portsFrom(32_500);
  const server = createServer();
  await new Promise<void>((done) => void server.listen(ports.auth, '127.0.0.1', done));
  await expect(requireFree(ports)).rejects.toThrow(
    'Port 32503 is taken and the sign-in (auth) emulator wants it',
  );
  await new Promise((done) => void server.close(done));
  await expect(requireFree(ports)).resolves.toBeUndefined();
});
