import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

/** How good something is. Each has its own shape, so that colour is never the only sign. */
export type Tone = 'good' | 'watch' | 'bad' | 'none';

const useStyles = makeStyles({
  sign: { fontSize: tokens.fontSizeBase500, flexShrink: 0, display: 'inline-flex' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  watch: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { good: CheckmarkCircleFilled, watch: WarningFilled, bad: DismissCircleFilled, none: InfoRegular };

/** The sign of a tone; words beside it say the same to a screen reader. */
export function Sign({ tone }: { readonly tone: Tone }): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <span className={mergeClasses(styles.sign, styles[tone])} aria-hidden="true">
      <Icon />
    </span>
  );
}
