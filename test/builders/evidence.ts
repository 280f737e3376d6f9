/** Evidence for tests: a stored file, or the reference of a paper. */
import type { Evidence } from '#domain/evidence.ts';
import { morning } from './instant.ts';

type FileEvidence = Extract<Evidence, { kind: 'file' }>;
type PaperEvidence = Extract<Evidence, { kind: 'paper' }>;

const common = {
  v: 1,
  title: 'Danh sách học viên',
  source: 'Ban điều hành thôn Ví Dụ',
  by: 'can-bo-1',
  at: morning,
} as const;

export const fileEvidence = (given: Partial<FileEvidence> = {}): FileEvidence => ({
  ...common,
  kind: 'file',
  type: 'application/pdf',
  bytes: 1234,
  sha256: 'ab'.repeat(32),
  object: 'evidence/0f1e2d3c4b5a',
  pixels: null,
  ...given,
});

export const paperEvidence = (given: Partial<PaperEvidence> = {}): PaperEvidence => ({
  ...common,
  kind: 'paper',
  reference: 'Biên bản bình xét số 01/BB',
  day: '2026-11-10',
  ...given,
});
