import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { MouseEventHandler, ReactNode, Ref } from 'react';

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
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A row that leads somewhere: the whole of it can be pressed. What else is given (a tooltip's) goes to the button. */
export function RowButton({ onClick, children, ref, ...rest }: Props): ReactNode {
  const styles = useStyles();
  if (onClick === undefined) {
    return (
      <div className={styles.row} {...rest}>
        <div className={styles.content}>{children}</div>
      </div>
    );
  }
  return (
    <button type="button" ref={ref} className={mergeClasses(styles.row, styles.link)} onClick={onClick} {...rest}>
      <span className={styles.content}>{children}</span>
      <span className={styles.chevron} aria-hidden="true">
        <ChevronRightRegular />
      </span>
    </button>
  );
}
