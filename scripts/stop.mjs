// npm run stop: takes the add-in out of Excel again and ends its development server. Where there is no Excel there is nothing to stop.
import { hasExcel } from './excel.mjs';
import { ensureInstalled, runTool } from './setup.mjs';

ensureInstalled();
if (hasExcel()) process.exit(runTool('office-addin-debugging/cli.js', ['stop', 'manifest.xml']));
console.log('There is no Excel on this machine. The workbench ends with Ctrl+C.');
