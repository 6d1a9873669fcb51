import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    color: tokens.colorNeutralForeground1,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
});

/** The heading of a screen; the focus comes here when the screen changes. */
export function PageHeading({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <h1 className={useStyles().heading} tabIndex={-1} data-pane-heading="">
      {children}
    </h1>
  );
}
