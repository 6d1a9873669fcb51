import type { ReactNode } from 'react';
import { useLayoutStyles } from './layout-styles';

/** Words for screen readers alone: what a sign, a colour or an arrow says to the eye. */
export function Spoken({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={useLayoutStyles().spoken}>{children}</span>;
}
