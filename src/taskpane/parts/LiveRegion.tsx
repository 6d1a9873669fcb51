import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { announcement, announcementKey } from './announcement';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

/** Tells a screen reader of progress and result, politely and seldom. */
export function LiveRegion(): ReactNode {
  const { view, say, language } = usePane();
  const key = announcementKey(view.state);
  // The state changes with every step of the search; what is said only with its key.
  const words = useMemo(() => announcement(view.state, say, language), [key, language]);
  return (
    <div role="status" aria-live="polite" className={useLayoutStyles().spoken}>
      {words}
    </div>
  );
}
