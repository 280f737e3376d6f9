/** Mails and their public trace for tests. */
import type { Delivery, Mail } from '#domain/mail.ts';
import { morning } from './instant.ts';
import { caseId } from './nomination.ts';

export const mail = (given: Partial<Mail> = {}): Mail => ({
  v: 1,
  kind: 'submitted',
  track: 'nominations',
  subject: caseId,
  person: 'van-phong-1',
  state: 'queued',
  code: 'GS-2026-A1B2C3D4',
  queuedAt: morning,
  attempt: 0,
  nextAttemptAt: morning,
  leaseUntil: null,
  ...given,
});

export const delivery = (given: Partial<Delivery> = {}): Delivery => ({
  v: 1,
  kind: 'submitted',
  track: 'nominations',
  subject: caseId,
  person: 'van-phong-1',
  state: 'queued',
  at: morning,
  ...given,
});
