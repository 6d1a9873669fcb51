import type { ReactNode } from 'react';
import type { DemandId } from '../../engine/model/units';
import type { ActionPage } from '../parts/pane-context';
import { ActionBoardPage } from '../improvement/ActionBoardPage';
import { CausesPage } from '../improvement/CausesPage';
import { DeviationsPage } from '../improvement/DeviationsPage';
import { LossParetoPage } from '../improvement/LossParetoPage';
import { BackFlushPage } from '../release/BackFlushPage';
import { LaunchFilePage } from '../release/LaunchFilePage';
import { PackPage } from '../release/PackPage';
import { ReleasePage } from '../release/ReleasePage';
import { ProgressImportPage } from '../shop-floor/ProgressImportPage';
import { ProgressPage } from '../shop-floor/ProgressPage';
import { RemarksPage } from '../shop-floor/RemarksPage';
import { ShiftBriefPage } from '../shop-floor/ShiftBriefPage';
import { ConfirmationsPage } from '../week/ConfirmationsPage';
import { FeasibilityPage } from '../week/FeasibilityPage';
import { PurchasesPage } from '../week/PurchasesPage';
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
    case 'feasibility':
      return <FeasibilityPage />;
    case 'purchases':
      return <PurchasesPage />;
    case 'confirmations':
      return <ConfirmationsPage />;
    case 'release':
      return <ReleasePage />;
    case 'pack':
      return <PackPage />;
    case 'back-flush':
      return <BackFlushPage />;
    case 'launch-file':
      return <LaunchFilePage />;
    case 'progress':
      return <ProgressPage />;
    case 'progress-import':
      return <ProgressImportPage />;
    case 'shift-brief':
      return <ShiftBriefPage />;
    case 'remarks':
      return <RemarksPage />;
    case 'loss-pareto':
      return <LossParetoPage />;
    case 'deviations':
      return <DeviationsPage />;
    case 'causes':
      return <CausesPage subject={demand} />;
    case 'action-board':
      return <ActionBoardPage subject={demand} />;
  }
}
