import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { FramedHost, ParentFrame } from '../../excel-host/doors/parent-frame';
import { createParentFrame } from '../../excel-host/doors/parent-frame';
import { FrameScheme } from './frame-scheme';
import type { Theme } from './page-options';
import { trustOwnPage } from './trust-own-page';

/** Address of the add-in's page on the workbench's server. */
const PANE_ADDRESS = '/addin/taskpane.html';

export interface PaneFrameProps {
  readonly host: FramedHost;
  readonly fileName: string;
  readonly title: string;
  readonly theme: Theme;
  /** Hands out the door to the add-in, for its ribbon commands; null when the frame is gone. */
  readonly onDoor: (door: ParentFrame | null) => void;
}

/** The pane's production page in a frame, and the door through which its office.js finds the workbook. A new host is a new page. */
export function PaneFrame({ host, fileName, title, theme, onDoor }: PaneFrameProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const [scheme] = useState(() => new FrameScheme());
  useEffect(() => scheme.set(theme === 'system' ? null : theme), [scheme, theme]);
  useEffect(() => {
    trustOwnPage(window.localStorage, window.location);
    const frame = document.createElement('iframe');
    const door = createParentFrame({
      host,
      origin: window.location.origin,
      documentUrl: fileName,
      frame: () => frame.contentWindow,
    });
    const receive = (message: MessageEvent): void => door.receive(message);
    window.addEventListener('message', receive);
    onDoor(door);
    frame.title = title;
    // A frame that has its address before it enters the page keeps its window for it (see FrameScheme).
    frame.src = door.addressOf(PANE_ADDRESS, `${window.location.origin}/`);
    place.current?.append(frame);
    if (frame.contentWindow !== null) scheme.takeOver(frame.contentWindow);
    return () => {
      window.removeEventListener('message', receive);
      onDoor(null);
      door.dispose();
      frame.remove();
    };
  }, [host, fileName, title, onDoor, scheme]);
  return <div ref={place} className="pane-frame" style={{ colorScheme: theme === 'system' ? undefined : theme }} />;
}
