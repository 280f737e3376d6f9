/** What is off until the agency turns it on. */
import { expect, test } from 'vitest';
import { allOff, switchNames, Switches } from '#domain/switches.ts';
import { viSettings } from '../../web/words/vi-settings.ts';

test('everything is off where nobody has turned anything on', () => {
  expect(switchNames.filter((name) => allOff[name])).toEqual([]);
  expect(Switches.safeParse(allOff).success).toBe(true);
});

test('every switch has its name, what it does and what it costs, each in one sentence', () => {
  for (const name of switchNames) {
    const { does, costs } = viSettings.switches.each[name];
    for (const sentence of [does, costs]) expect(sentence).toMatch(/^[^.]{20,}\.$/u);
  }
});

test('a switch that nobody knows is no setting', () => {
  expect(Switches.safeParse({ ...allOff, everything: true }).success).toBe(false);
});
