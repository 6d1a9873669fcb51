import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { Component, Suspense } from 'react';
import type { ReactNode } from 'react';
import { CHART_HEIGHT } from './chart-size';
import { usePane } from './pane-context';
import { Spoken } from './Spoken';

const useStyles = makeStyles({
  frame: {
    minHeight: `${CHART_HEIGHT}px`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    // The charts' package gives each word of a legend a capital.
    '& .fui-legend__text': { textTransform: 'none' },
    '@media (prefers-reduced-motion: reduce)': { '& *': { animationDuration: '0s', transitionDuration: '0s' } },
  },
});

interface Props {
  /** What the chart shows, for who does not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Room for a chart that is loaded when first asked for: nothing below moves when it comes. */
export function ChartFrame({ label, children }: Props): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.frame} role="img" aria-label={label}>
      {/* The charts' package describes itself in English only, and the figures stand in a table: to who does not see it, the chart is one picture. */}
      <div inert>
        <ChartBoundary>
          <Suspense
            fallback={
              <Skeleton aria-label={say('chart.loading')}>
                <SkeletonItem style={{ height: `${CHART_HEIGHT}px` }} />
                <Spoken>{say('chart.loading')}</Spoken>
              </Skeleton>
            }
          >
            {children}
          </Suspense>
        </ChartBoundary>
      </div>
    </div>
  );
}

/** A chart that cannot be loaded or drawn leaves its place empty: its figures also stand in a table. */
class ChartBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
