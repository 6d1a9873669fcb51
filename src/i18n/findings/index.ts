import type { Text } from '../language';
import { AUDIT_FINDINGS } from './audit';
import { CHANGE_FINDINGS } from './changes';
import { IMPROVEMENT_FINDINGS } from './improvement';
import { MONEY_FINDINGS } from './money';
import { FLOW_FINDINGS } from './flows';
import { NETTING_FINDINGS } from './netting';
import { PLAN_FINDINGS } from './plan';
import { PROJECT_FINDINGS } from './projects';
import { TABLE_FINDINGS } from './tables';
import { TRACKING_FINDINGS } from './tracking';

/** The words of every finding, by code: the areas share one catalogue. */
export const FINDING_CATALOGUE: Readonly<Record<string, Text>> = {
  ...TABLE_FINDINGS,
  ...AUDIT_FINDINGS,
  ...NETTING_FINDINGS,
  ...CHANGE_FINDINGS,
  ...PLAN_FINDINGS,
  ...FLOW_FINDINGS,
  ...MONEY_FINDINGS,
  ...PROJECT_FINDINGS,
  ...TRACKING_FINDINGS,
  ...IMPROVEMENT_FINDINGS,
};
