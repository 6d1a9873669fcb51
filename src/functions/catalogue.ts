import type { FunctionDeclaration } from './declaration';
import { LOAD } from './load';
import { NET_REQUIREMENT } from './net-requirement';
import { SLACK } from './slack';

/** Every worksheet function of the add-in, in the order of the help. A new function is one declaration more. */
export const WORKSHEET_FUNCTIONS: readonly FunctionDeclaration[] = [NET_REQUIREMENT, LOAD, SLACK];
