import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { minutesFromIso } from '../../engine/calendar/dates';
import type { PurchaseState } from '../../engine/purchasing/purchases';
import { formatDay } from '../../i18n/format-values';
import type { PurchaseLine } from '../../pipeline/week-answers';
import { useAction } from '../actions/use-action';
import { useLayoutStyles } from '../parts/layout-styles';
import type { Tone } from '../parts/Sign';
import { WeekLine } from './WeekLine';

const TONES: Readonly<Record<PurchaseState, Tone>> = { late: 'bad', now: 'watch', later: 'none', ordered: 'good' };

const useStyles = makeStyles({ day: { minWidth: '9em', marginInlineEnd: tokens.spacingHorizontalXS } });

interface Props {
  readonly line: PurchaseLine;
  readonly again: () => void;
}

/** A purchase, and what can be done about it: order it, say that it is sent, enter what the supplier confirmed. */
export function PurchaseEntry({ line, again }: Props): ReactNode {
  const { tell, actions } = useAction();
  const { order, item, description, supplier, state, amount, dates, price, waiting, already, toOrder, row, isFirm } = line;
  const name = { amount, item, supplier: supplier ?? tell('purchases.no-supplier') };
  const write = (writing: Promise<boolean>): void => void writing.then((isWritten) => isWritten && again());
  return (
    <WeekLine
      tone={TONES[state]}
      name={[`${amount} ${item}`, description].filter((text) => text !== null).join(' · ')}
      mark={tell(`purchases.${state}`)}
      texts={[dates, price, already]}
      details={[`${order} · ${name.supplier}`, waiting === null ? null : tell('purchases.waiting', { names: waiting })]}
    >
      {toOrder !== null && (
        <Button
          size="small"
          aria-label={tell('purchases.order-it', name)}
          onClick={() => write(actions.addRows('Orders', [toOrder], tell('purchases.order-note', name)))}
        >
          {tell('purchases.order')}
        </Button>
      )}
      {row !== null && isFirm && (
        <Button
          size="small"
          aria-label={tell('purchases.sent-it', { order })}
          onClick={() => {
            const change = { row: row.row, expected: row.expected, values: { status: 'released' } };
            write(actions.changeRows('Orders', [change], tell('purchases.sent-note', { order })));
          }}
        >
          {tell('purchases.sent')}
        </Button>
      )}
      {row !== null && <Confirmed line={line} again={again} />}
    </WeekLine>
  );
}

/** The day that the supplier has confirmed; the plan then goes by it. */
function Confirmed({ line: { order, row, confirmed }, again }: Props): ReactNode {
  const { tell, actions, language } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [day, setDay] = useState(confirmed ?? '');
  const at = minutesFromIso(day);
  if (row === null) return null;
  const enter = async (): Promise<void> => {
    const change = { row: row.row, expected: row.expected, values: { confirmed_date: day } };
    const note = tell('purchases.confirm-note', { order, day: formatDay(at ?? 0, language) });
    if (await actions.changeRows('Orders', [change], note)) again();
  };
  return (
    <>
      <span className={layout.small} aria-hidden="true">
        {tell('purchases.confirmed')}
      </span>
      <Input
        size="small"
        type="date"
        className={styles.day}
        aria-label={tell('purchases.confirmed-for', { order })}
        value={day}
        onChange={(_, { value }) => setDay(value)}
      />
      {day !== (confirmed ?? '') && at !== null && (
        <Button size="small" aria-label={tell('purchases.confirm-it', { order })} onClick={() => void enter()}>
          {tell('purchases.confirm')}
        </Button>
      )}
    </>
  );
}
