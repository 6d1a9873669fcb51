import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PaneMenu } from './PaneMenu';
import { usePane } from './pane-context';

/** Office draws a menu of its own over the top right corner, 34 by 32 pixels; some air beside it. */
const CORNER = '42px';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '44px',
    paddingInlineStart: tokens.spacingHorizontalS,
    paddingInlineEnd: CORNER,
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  product: { ...typographyStyles.subtitle2, flexShrink: 0 },
  workbook: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** Menu, product and workbook; the top right corner stays free. */
export function PaneHeader(): ReactNode {
  const { say, view } = usePane();
  const styles = useStyles();
  const { state } = view;
  const workbook = state.kind === 'starting' ? '' : state.workbook;
  return (
    <header className={styles.header}>
      <PaneMenu />
      <span className={styles.product}>{say('frame.product')}</span>
      <span className={styles.workbook} title={workbook}>
        {workbook}
      </span>
    </header>
  );
}
