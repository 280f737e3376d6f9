/** Who sits in the council, from and to which day, and who sits instead of whom. */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import type { Roster } from '#domain/person.ts';
import { type Council, councilSeats, isHeldOn, type Seat, seatsOn } from '#domain/session.ts';
import { byGivenName } from '#domain/text.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading, type Entry } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { listCouncils } from '../../data/settings.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { seats as said } from '../council-words.ts';
import { AskForm, type AskProps } from './ask-form.tsx';
import { WhenBadge } from './delegations.tsx';
import { settings } from './words.ts';

type People = Roster['people'];
type Open =
  | { readonly is: 'take' | 'instead'; readonly council: string }
  | { readonly is: 'leave'; readonly council: string; readonly seat: Seat };

export function CouncilsPart() {
  const me = useMe();
  const [councils, again] = useReading(listCouncils, []);
  const names = useCatalogues('roster');
  const [open, setOpen] = useState<Open | null>(null);
  if (councils.is !== 'ready') return <NotReady is={councils.is} onAgain={() => void again()} />;
  if (names === null) return <NotReady is="loading" />;
  const may = hasRole(me, 'office');
  const form = { people: names.roster, onDone: () => void again(), onCancel: () => setOpen(null) };
  const { items } = councils.value;
  return (
    <>
      <p class="hint">{may ? said.note : said.officeOnly}</p>
      {items.length === 0 && <p class="empty">{said.empty}</p>}
      {items.map((council) => (
        <section key={council.id}>
          <h2>{council.value.name}</h2>
          {may && open === null && (
            <div class="row">
              <Button kind="primary" onPress={() => setOpen({ is: 'take', council: council.id })}>
                {said.add}
              </Button>
              <Button onPress={() => setOpen({ is: 'instead', council: council.id })}>
                {said.addSubstitute}
              </Button>
            </div>
          )}
          {open?.council === council.id &&
            (open.is === 'leave' ? (
              <LeaveForm {...form} council={council.id} seat={open.seat} />
            ) : (
              <TakeForm {...form} council={council} instead={open.is === 'instead'} />
            ))}
          <SeatsView
            council={council.value}
            people={names.roster}
            day={today()}
            {...(may
              ? { onEnd: (seat: Seat) => setOpen({ is: 'leave', council: council.id, seat }) }
              : {})}
          />
        </section>
      ))}
    </>
  );
}

interface FormProps extends AskProps {
  readonly people: People;
}

function TakeForm({
  council: { id, value: council },
  instead,
  people,
  onDone,
  onCancel,
}: FormProps & { readonly council: Entry<Council>; readonly instead: boolean }) {
  const held = seatsOn(council, today()).filter(({ insteadOf }) => insteadOf === undefined);
  const [typed, setTyped] = useState({
    uid: '',
    seat: 'member' as Seat['seat'],
    from: today(),
    to: '',
    insteadOf: '',
  });
  const change = (changed: Partial<typeof typed>): void => setTyped({ ...typed, ...changed });
  const replaced = held.find(({ uid }) => uid === typed.insteadOf);
  const isWhole =
    typed.uid !== '' &&
    typed.from !== '' &&
    (!instead || (replaced !== undefined && typed.to !== ''));
  return (
    <AskForm
      kind="takeSeat"
      title={instead ? said.addSubstitute : said.add}
      press={settings.record}
      input={{
        council: id,
        uid: typed.uid,
        seat: instead ? (replaced?.seat ?? 'member') : typed.seat,
        from: typed.from,
        to: typed.to === '' ? null : typed.to,
        insteadOf: instead ? typed.insteadOf : null,
      }}
      isWhole={isWhole}
      onDone={onDone}
      onCancel={onCancel}
    >
      <div class="columns">
        {instead && (
          <SelectField
            id="seat.insteadOf"
            label={said.insteadOf}
            empty={words.general.choose}
            options={held.map(({ uid }) => ({ value: uid, label: personName(people, uid) }))}
            value={typed.insteadOf}
            onChange={(insteadOf) => change({ insteadOf })}
          />
        )}
        <SelectField
          id="seat.uid"
          label={said.person}
          empty={words.general.choose}
          options={Object.entries(people)
            .filter(([, { active, roles }]) => active && roles.includes('council'))
            .toSorted(([, one], [, other]) => byGivenName(one.name, other.name))
            .map(([value, { name }]) => ({ value, label: name }))}
          value={typed.uid}
          onChange={(uid) => change({ uid })}
        />
        {!instead && (
          <SelectField
            id="seat.seat"
            label={said.seat}
            options={optionsOf(councilSeats, words.seats)}
            value={typed.seat}
            onChange={(seat) => change({ seat: known(councilSeats, seat, 'member') })}
          />
        )}
        <DayField
          id="seat.from"
          label={settings.firstDay}
          value={typed.from}
          onChange={(from) => change({ from })}
        />
        <DayField
          id="seat.to"
          label={settings.lastDay}
          hint={instead ? undefined : said.noLastDay}
          value={typed.to}
          onChange={(to) => change({ to })}
        />
      </div>
    </AskForm>
  );
}

function LeaveForm({
  council,
  seat,
  people,
  onDone,
  onCancel,
}: FormProps & { readonly council: string; readonly seat: Seat }) {
  const [lastDay, setLastDay] = useState(today());
  return (
    <AskForm
      kind="leaveSeat"
      title={said.endOf(personName(people, seat.uid))}
      press={settings.end}
      input={{ council, uid: seat.uid, from: seat.from, lastDay }}
      isWhole={lastDay !== ''}
      onDone={onDone}
      onCancel={onCancel}
    >
      <DayField
        id="seat.lastDay"
        label={settings.lastDay}
        hint={said.endHint}
        value={lastDay}
        onChange={setLastDay}
      />
    </AskForm>
  );
}

export function SeatsView({
  council,
  people,
  day,
  onEnd,
}: {
  readonly council: Council;
  readonly people: People;
  readonly day: string;
  readonly onEnd?: (seat: Seat) => void;
}) {
  const order = (seat: Seat): number => councilSeats.indexOf(seat.seat);
  const isOver = (seat: Seat): boolean => (seat.to ?? '9999') < day;
  const sorted = council.seats.toSorted(
    (one, other) =>
      Number(isOver(one)) - Number(isOver(other)) ||
      order(one) - order(other) ||
      one.from.localeCompare(other.from),
  );
  return (
    <ul class="plain-list">
      {sorted.map((seat) => (
        <li key={`${seat.uid} ${seat.from}`} class="row spread">
          <div>
            <strong>{personName(people, seat.uid)}</strong> – {words.seats[seat.seat]}
            {seat.insteadOf !== undefined &&
              `, ${said.substituteFor(personName(people, seat.insteadOf))}`}{' '}
            {!isHeldOn(seat, day) && (
              <WhenBadge held={{ validFrom: seat.from, validTo: seat.to ?? '9999' }} day={day} />
            )}
            <div class="hint">
              {seat.to === null
                ? said.since(written(seat.from))
                : words.move.span(written(seat.from), written(seat.to))}
            </div>
          </div>
          {onEnd && !isOver(seat) && (
            <Button onPress={() => onEnd(seat)}>
              {settings.end} <span class="visually-hidden">{personName(people, seat.uid)}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
