import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollbarGutter: 'stable',
    scrollbarWidth: 'thin',
    // What is long makes the screen scroll; it is never squeezed.
    '& > *': { flexShrink: 0 },
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    position: 'relative',
  },
});

/** The part of a screen that scrolls, between header and footer. */
export function ScreenBody({ children }: { readonly children: ReactNode }): ReactNode {
  return <main className={useStyles().body}>{children}</main>;
}
