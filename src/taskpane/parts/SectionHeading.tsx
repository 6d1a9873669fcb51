import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
});

/** The heading of a part of a screen. */
export function SectionHeading({ id, children }: { readonly id?: string; readonly children: ReactNode }): ReactNode {
  return (
    <h2 id={id} className={useStyles().heading}>
      {children}
    </h2>
  );
}
