import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { ScreenBody } from './ScreenBody';

/** A page whose chunk may take its time to come: blank until then, and the focus comes to its heading when nothing else has it. */
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
    if (document.hasFocus() && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('[data-pane-heading]')?.focus();
    }
  }, []);
  return null;
}
