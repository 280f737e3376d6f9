/** Each kind of task in each language: what to do, why the mail comes, where the next step is, and nothing of the person. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { digestOf } from '#domain/digest.ts';
import { type Language, languages } from '#domain/language.ts';
import { plainText, type Letter } from '#domain/mail-wording/letter.ts';
import { taskWord } from '#domain/mail-wording/tasks.ts';
import type { Task } from '#domain/task.ts';
import { trackNames } from '#domain/tracks.ts';
import { nextStepOf } from '../../web/pages/next-step.ts';
import { enTasks } from '../../web/words/en-tasks.ts';
import { enWorklists } from '../../web/words/en-worklists.ts';
import { viTasks } from '../../web/words/vi-tasks.ts';
import { viWorklists } from '../../web/words/vi-worklists.ts';
import { task } from '../builders/task.ts';

const site = 'https://guong.example';

/** On the page: what a list calls the task, and what its button says. */
const pages: Readonly<
  Record<
    Language,
    {
      readonly tasks: Readonly<Record<string, string>>;
      readonly next: Readonly<Record<string, string>>;
    }
  >
> = {
  vi: { tasks: viTasks.tasks, next: viWorklists.next },
  en: { tasks: enTasks.tasks, next: enWorklists.next },
};

const kinds = Object.keys(viTasks.tasks);

/** The tracks in which there is such a task. */
const tracksOf = (kind: string) =>
  trackNames.filter((track) => nextStepOf({ track, kind, subject: 'a1' }) !== null);

const told = (given: Partial<Task>, language: Language, to: 'bearer' | 'superior'): Letter => {
  const at = { today: '2026-12-07', calendar: givenCalendar, site, language } as const;
  const letter = digestOf([{ task: task(given), to }], at);
  if (letter === null) throw new Error('nothing is told');
  return letter;
};

/** A letter with a mark, or đ. */
const vietnamese = /[đ\p{M}]/iu;

test.each(kinds)('%s is wholly English in English', (kind) => {
  const said = [taskWord(kind, 'en'), pages.en.tasks[kind], pages.en.next[kind]]
    .join(' ')
    .normalize('NFD');
  expect(said).not.toMatch(vietnamese);
});

describe.each(languages)('in %s', (language) => {
  const otherwise = taskWord('neverHeardOf', language);

  describe.each(kinds)('%s', (kind) => {
    test('says what to do, in the mail and on the page', () => {
      const what = taskWord(kind, language);
      expect(what).not.toBe(otherwise);
      expect(what).toMatch(/^\p{Lu}[^.!?]{3,80}$/u);
      expect(what).toBe(what.normalize('NFC'));
      expect(pages[language].tasks[kind]).toMatch(/^\p{Lu}[^.!?]{3,80}$/u);
      expect(told({ kind }, language, 'bearer').groups[0]?.lines[0]?.what).toBe(what);
    });

    test.each(['bearer', 'superior'] as const)('says to a %s why the mail comes', (to) => {
      const { why, groups } = told({ kind }, language, to);
      expect(why).toMatch(/^\p{Lu}.*[.]$/u);
      expect(groups[0]?.lines[0]?.why).toMatch(/^\p{Lu}.*[.]$/u);
    });

    test('has a next step: a place in the application, and words on its button', () => {
      const steps = tracksOf(kind);
      expect(steps).not.toEqual([]);
      expect(pages[language].next[kind]).toMatch(/^\p{Lu}[^.!?]{2,60}$/u);
      for (const track of steps) {
        const [line] = told({ kind, track }, language, 'bearer').groups[0]?.lines ?? [];
        expect(line?.address).toMatch(/^https:\/\/guong\.example\/app\/[^?]*$/u);
      }
    });

    test('says of its case the code and nothing else, whoever bears it and whatever it is', () => {
      for (const track of tracksOf(kind)) {
        const code = 'GS-2026-A1B2C3D4';
        const saidOf = (given: Partial<Task>): string => {
          const letter = told({ kind, track, code, ...given }, language, 'bearer');
          return `${letter.subject}\n${plainText(letter)}`.replaceAll(/https:\S*/gu, '');
        };
        const said = saidOf({});
        expect(said).toContain(taskWord(kind, language));
        expect(said).not.toMatch(/undefined|null|\[object|\$\{|uid:|@/u);
        const other = {
          subject: 'thi-vi-du',
          audience: 'uid:thi-vi-du',
          unit: 'xa-bom-bo',
          document: 'nominations/thi-vi-du/private/person',
        };
        expect(saidOf(other)).toBe(said);
      }
    });
  });
});
