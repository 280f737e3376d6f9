/** What letters say in each language. */
import type { Language } from '../language.ts';
import { english } from './en-sayings.ts';
import { type Sayings, vietnamese } from './vi-sayings.ts';

export const sayings: Readonly<Record<Language, Sayings>> = { vi: vietnamese, en: english };
