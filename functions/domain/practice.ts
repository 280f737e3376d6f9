/** A good way of doing things that others can copy (S60, "cách làm hay"), and the fields of life deeds belong to. */
import * as z from 'zod';
import { text } from './text.ts';

/** Lĩnh vực: what a deed was done for. A story may name several. */
export const deedFields = [
  'production',
  'learning',
  'culture',
  'unity',
  'security',
  'health',
  'environment',
  'service',
  'rescue',
] as const;
export const DeedField = z.enum(deedFields);
export type DeedField = z.infer<typeof DeedField>;

/** As the editor writes it; all empty where the story shows none. Steps stand one on a line. */
export const Practice = z.strictObject({
  title: text(160),
  steps: text(3000),
  conditions: text(1000),
  /** A unit that tells more: never a person, never a telephone number. */
  contact: text(200),
});
export type Practice = z.infer<typeof Practice>;

export const noPractice: Practice = { title: '', steps: '', conditions: '', contact: '' };

/** Whether the editor has written anything of it. */
export const isBegun = (practice: Practice): boolean =>
  Object.values(practice).some((part) => part !== '');

export const stepsOf = (steps: string): readonly string[] =>
  steps
    .split(/\r?\n/u)
    .map((step) => step.trim())
    .filter((step) => step !== '');
