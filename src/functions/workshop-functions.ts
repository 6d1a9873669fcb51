import type { FunctionDeclaration } from './declaration';
import { LOAD } from './load';
import { SLACK } from './slack';

/** Time, capacity, priorities, networks, performance and money. */
export const WORKSHOP_FUNCTIONS: readonly FunctionDeclaration[] = [LOAD, SLACK];
