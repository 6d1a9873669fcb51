import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format-values';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

/** So many rows at once: a screen reader and a small machine can take them. */
export const PAGE_SIZE = 50;

const useStyles = makeStyles({
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':focus': { outlineStyle: 'none' },
  },
  more: { marginTop: tokens.spacingVerticalS, alignSelf: 'flex-start' },
});

interface Props<Row> {
  /** The worst first. */
  readonly rows: readonly Row[];
  /** How many there are in all, when `rows` are but the first of them. */
  readonly total?: number;
  readonly label: string;
  readonly keyOf: (row: Row, index: number) => string;
  readonly children: (row: Row) => ReactNode;
}

/** A list that shows its first rows and, when asked, the next ones; the focus then goes to the first of these. */
export function PagedList<Row>({ rows, total = rows.length, label, keyOf, children }: Props<Row>): ReactNode {
  const { say, language } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(PAGE_SIZE);
  const list = useRef<HTMLUListElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) (list.current?.children[shown - PAGE_SIZE] as HTMLElement | undefined)?.focus();
    isFirst.current = false;
  }, [shown]);
  const number = (value: number): string => formatNumber(value, 0, language);
  const left = rows.length - shown;
  return (
    <div className={layout.tight}>
      <ul ref={list} className={layout.list} aria-label={label}>
        {rows.slice(0, shown).map((row, index) => (
          <li key={keyOf(row, index)} className={styles.item} tabIndex={-1}>
            {children(row)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + PAGE_SIZE)}>
          {say('list.more', { count: number(Math.min(left, PAGE_SIZE)) })}
        </Button>
      )}
      {left > 0 && <p className={layout.small}>{say('list.shown', { shown: number(shown), total: number(rows.length) })}</p>}
      {left <= 0 && total > rows.length && (
        <p className={layout.small}>{say('list.kept', { shown: number(rows.length), total: number(total) })}</p>
      )}
    </div>
  );
}
