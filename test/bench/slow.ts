/** A telephone's terms: a processor four times slower, on what browsers' tools call slow 4G. */
import type { Page } from 'playwright-core';

/** Bits a second and milliseconds. */
const line = { down: 1_600_000, up: 750_000, latency: 150 };
export const slower = 4;

export const slowDown = async (page: Page): Promise<void> => {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.down / 8,
    uploadThroughput: line.up / 8,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
};
