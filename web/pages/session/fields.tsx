/** What is planned of a session: title, day, place, rules, members. */
import { chairing, type Council, Hour, seatsOn, type Session } from '#domain/session.ts';
import type { Catalogues } from '../../data/reference.ts';
import { useReading, valueOf } from '../../data/reading.ts';
import type { SessionContent } from '../../data/sessions.ts';
import { readSwitches } from '../../data/switches.ts';
import { DayField } from '../../parts/day-field.tsx';
import { CheckGroup, SelectField, TextField, type Option } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { personName } from '../../parts/names.ts';
import { optionsOf } from '../../words/naming.ts';
import { sessionView } from '../../words/sessions.ts';
import { words } from '../../words/words.ts';

export type SessionNames = Catalogues<'councils' | 'rulePacks' | 'roster'>;

const modes = ['paper', 'showOfHands', 'online'] as const satisfies readonly Session['mode'][];

/** Those with a seat, the chair first, by name and seat; whoever is a member already stays choosable. */
const seatOptions = (
  council: Council | null,
  members: readonly string[],
  roster: SessionNames['roster'],
): readonly Option[] => {
  const seats = (council?.seats ?? []).map(({ uid, seat }) => ({
    value: uid,
    label: `${personName(roster, uid)} (${words.seats[seat]})`,
  }));
  const others = members.filter((uid) => !seats.some(({ value }) => value === uid));
  return [...seats, ...others.map((uid) => ({ value: uid, label: personName(roster, uid) }))];
};

/** Empty is none yet; "8:30" is not how the day's clock is written. */
export const isBadHour = (hour: string | null | undefined): boolean =>
  hour != null && !Hour.safeParse(hour).success;

const presiding = (
  council: Council | null,
  { day }: SessionContent,
  roster: SessionNames['roster'],
): readonly Option[] => {
  const may: readonly string[] = chairing;
  return (council === null ? [] : seatsOn(council, day))
    .filter(({ seat }) => may.includes(seat))
    .map(({ uid, seat }) => ({
      value: uid,
      label: `${personName(roster, uid)} (${words.seats[seat]})`,
    }));
};

/** Of the office, or whose seat it is. */
const writing = (
  council: Council | null,
  { day }: SessionContent,
  roster: SessionNames['roster'],
): readonly Option[] => {
  const seated = (council === null ? [] : seatsOn(council, day)).flatMap(({ uid, seat }) =>
    seat === 'secretary' ? [uid] : [],
  );
  const office = Object.entries(roster).flatMap(([uid, { roles, active }]) =>
    active && roles.includes('office') ? [uid] : [],
  );
  return [...new Set([...seated, ...office])].map((value) => ({
    value,
    label: personName(roster, value),
  }));
};

export function SessionFields({
  draft,
  council,
  names,
  onChange,
}: {
  readonly draft: SessionContent;
  readonly council: Council | null;
  readonly names: SessionNames;
  readonly onChange: (draft: SessionContent) => void;
}) {
  const [switches] = useReading(readSwitches, []);
  // Online only where the agency has turned it on; what was chosen before stays in sight.
  const offered = modes.filter(
    (mode) => mode !== 'online' || draft.mode === mode || valueOf(switches)?.onlineBallot === true,
  );
  const change = (changed: Partial<SessionContent>): void => onChange({ ...draft, ...changed });
  return (
    <>
      <TextField
        id="f-title"
        label={sessionView.name}
        max={200}
        required
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <div class="columns">
        <DayField
          id="f-day"
          label={sessionView.day}
          value={draft.day}
          onChange={(day) => change({ day })}
        />
        <TextField
          id="f-hour"
          label={sessionView.hour}
          hint={sessionView.hourHint}
          max={5}
          wrong={isBadHour(draft.hour) ? sessionView.notAnHour : undefined}
          value={draft.hour ?? ''}
          onChange={(hour) => change({ hour: hour.trim() === '' ? null : hour.trim() })}
        />
        <TextField
          id="f-place"
          label={sessionView.place}
          max={200}
          value={draft.place}
          onChange={(place) => change({ place })}
        />
        <SelectField
          id="f-rulePack"
          label={sessionView.rulePack}
          empty={words.general.choose}
          options={[...names.rulePacks].map(([value, { title }]) => ({ value, label: title }))}
          value={draft.rulePack}
          onChange={(rulePack) => change({ rulePack })}
        />
        <SelectField
          id="f-mode"
          label={sessionView.mode}
          options={optionsOf(offered, words.modes)}
          value={draft.mode}
          onChange={(mode) => change({ mode: known(modes, mode, 'paper') })}
        />
      </div>
      <div class="columns">
        <SelectField
          id="f-chair"
          label={sessionView.chair}
          hint={sessionView.chairHint}
          empty={words.general.choose}
          options={presiding(council, draft, names.roster)}
          value={draft.chair ?? ''}
          onChange={(chair) => change({ chair: chair === '' ? null : chair })}
        />
        <SelectField
          id="f-secretary"
          label={sessionView.secretary}
          empty={words.general.choose}
          options={writing(council, draft, names.roster)}
          value={draft.secretary ?? ''}
          onChange={(secretary) => change({ secretary: secretary === '' ? null : secretary })}
        />
      </div>
      <CheckGroup
        id="f-members"
        label={sessionView.members}
        options={seatOptions(council, draft.members, names.roster)}
        chosen={draft.members}
        onChange={(members) => change({ members: [...members] })}
      />
    </>
  );
}
