import { PLANNER_CHOICES } from '../pipeline/setting-names';
import { createOfficeWorkbook } from '../workbook/office/create-office-workbook';
import { startPane } from './start-pane';

void startPane(() => createOfficeWorkbook({ choices: PLANNER_CHOICES }));
