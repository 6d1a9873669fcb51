import type { Text } from '../language';
import { NETTING_FINDINGS } from './netting';
import { PLAN_FINDINGS } from './plan';
import { TABLE_FINDINGS } from './tables';

/** The words of every finding, by code: the areas share one catalogue. */
export const FINDING_CATALOGUE: Readonly<Record<string, Text>> = { ...TABLE_FINDINGS, ...NETTING_FINDINGS, ...PLAN_FINDINGS };
