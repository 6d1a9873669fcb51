import type { FunctionDeclaration } from './declaration';
import { NET_REQUIREMENT } from './net-requirement';

/** Requirements, stock, structure and lots. */
export const PLANNING_FUNCTIONS: readonly FunctionDeclaration[] = [NET_REQUIREMENT];
