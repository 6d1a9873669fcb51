/** The few things of a browser that the library touches when it is evaluated and that node, or jsdom, lacks. Nothing of the library is changed. */

type Realm = Record<string, unknown>;

const nothing = (): undefined => undefined;

function element(): object {
  return { style: {}, setAttribute: nothing, appendChild: nothing, getElementsByTagName: () => [] };
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}

const PAGE = { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost', origin: 'https://localhost' };

function documentWithout(): object {
  return {
    getElementById: () => null,
    createElement: element,
    createTextNode: element,
    getElementsByTagName: () => [],
    head: element(),
    body: element(),
    addEventListener: nothing,
    removeEventListener: nothing,
    cookie: '',
    URL: PAGE.href,
    readyState: 'complete',
  };
}

function provide(realm: Realm, name: string, make: () => unknown): void {
  let known: unknown;
  try {
    known = realm[name];
  } catch {
    known = undefined;
  }
  if (known !== undefined) return;
  Object.defineProperty(realm, name, { value: make(), configurable: true, writable: true, enumerable: false });
}

/** Adds what is missing; what is there stays. */
export function furnishRealm(realm: Realm): void {
  provide(realm, 'window', () => realm);
  provide(realm, 'self', () => realm);
  provide(realm, 'top', () => realm);
  provide(realm, 'parent', () => realm);
  provide(realm, 'document', documentWithout);
  provide(realm, 'location', () => PAGE);
  provide(realm, 'navigator', () => ({ userAgent: 'node', language: 'en-US' }));
  provide(realm, 'addEventListener', () => nothing);
  provide(realm, 'removeEventListener', () => nothing);
  provide(realm, 'sessionStorage', storage);
  provide(realm, 'localStorage', storage);
}
