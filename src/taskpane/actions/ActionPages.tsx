import type { ReactNode } from 'react';
import type { DemandId } from '../../engine/model/units';
import type { ActionPage } from '../parts/pane-context';
import { ActionMenu } from './ActionMenu';
import { AdjustmentsPage } from './AdjustmentsPage';
import { DisturbancePage } from './DisturbancePage';
import { LevellingPage } from './LevellingPage';
import { PromisePage } from './PromisePage';
import { RemediesPage } from './RemediesPage';
import { ScenariosPage } from './ScenariosPage';

export interface ActionPagesProps {
  readonly page: ActionPage;
  /** That it is about. */
  readonly demand?: DemandId;
}

/** The page on which the planner acts. */
export function ActionPages({ page, demand }: ActionPagesProps): ReactNode {
  switch (page) {
    case 'actions':
      return <ActionMenu />;
    case 'remedies':
      return <RemediesPage demand={demand} />;
    case 'levelling':
      return <LevellingPage />;
    case 'promise':
      return <PromisePage />;
    case 'disturbance':
      return <DisturbancePage />;
    case 'scenarios':
      return <ScenariosPage />;
    case 'adjustments':
      return <AdjustmentsPage />;
  }
}
