import type { ReactElement } from 'react';
import { useRef } from 'react';
import type { Language } from '../../src/i18n/language';
import type { Say, WorkbenchWord } from '../words/workbench-words';
import { THEMES } from './page-options';
import type { Theme } from './page-options';

/** The add-in's ribbon buttons: their words here and the functions that the manifest names; null shows the pane. */
const RIBBON: readonly { readonly word: WorkbenchWord; readonly command: string | null }[] = [
  { word: 'ribbonOpen', command: null },
  { word: 'ribbonRegenerate', command: 'regenerate' },
  { word: 'ribbonSample', command: 'openSample' },
  { word: 'ribbonHelp', command: 'openHelp' },
];

const THEME_WORDS: Readonly<Record<Theme, WorkbenchWord>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};

/** What the top bar can do. */
export interface TopBarActions {
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onShowPane: () => void;
  readonly onCommand: (command: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}

export interface TopBarProps extends TopBarActions {
  readonly say: Say;
  readonly language: Language;
  readonly theme: Theme;
  readonly fileName: string;
}

/** Says what the page is and is not, and holds its buttons. */
export function TopBar(props: TopBarProps): ReactElement {
  const { say, fileName } = props;
  return (
    <header className="top-bar">
      <div className="brand">
        <strong>{say('title')}</strong>
        <span className="not-excel" title={say('notExcelHelp')}>
          {say('notExcel')}
        </span>
        <span className="file-name">{fileName}</span>
      </div>
      <FileButtons {...props} />
      <div className="ribbon" role="group" aria-label={say('ribbon')}>
        {RIBBON.map(({ word, command }) => (
          <button key={word} type="button" onClick={() => (command === null ? props.onShowPane() : props.onCommand(command))}>
            {say(word)}
          </button>
        ))}
      </div>
      <Choices {...props} />
    </header>
  );
}

function FileButtons({ say, onNew, onOpen, onSample, onSave }: TopBarProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="file-buttons">
      <button type="button" onClick={onNew}>
        {say('new')}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {say('open')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        data-testid="open-file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onOpen(file);
          currentTarget.value = '';
        }}
      />
      <button type="button" onClick={onSample}>
        {say('sampleFile')}
      </button>
      <button type="button" onClick={onSave}>
        {say('save')}
      </button>
    </div>
  );
}

function Choices({ say, language, theme, onLanguage, onTheme }: TopBarProps): ReactElement {
  return (
    <div className="choices">
      <select aria-label={say('language')} value={language} onChange={(event) => onLanguage(event.target.value === 'fr' ? 'fr' : 'en')}>
        <option value="en">English</option>
        <option value="fr">Français</option>
      </select>
      <select
        aria-label={say('theme')}
        value={theme}
        onChange={(event) => onTheme(THEMES.find((name) => name === event.target.value) ?? 'system')}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {say(THEME_WORDS[name])}
          </option>
        ))}
      </select>
    </div>
  );
}
