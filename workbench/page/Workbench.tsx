import type { CSSProperties, ReactElement } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ParentFrame } from '../../excel-host/doors/parent-frame';
import { GridPane } from '../grid/GridPane';
import { downloadWorkbook } from '../session/download-workbook';
import type { Session } from '../session/session';
import type { Say } from '../words/workbench-words';
import { lostWords, sayIn } from '../words/workbench-words';
import { FormulaBar } from './FormulaBar';
import type { PageOptions, Theme } from './page-options';
import { PaneFrame } from './PaneFrame';
import { PANE_WIDTH, PaneWidth } from './PaneWidth';
import { SheetTabs } from './SheetTabs';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';

export interface WorkbenchProps {
  readonly options: PageOptions;
  readonly first: Session;
  /** Opens a workbook: from its bytes, or by the name under which the server has it, or an empty one. @throws Error with words why not */
  readonly load: (from: File | string | null, options: PageOptions) => Promise<Session>;
  /** Told of each workbook that is shown. */
  readonly onSession: (session: Session, door: ParentFrame | null) => void;
}

/** The page: a workbook, and the add-in's pane beside it. */
export function Workbench({ options: asked, first, load, onSession }: WorkbenchProps): ReactElement {
  const [options, setOptions] = useState(asked);
  const [session, setSession] = useState(first);
  const [notice, setNotice] = useState<string | null>(null);
  const [pane, setPane] = useState({ shown: true, width: PANE_WIDTH.usual as number });
  const door = useRef<ParentFrame | null>(null);
  const say = useMemo(() => sayIn(options.language), [options.language]);
  useSyncExternalStore(
    (changed) => session.source.onChange(changed),
    () => session.source.stamp(),
  );
  useEffect(() => showTheme(options), [options]);
  const onDoor = useCallback(
    (opened: ParentFrame | null) => {
      door.current = opened;
      onSession(session, opened);
    },
    [session, onSession],
  );
  const onRefused = useCallback((why: string) => setNotice(say('refused', { why })), [say]);
  const show = (next: Session): void => {
    setSession(next);
    setNotice(next.lost.length === 0 ? null : say('notKept', { what: lostWords(next.lost, options.language) }));
  };
  const open = (from: File | string | null, wanted: PageOptions = options): void => {
    const file = typeof from === 'string' ? from : (from?.name ?? '');
    if (from !== null) setNotice(say('opening', { file }));
    load(from, wanted).then(show, (error: Error) => setNotice(say('cannotOpen', { file, why: error.message })));
  };
  const save = (): void => {
    setNotice(say('saving'));
    downloadWorkbook(session).then(
      (lost) =>
        setNotice(lost.length === 0 ? say('saved', { file: session.name }) : say('notKept', { what: lostWords(lost, options.language) })),
      (error: Error) => setNotice(say('cannotSave', { why: error.message })),
    );
  };
  const command = (name: string): void => {
    if (door.current?.takesCommands !== true) setNotice(say('paneNotReady'));
    else door.current.invokeCommand(name).catch((error: Error) => setNotice(say('refused', { why: error.message })));
  };
  return (
    <div className="workbench" style={{ '--pane-width': `${pane.width}px` } as CSSProperties}>
      <TopBar
        say={say}
        language={options.language}
        theme={options.theme}
        fileName={session.name}
        onNew={() => open(null)}
        onOpen={open}
        onSample={() => open(say('sampleWorkbook'))}
        onSave={save}
        onShowPane={() => setPane({ ...pane, shown: true })}
        onCommand={command}
        onLanguage={(language) => {
          const wanted = { ...options, language };
          setOptions(wanted);
          setSession(session.inLanguage(language));
        }}
        onTheme={(theme) => setOptions({ ...options, theme })}
      />
      <FormulaBar source={session.source} say={say} onRefused={onRefused} />
      <div className="desk">
        <GridPane source={session.source} language={options.language} label={say('grid')} onRefused={onRefused} />
        <Aside
          say={say}
          session={session}
          theme={options.theme}
          pane={pane}
          onWidth={(width) => setPane({ ...pane, width })}
          onClose={() => setPane({ ...pane, shown: false })}
          onDoor={onDoor}
        />
      </div>
      <SheetTabs source={session.source} say={say} />
      <StatusLine say={say} session={session} notice={notice} onDismiss={() => setNotice(null)} />
    </div>
  );
}

interface AsideProps {
  readonly say: Say;
  readonly session: Session;
  readonly theme: Theme;
  readonly pane: { readonly shown: boolean; readonly width: number };
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
  readonly onDoor: (door: ParentFrame | null) => void;
}

/** The pane. Closed, it is out of sight but lives on, as in Excel's shared runtime. */
function Aside({ say, session, theme, pane, onWidth, onClose, onDoor }: AsideProps): ReactElement {
  return (
    <aside className="pane" hidden={!pane.shown} aria-label={say('pane')}>
      <PaneWidth label={say('resizePane')} width={pane.width} onWidth={onWidth} />
      <div className="pane-body">
        <div className="pane-title">
          <span>Jalon</span>
          <button type="button" aria-label={say('closePane')} title={say('closePane')} onClick={onClose}>
            ×
          </button>
        </div>
        <PaneFrame key={session.key} host={session.host} fileName={session.name} title={say('pane')} theme={theme} onDoor={onDoor} />
      </div>
    </aside>
  );
}

function showTheme({ language, theme }: PageOptions): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
}
