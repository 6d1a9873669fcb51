import { lazy } from 'react';
import type { ReactNode } from 'react';
import { LazyPage } from '../parts/LazyPage';
import type { ActionPagesProps } from './ActionPages';

const Pages = lazy(async () => ({ default: (await import('./ActionPages')).ActionPages }));

/** The pages of actions, in a chunk of their own with their words: most plans are made without them. */
export function ActionPages(props: ActionPagesProps): ReactNode {
  return (
    <LazyPage>
      <Pages {...props} />
    </LazyPage>
  );
}
