/** A function as the add-in's metadata declare it. */
export interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
}

/** The manifest's namespace of the add-in's functions. */
export const NAMESPACE = 'JALON';

/** The functions that the add-in declares, by its metadata on this server; none when the metadata are not there. */
export async function declaredFunctions(): Promise<readonly DeclaredFunction[]> {
  const response = await fetch('/addin/functions.json').catch(() => null);
  if (response === null || !response.ok) return [];
  const { functions } = (await response.json()) as { readonly functions: readonly DeclaredFunction[] };
  return functions;
}
