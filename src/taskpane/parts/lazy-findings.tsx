import { lazy, Suspense } from 'react';
import type { ComponentProps, ReactNode } from 'react';

const List = lazy(async () => ({ default: (await import('./FindingList')).FindingList }));

/** Findings with their sentences, which come in a chunk of their own when there are some to show. */
export function FindingList(props: ComponentProps<typeof List>): ReactNode {
  return (
    <Suspense fallback={null}>
      <List {...props} />
    </Suspense>
  );
}
