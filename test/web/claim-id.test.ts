/** Claims are numbered as they are added. */
import { describe, expect, it } from 'vitest';
import { nextClaimId } from '../../web/pages/edit/claim-id.ts';

describe('a new claim', () => {
  it('gets the first number where there is none', () => {
    expect(nextClaimId([])).toBe('thanh-tich-1');
  });

  it('gets the number after the highest, and never one that is held', () => {
    expect(nextClaimId(['thanh-tich-1', 'thanh-tich-10', 'thanh-tich-9'])).toBe('thanh-tich-11');
  });

  it('does not mind claims that bear other ids', () => {
    expect(nextClaimId(['vfvb89c65zpfasamn0su'])).toBe('thanh-tich-1');
  });
});
