import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import type { ReactNode } from 'react';
import { LANGUAGES } from '../../i18n/language';
import type { PaneState } from '../state/pane-state';
import { usePane } from './pane-context';

/** What is needed seldom: actions, tables, sample, repair, restore, language, help. */
export function PaneMenu(): ReactNode {
  const { say, language, actions, view, open } = usePane();
  const { state } = view;
  const isBusy = state.kind === 'running' || state.kind === 'starting';
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = LANGUAGES.find((one) => one === checkedItems[0]);
        if (chosen !== undefined) actions.chooseLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<NavigationRegular />} aria-label={say('menu.open')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={isBusy || state.kind === 'empty'} onClick={() => open('actions')}>
            {say('menu.actions')}
          </MenuItem>
          <MenuDivider />
          <MenuItem disabled={isBusy} onClick={() => open('tables')}>
            {say('menu.tables')}
          </MenuItem>
          <MenuItem disabled={isBusy} onClick={() => open('settings')}>
            {say('settings.title')}
          </MenuItem>
          <MenuItem disabled={isBusy} onClick={() => void actions.refresh()}>
            {say('menu.refresh')}
          </MenuItem>
          <MenuDivider />
          <MenuItem disabled={!canRestore(state)} onClick={() => void actions.restorePrevious()}>
            {say('menu.restore')}
          </MenuItem>
          <MenuItem disabled={isBusy} onClick={() => void actions.repairFormulas()}>
            {say('menu.repair')}
          </MenuItem>
          <MenuItem disabled={isBusy} onClick={() => void actions.openSample()}>
            {say('menu.sample')}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say('menu.language')}</MenuGroupHeader>
            {LANGUAGES.map((one) => (
              <MenuItemRadio key={one} name="language" value={one} lang={one}>
                {say(`menu.language-${one}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => open('help')}>{say('menu.help')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function canRestore(state: PaneState): boolean {
  return (state.kind === 'done' || state.kind === 'stale' || state.kind === 'failed') && state.canRestore;
}
