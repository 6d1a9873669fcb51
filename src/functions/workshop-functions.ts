import type { FunctionDeclaration } from './declaration';
import { LOAD } from './load';
import { SLACK } from './slack';
import { CPM } from './workshop/cpm';
import { CRITICAL_RATIO } from './workshop/critical-ratio';
import { JOHNSON } from './workshop/johnson';
import { LEAD_TIME } from './workshop/lead-time';
import { NETWORK_SLACK } from './workshop/network-slack';
import { OEE } from './workshop/oee';
import { OTD, OTIF } from './workshop/on-time';
import { ABC_CLASS, PARETO } from './workshop/pareto';
import { PERT_MEAN, PERT_PROB, PERT_VAR } from './workshop/pert';
import { PLAN_VALUE } from './workshop/plan-value';
import { QUOTE_PRICE } from './workshop/quote-price';
import { SEQUENCE_JOBS } from './workshop/sequence-jobs';
import { SEQUENCE_KPI } from './workshop/sequence-kpi';
import { STANDARD_TIME } from './workshop/standard-time';
import { TARDINESS } from './workshop/tardiness';
import { UNIT_COST } from './workshop/unit-cost';
import { WIP } from './workshop/wip';

/** Time, capacity, priorities, networks, performance and money. */
export const WORKSHOP_FUNCTIONS: readonly FunctionDeclaration[] = [
  LOAD,
  SLACK,
  CRITICAL_RATIO,
  TARDINESS,
  SEQUENCE_JOBS,
  SEQUENCE_KPI,
  JOHNSON,
  CPM,
  NETWORK_SLACK,
  PERT_MEAN,
  PERT_VAR,
  PERT_PROB,
  OEE,
  PARETO,
  ABC_CLASS,
  OTD,
  OTIF,
  LEAD_TIME,
  WIP,
  UNIT_COST,
  STANDARD_TIME,
  QUOTE_PRICE,
  PLAN_VALUE,
];
