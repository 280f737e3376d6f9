/** The places of a nomination's draft in the words of its form. */
import type { Path } from '../../data/merged.ts';
import { levelName, placeName } from '../../parts/names.ts';
import { words } from '../../words/words.ts';
import type { Telling } from '../kept/telling.ts';
import type { CaseDraft } from './draft.ts';
import type { FormNames } from './form-names.ts';

const { form } = words;

const labels: Readonly<Record<string, string>> = {
  'card/name': form.name,
  'card/kind': form.kind,
  'card/cycle': form.cycle,
  'card/movement': form.movement,
  'card/occasion': form.occasion,
  'card/level': form.level,
  'card/criteriaSet': form.criteriaSet,
  'dossier/birthYear': form.birthYear,
  'dossier/gender': form.gender,
  'dossier/place': form.place,
  'dossier/village': form.village,
  'dossier/occupation': form.occupation,
  'dossier/summary': form.summary,
  'dossier/report': form.report,
  'dossier/consents': form.consents,
  'dossier/signedPaper': form.signedPaper,
  'person/idNumber': form.idNumber,
  'person/phone': form.phone,
  'person/address': form.address,
  'person/birthDate': form.birthDate,
  discipline: form.discipline,
};

const ofClaim: Readonly<Record<string, string>> = {
  text: form.claimText,
  metric: form.metric,
  value: form.value,
  unit: form.unitOfValue,
  period: form.period,
  baseline: form.baseline,
  criterion: form.criterion,
  evidence: form.evidence,
};

export const tellingOf = (draft: CaseDraft, names: FormNames): Telling => ({
  label: (path) => labelOf(path, draft),
  text: (path, value) =>
    typeof value === 'string' ? choiceOf(path, value, names) : claimText(value),
});

const labelOf = (path: Path, draft: CaseDraft): string => {
  const [part = '', second = '', third = ''] = path;
  if (part === 'claims') {
    const index = draft.claims.findIndex(({ id }) => id === second);
    const claim = index < 0 ? form.claims : form.claim(index + 1);
    return third === '' ? claim : `${claim} – ${ofClaim[third] ?? form.claims}`;
  }
  if (second === 'answers') return `${form.answer} (${third})`;
  if (second === 'explanations') return `${form.answerText} (${third})`;
  if (part === 'consent') return form.addConsent;
  return labels[path.join('/')] ?? words.form.title;
};

const titleIn = (held: ReadonlyMap<string, { readonly title: string }>, id: string): string =>
  held.get(id)?.title ?? words.autosave.nothing;

const wordIn = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const choiceOf = (path: Path, value: string, names: FormNames): string | undefined => {
  const at = path.slice(0, 2).join('/');
  const choices: Readonly<Record<string, () => string | undefined>> = {
    'card/kind': () => wordIn(words.subjectKinds, value),
    'card/occasion': () => wordIn(words.occasions, value),
    'card/cycle': () => titleIn(names.cycles, value),
    'card/movement': () => titleIn(names.movements, value),
    'card/criteriaSet': () => titleIn(names.criteriaSets, value),
    'card/level': () => levelName(names.levels, value),
    'dossier/gender': () => wordIn(words.genders, value),
    'dossier/place': () => placeName(names.places, value) || undefined,
    'dossier/answers': () => wordIn(words.answers, value),
    'dossier/signedPaper': () => words.autosave.count(1),
  };
  return choices[at]?.();
};

/** A whole achievement, or a consent being typed: its own first words. */
const claimText = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if ('text' in value) return String(value.text);
  return 'who' in value ? String(value.who) : undefined;
};
