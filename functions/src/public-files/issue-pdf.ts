/** An issue of the bulletin on paper (S39), with each profile as it is public at this moment: all its text, its sources, its photo. */
import { bulletinName, issueName, type BulletinItem, type Issue } from '#domain/bulletin.ts';
import { entryOf } from '#domain/column/entry.ts';
import { written } from '#domain/day.ts';
import { paragraphsOf } from '#domain/story-text.ts';
import type { PublishedProfile } from '#domain/story.ts';
import type { Stretch } from '#domain/stretch.ts';
import { profileAddress } from '../../../web/site/addresses.ts';
import { aboutOf } from '../../../web/site/entries.tsx';
import { newSheet, type Sheet } from './sheet.ts';

export interface TellingProfile {
  readonly profile: PublishedProfile;
  /** Of its first photo, as JPEG; null where it has none. */
  readonly photo: Buffer | null;
}

/** `told`: the profiles that may be in the bulletin now, by address; `origin` without a final slash. */
export const issuePdf = async (
  issue: Issue,
  told: Readonly<Record<string, TellingProfile>>,
  origin: string,
): Promise<Buffer> => {
  const name = `${bulletinName}, ${issueName(issue).toLowerCase()}`;
  const sheet = await newSheet(name, new Date(`${issue.publishedOn}T00:00:00+07:00`));
  if (issue.organisation !== '') sheet.write('small', issue.organisation.toLocaleUpperCase('vi'));
  sheet.write('masthead', bulletinName.toLocaleUpperCase('vi'));
  sheet.write('title', issue.title === '' ? issueName(issue) : issue.title);
  sheet.write('small', `${issueName(issue)} · Ngày ${written(issue.publishedOn)}`);
  if (issue.illustrative)
    sheet.write('small', 'Dữ liệu minh họa: người và việc trong bản tin này không có thật.');
  for (const paragraph of paragraphsOf(issue.foreword)) sheet.write('text', paragraph);
  for (const item of issue.items) itemOn(sheet, item, told, origin);
  return await sheet.finished(name);
};

/** A profile that is not told now takes the words written for it along. */
const itemOn = (
  sheet: Sheet,
  item: BulletinItem,
  told: Parameters<typeof issuePdf>[1],
  origin: string,
): void => {
  if (item.profile === null) {
    sheet.rule();
    sheet.write('heading', item.title);
    for (const paragraph of paragraphsOf(item.text)) sheet.write('text', paragraph);
    return;
  }
  const found = Object.hasOwn(told, item.profile) ? told[item.profile] : undefined;
  if (found === undefined) return;
  sheet.rule();
  profileOn(sheet, item.text, found, origin);
};

const profileOn = (
  sheet: Sheet,
  words: string,
  { profile, photo }: TellingProfile,
  origin: string,
): void => {
  for (const paragraph of paragraphsOf(words)) sheet.write('aside', paragraph);
  sheet.write('heading', profile.title);
  sheet.write('small', aboutOf(entryOf(profile)).join(' · '));
  const [first] = profile.photos;
  if (photo !== null && first !== undefined) {
    sheet.picture(photo, first);
    const caption = [first.caption, first.photographer && `Ảnh: ${first.photographer}`];
    sheet.write('small', caption.filter((part) => part !== '').join(' '));
  }
  if (profile.lead.length > 0) sheet.write('lead', printed(profile.lead));
  for (const { parts } of profile.paragraphs) sheet.write('text', printed(parts));
  const sources = profile.sources.map(({ words: source }, at) => `[${at + 1}] ${source}`);
  if (sources.length > 0) sheet.write('small', `Nguồn: ${sources.join('; ')}.`);
  for (const { on, note } of profile.corrections)
    sheet.write('small', `Đính chính ${written(on)}: ${note}`);
  sheet.write('small', `${origin}${profileAddress(profile.slug)}`);
};

/** On paper a figure is followed by the number of its source. */
const printed = (parts: readonly Stretch[]): string =>
  parts
    .map((part) => ('figure' in part ? `${part.figure} [${part.source}]`.trim() : part.text))
    .join('');
