import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { isoFromMinutes } from '../../engine/calendar/dates';
import { formatDay } from '../../i18n/format-values';
import type { RecordCells } from '../../pipeline/shop-floor-question';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { useAction } from '../actions/use-action';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { FloorAsked } from './FloorAsked';
import { RecordField } from './RecordField';
import { useShopFloor, type ShopFloor } from './use-shop-floor';

type Remark = ShopFloor['remarks'][number];

const useStyles = makeStyles({
  remark: { padding: `${tokens.spacingVerticalM} 0`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  text: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
});

/** What operators note: each remark may become an action of the plan of improvement. */
export function RemarksPage(): ReactNode {
  const { tell, actions } = useAction();
  const layout = useLayoutStyles();
  const { floor, state } = useShopFloor();
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => void actions.lookUp(), [actions]);
  const isTurned = ({ text, action }: Remark): boolean => action !== null || added.has(text);
  const add = async (remark: Remark, action: string, owner: string): Promise<void> => {
    if (floor === null) return;
    const note = tell('remark.note', { order: remark.order });
    const by = remark.operator === null ? '' : tell('remark.proposed', { operator: remark.operator });
    if (await actions.addRows('Actions', [actionCells(remark, { action, owner, by, now: floor.now }, floor.columns.Actions)], note)) {
      setAdded(new Set([...added, remark.text]));
      setOpen(null);
    }
  };
  return (
    <ActionFrame title={tell('menu.remarks')}>
      {floor === null ? (
        <FloorAsked state={state} />
      ) : floor.remarks.length === 0 ? (
        <EmptyNote>{tell('remark.none')}</EmptyNote>
      ) : (
        <>
          <p className={layout.text}>{tell('remark.count', { open: floor.remarks.filter((one) => !isTurned(one)).length })}</p>
          <PagedList
            rows={floor.remarks}
            label={tell('remark.list')}
            keyOf={({ order, operation, at, text }, index) => `${index} ${order} ${operation} ${at} ${text}`}
          >
            {(remark) => (
              <RemarkCard
                remark={remark}
                isTurned={isTurned(remark)}
                isOpen={open === keyOf(remark)}
                onOpen={(isOpen) => setOpen(isOpen ? keyOf(remark) : null)}
                onAdd={(action, owner) => void add(remark, action, owner)}
              />
            )}
          </PagedList>
        </>
      )}
    </ActionFrame>
  );
}

const keyOf = ({ order, operation, at, text }: Remark): string => JSON.stringify([order, operation, at, text]);

interface NewAction {
  readonly action: string;
  readonly owner: string;
  /** Who proposed it, in words. */
  readonly by: string;
  readonly now: number;
}

/** The remark is the action's problem, which links the two; its author takes part, where the table has a column for that. */
function actionCells(remark: Remark, { action, owner, by, now }: NewAction, columns: readonly string[] | null): RecordCells {
  const has = (column: string): boolean => columns === null || columns.includes(column);
  const cells: RecordCells = {
    problem: remark.text,
    action,
    owner,
    stage: 'plan',
    start: isoFromMinutes(now).slice(0, 10),
    concern: remark.concern,
    participants: remark.operator,
    comment: has('participants') ? null : by,
  };
  return Object.fromEntries(Object.entries(cells).filter(([key]) => has(key)));
}

interface CardProps {
  readonly remark: Remark;
  readonly isTurned: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onAdd: (action: string, owner: string) => void;
}

function RemarkCard({ remark, isTurned, isOpen, onOpen, onAdd }: CardProps): ReactNode {
  const { tell, language } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { text, order, operation, resource, operator, at, concern, action } = remark;
  const about = [
    operation === null ? order : tell('brief.line', { order, operation }),
    resource,
    operator,
    at === null ? null : formatDay(at, language),
  ];
  return (
    <article className={styles.remark}>
      <p className={styles.text}>{text}</p>
      <span className={layout.small}>{about.filter((one) => one !== null).join(' · ')}</span>
      <div className={layout.row}>
        {concern !== null && (
          <Badge appearance="outline" color="danger">
            {tell(`remark.${concern}`)}
          </Badge>
        )}
        {isTurned && <Badge appearance="tint">{action === null ? tell('remark.added') : tell('remark.action', { action })}</Badge>}
        {!isTurned && !isOpen && (
          <Button size="small" aria-label={tell('remark.make-of', { text })} onClick={() => onOpen(true)}>
            {tell('remark.make')}
          </Button>
        )}
      </div>
      {!isTurned && isOpen && <ActionForm text={text} onAdd={onAdd} onLeave={() => onOpen(false)} />}
    </article>
  );
}

interface FormProps {
  readonly text: string;
  readonly onAdd: (action: string, owner: string) => void;
  readonly onLeave: () => void;
}

function ActionForm({ text, onAdd, onLeave }: FormProps): ReactNode {
  const { tell, view } = useAction();
  const layout = useLayoutStyles();
  const [action, setAction] = useState(text);
  const [owner, setOwner] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (action.trim() !== '') onAdd(action.trim(), owner.trim());
  };
  return (
    <form className={layout.stack} onSubmit={submit} noValidate>
      <RecordField label={tell('remark.what')} kind="long" isRequired value={action} onChange={setAction} />
      <RecordField
        label={tell('remark.owner')}
        hint={tell('remark.owner-about')}
        value={owner}
        known={view.lists?.people ?? []}
        onChange={setOwner}
      />
      <div className={layout.row}>
        <Button type="submit" appearance="primary" disabled={action.trim() === ''}>
          {tell('remark.add')}
        </Button>
        <Button onClick={onLeave}>{tell('remark.leave')}</Button>
      </div>
    </form>
  );
}
