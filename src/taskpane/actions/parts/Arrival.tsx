import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLayoutStyles } from '../../parts/layout-styles';

/** What was asked for by a form above it: it comes into sight when it arrives. */
export function Arrival({ children }: { readonly children: ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers give a promise, which must not be taken for what ends the effect.
    void place.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  return (
    <div ref={place} className={useLayoutStyles().stack}>
      {children}
    </div>
  );
}
