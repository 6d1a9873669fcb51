import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { isoFromMinutes, minutesFromIso, startOfDay } from '../../engine/calendar/dates';
import { isInPack, type PackChoice } from '../../engine/release/pack-choice';
import { formatAmount, formatDay, formatShortMoment } from '../../i18n/format-values';
import type { ReleaseAnswer } from '../../pipeline/release-question';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { Asked, AskFooter } from '../actions/parts/Asking';
import { DateField } from '../actions/parts/DateField';
import { useAction, useQuestion } from '../actions/use-action';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { WeekLine } from '../week/WeekLine';

const useStyles = makeStyles({ wide: { flexGrow: 1 } });

/** The orders whose papers are made: one day's, or those that the planner chooses; the choice stays until another one. */
export function PackPage(): ReactNode {
  const { tell, actions, view } = useAction();
  const styles = useStyles();
  const state = useQuestion('release', { kind: 'release' });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const make = async (pack: PackChoice | null): Promise<void> => {
    const { pack: _, ...settings } = view.settings;
    await actions.changeSettings(pack === null ? settings : { ...settings, pack });
    await actions.regenerate();
  };
  const button = (
    <Button
      appearance="primary"
      size="large"
      className={styles.wide}
      disabled={chosen.length === 0}
      onClick={() => void make({ orders: chosen })}
    >
      {chosen.length === 0 ? tell('pack.make-none') : tell('pack.make', { count: chosen.length })}
    </Button>
  );
  return (
    <ActionFrame title={tell('menu.pack')} footer={<AskFooter state={state} otherwise={button} />}>
      <Asked state={state} kind="release">
        {(answer) => <Orders answer={answer} chosen={chosen} choose={setChosen} make={(pack) => void make(pack)} />}
      </Asked>
    </ActionFrame>
  );
}

interface Props {
  readonly answer: ReleaseAnswer;
  readonly chosen: readonly string[];
  readonly choose: (orders: readonly string[]) => void;
  readonly make: (pack: PackChoice | null) => void;
}

function Orders({ answer: { orders, now }, chosen, choose, make }: Props): ReactNode {
  const { tell, language, view } = useAction();
  const layout = useLayoutStyles();
  const [day, setDay] = useState(isoFromMinutes(now).slice(0, 10));
  if (orders.length === 0) return <EmptyNote>{tell('pack.none')}</EmptyNote>;
  const wanted = minutesFromIso(day);
  const ofDay = wanted === null ? null : { day: startOfDay(wanted) };
  const count = ofDay === null ? 0 : orders.filter((order) => isInPack(ofDay, order)).length;
  return (
    <div className={layout.stack}>
      <p className={layout.text}>{tell('pack.about')}</p>
      <DateField label={tell('pack.day')} value={day} isRequired onChange={setDay} />
      <Button disabled={ofDay === null || count === 0} onClick={() => make(ofDay)}>
        {tell('pack.of-day', { day: ofDay === null ? '' : formatDay(ofDay.day, language), count })}
      </Button>
      {view.settings.pack !== undefined && <Button onClick={() => make(null)}>{tell('pack.usual')}</Button>}
      <PagedList rows={orders} label={tell('pack.list')} keyOf={({ order }) => order}>
        {({ order, item, description, quantity, unit, start, due }) => (
          <WeekLine
            tone="none"
            name={`${order} · ${item}`}
            texts={[description || null]}
            details={[
              tell('release.what', {
                quantity: formatAmount(quantity, language),
                unit,
                start: formatShortMoment(start, language),
                due: formatDay(due, language),
              }),
            ]}
          >
            <Checkbox
              checked={chosen.includes(order)}
              label={tell('pack.choose', { order })}
              onChange={(_, { checked }) => choose(checked === true ? [...chosen, order] : chosen.filter((one) => one !== order))}
            />
          </WeekLine>
        )}
      </PagedList>
    </div>
  );
}
