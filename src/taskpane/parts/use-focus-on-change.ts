import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Brings the focus to the heading of a new screen, so that nobody who works by keyboard is thrown back to the top. Only when the focus was
 * in the pane: it is never taken from the sheet.
 *
 * @param screen names the screen; the focus moves when it changes, not at first.
 */
export function useFocusOnChange(screen: string): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  const lastScreen = useRef(screen);
  useEffect(() => {
    const element = root.current;
    const enter = (): void => void (isInside.current = true);
    const leave = (): void => void (isInside.current = false);
    element?.addEventListener('focusin', enter);
    window.addEventListener('blur', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      window.removeEventListener('blur', leave);
    };
  }, []);
  useEffect(() => {
    if (lastScreen.current === screen) return;
    lastScreen.current = screen;
    if (isInside.current) root.current?.querySelector<HTMLElement>('[data-pane-heading]')?.focus();
  }, [screen]);
  return root;
}
