/** The pages beside the plan, in one chunk: their fields and lists weigh as much as the first screens. */
export { HelpScreen } from './HelpScreen';
export { SettingsScreen } from './SettingsScreen';
export { TablesScreen } from './TablesScreen';
