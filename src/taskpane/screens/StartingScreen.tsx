import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayoutStyles } from '../parts/layout-styles';
import { usePane } from '../parts/pane-context';

const BLOCKS = [28, 16, 44, 44, 44, 44, 72, 72];

/** The shape of what is to come, while the workbook is looked at. */
export function StartingScreen(): ReactNode {
  const { say } = usePane();
  return (
    <Skeleton className={useLayoutStyles().stack} aria-label={say('frame.starting')} animation="pulse">
      {BLOCKS.map((height, index) => (
        <SkeletonItem key={index} style={{ height: `${height}px` }} />
      ))}
    </Skeleton>
  );
}
