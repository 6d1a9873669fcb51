import type { FunctionDeclaration } from './declaration';
import { PLANNING_FUNCTIONS } from './planning-functions';
import { WORKSHOP_FUNCTIONS } from './workshop-functions';

/** Every worksheet function of the add-in, in the order of the help. A new function is one declaration more in its family's list. */
export const WORKSHEET_FUNCTIONS: readonly FunctionDeclaration[] = [...PLANNING_FUNCTIONS, ...WORKSHOP_FUNCTIONS];
