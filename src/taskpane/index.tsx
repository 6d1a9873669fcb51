import { createOfficeWorkbook } from '../workbook/office/create-office-workbook';
import { startPane } from './start-pane';

void startPane(() => createOfficeWorkbook());
