/** Compares dotted versions: 1.10 is above 1.9. */
export function compareVersions(first: string, second: string): number {
  const left = first.split('.').map(Number);
  const right = second.split('.').map(Number);
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What `Office.context.requirements.isSetSupported` answers for a host with those sets. Names are compared without regard to case. */
export function isVersionSupported(sets: Readonly<Record<string, string>>, name: string, version: string | number | undefined): boolean {
  // The library asks before nearly every call: the exact name is looked up first.
  const known = sets[name] ?? Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (known === undefined) return false;
  return version === undefined || compareVersions(known, String(version)) >= 0;
}
