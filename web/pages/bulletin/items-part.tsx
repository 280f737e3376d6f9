/** The items of an issue in their order: published profiles with words before them, and short notes. */
import { mayBeInBulletin, mostItems, type BulletinItem } from '#domain/bulletin.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { newItem } from '../../data/bulletins.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField, SelectField, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { bulletins as said } from '../../words/bulletins.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly items: readonly BulletinItem[];
  readonly profiles: readonly PublishedProfile[];
  readonly onChange: (items: BulletinItem[]) => void;
}

/** The item moved by `by` places; as it was where there is no such place. */
export const moved = (items: readonly BulletinItem[], from: number, by: 1 | -1): BulletinItem[] => {
  const to = from + by;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
};

/** What an item is called on this page. */
export const itemTitle = (
  { profile, title }: BulletinItem,
  profiles: readonly PublishedProfile[],
): string => {
  if (profile === null) return title === '' ? said.noteItem : `${said.noteItem}: ${title}`;
  return said.profileItem(profiles.find(({ slug }) => slug === profile)?.title ?? said.gone);
};

export function ItemsPart({ items, profiles, onChange }: Props) {
  const told = profiles.filter(mayBeInBulletin);
  return (
    <fieldset id="f-items" tabIndex={-1} data-part="items">
      <legend>{said.items}</legend>
      {items.length === 0 && <p class="hint">{said.noItems}</p>}
      {items.map((item, at) => (
        <ItemFields
          key={item.id}
          item={item}
          title={itemTitle(item, profiles)}
          isGone={item.profile !== null && told.every(({ slug }) => slug !== item.profile)}
          isFirst={at === 0}
          isLast={at === items.length - 1}
          onChange={(next) => onChange(items.map((one) => (one.id === item.id ? next : one)))}
          onMove={(by) => onChange(moved(items, at, by))}
          onRemove={() => onChange(items.filter(({ id }) => id !== item.id))}
        />
      ))}
      {items.length >= mostItems ? (
        <p class="hint">{said.full(mostItems)}</p>
      ) : (
        <AddPart items={items} profiles={told} onChange={onChange} />
      )}
    </fieldset>
  );
}

function AddPart({ items, profiles, onChange }: Props) {
  const others = profiles.filter(({ slug }) => items.every(({ profile }) => profile !== slug));
  return (
    <>
      <SelectField
        id="f-add"
        label={said.addProfile}
        hint={said.addProfileHint}
        empty={words.general.choose}
        options={others.map(({ slug, title }) => ({ value: slug, label: title }))}
        value=""
        onChange={(slug) => {
          if (slug !== '') onChange([...items, newItem(slug)]);
        }}
      />
      <Button onPress={() => onChange([...items, newItem(null)])}>{said.addNote}</Button>
    </>
  );
}

function ItemFields({
  item,
  title,
  isGone,
  isFirst,
  isLast,
  onChange,
  onMove,
  onRemove,
}: {
  readonly item: BulletinItem;
  readonly title: string;
  readonly isGone: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (item: BulletinItem) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}) {
  const at = `f-item.${item.id}`;
  const named = <span class="visually-hidden">{title}</span>;
  return (
    <fieldset id={at} tabIndex={-1} data-item={item.id}>
      <legend>{title}</legend>
      {isGone && <Notice tone="warn">{said.goneHint}</Notice>}
      {item.profile === null && (
        <TextField
          id={`${at}.title`}
          label={said.noteTitle}
          max={160}
          value={item.title}
          onChange={(next) => onChange({ ...item, title: next })}
        />
      )}
      <AreaField
        id={`${at}.text`}
        label={item.profile === null ? said.noteText : said.wordsBefore}
        max={2000}
        rows={item.profile === null ? 5 : 2}
        value={item.text}
        onChange={(next) => onChange({ ...item, text: next })}
      />
      <div class="row">
        {!isFirst && (
          <Button onPress={() => onMove(-1)}>
            {said.up} {named}
          </Button>
        )}
        {!isLast && (
          <Button onPress={() => onMove(1)}>
            {said.down} {named}
          </Button>
        )}
        <Button kind="quiet" onPress={onRemove}>
          {said.remove} {named}
        </Button>
      </div>
    </fieldset>
  );
}
