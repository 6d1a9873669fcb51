// Where Excel is on this machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where Excel is installed and add-ins can be loaded into it from here: Windows and macOS. */
export function hasExcel() {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  const key = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
  return ['HKLM', 'HKCU'].some((hive) => spawnSync('reg', ['query', `${hive}\\${key}`], { stdio: 'ignore' }).status === 0);
}
