import { HostObject } from './host-object';

/** A class of the library by its own metadata. */
export interface LibraryClass {
  /** On the wire: `RowCount`. */
  readonly properties: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

interface ClientPrototype {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the library's `Excel` knows of each of its classes, read from its prototypes. */
export function libraryClasses(excel: Readonly<Record<string, unknown>>): ReadonlyMap<string, LibraryClass> {
  const classes = new Map<string, LibraryClass>();
  for (const member of Object.values(excel)) {
    if (typeof member !== 'function') continue;
    const prototype = member.prototype as ClientPrototype | undefined;
    if (typeof prototype?._className !== 'string') continue;
    const own = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    const methods = own.filter(([, descriptor]) => typeof descriptor.value === 'function').map(([name]) => name);
    classes.set(prototype._className, {
      properties: new Set((prototype._scalarPropertyNames ?? []).map(capital)),
      navigations: new Set((prototype._navigationPropertyNames ?? []).map(capital)),
      methods: new Set(methods.map((name) => (name.startsWith('_') ? name : capital(name)))),
    });
  }
  return classes;
}

/** The members on the wire of a class of the host, from the class itself: own fields of its objects are not seen here. */
export function hostMembers(constructor: { readonly prototype: object; readonly navigations?: readonly string[] }): readonly string[] {
  const names = new Set<string>(constructor.navigations ?? []);
  for (
    let link: object | null = constructor.prototype;
    link !== null && link !== HostObject.prototype;
    link = Object.getPrototypeOf(link) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(link)) if (/^_?[A-Z]/.test(name)) names.add(name);
  }
  return [...names].sort();
}
