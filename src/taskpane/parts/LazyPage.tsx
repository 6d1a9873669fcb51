import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { ScreenBody } from './ScreenBody';

/** A page whose chunk may take its time to come: blank until then; when it is there, the focus comes to its heading, if it is in the pane at all. */
export function LazyPage({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Suspense fallback={<ScreenBody>{null}</ScreenBody>}>
      {children}
      <HeadingFocus />
    </Suspense>
  );
}

function HeadingFocus(): ReactNode {
  useEffect(() => {
    if (document.hasFocus()) document.querySelector<HTMLElement>('[data-pane-heading]')?.focus();
  }, []);
  return null;
}
