/** A formula of a file in the words that Excel shows: without the prefixes of newer functions, add-in functions with their namespace. */
export function hostFormula(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?ANCHORARRAY\(([^()]*)\)|_xlfn\.(?:_xlws\.)?|_xlpm\.|_xldudf_([A-Za-z0-9]+)_/g,
    (found: string, anchor: string | undefined, namespace: string | undefined) => {
      if (found.startsWith('"')) return found;
      if (anchor !== undefined) return `${anchor}#`;
      return namespace === undefined ? '' : `${namespace}.`;
    },
  );
}
