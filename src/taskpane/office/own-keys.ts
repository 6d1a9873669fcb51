/**
 * Keeps from Office.js what the pane does with a key itself. In Excel on the web the library takes every Tab for its own: it knows neither a
 * heading that has the focus nor the title of what folds out, and leaves the pane from there; and it takes Esc and every Ctrl for Excel's,
 * although the pane has answered them. It listens on the window, so that the document comes first. Excel's own keys (Ctrl+F6, and Esc and Ctrl where
 * the pane has no use for them) pass.
 */
export function keepOwnKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' || event.defaultPrevented) event.stopPropagation();
  });
}
