import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { MouseEventHandler, ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  link: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3, display: 'inline-flex' },
});

interface Props {
  /** Without it the row leads nowhere and is no button. */
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly children: ReactNode;
  /** More about it, shown when pointed at. */
  readonly title?: string;
}

/** A row that leads somewhere: the whole of it can be pressed. */
export function RowButton({ onClick, title, children }: Props): ReactNode {
  const styles = useStyles();
  if (onClick === undefined) {
    return (
      <div className={styles.row} title={title}>
        <div className={styles.content}>{children}</div>
      </div>
    );
  }
  return (
    <button type="button" className={mergeClasses(styles.row, styles.link)} onClick={onClick} title={title}>
      <span className={styles.content}>{children}</span>
      <span className={styles.chevron} aria-hidden="true">
        <ChevronRightRegular />
      </span>
    </button>
  );
}
