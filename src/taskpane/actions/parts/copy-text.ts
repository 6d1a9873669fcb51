/**
 * Copies a text. Excel on the web keeps the clipboard from a pane's page unless a person's own selection is copied.
 *
 * @param element that shows the text, to be selected where the clipboard is closed
 * @returns false when it could not be copied
 */
export async function copyText(words: string, element: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    element?.select();
    // The old way still works where the new one is forbidden to frames.
    return typeof document.execCommand === 'function' && document.execCommand('copy');
  }
}
