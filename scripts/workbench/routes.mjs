// Which file answers which address of the workbench's server. Nothing here reads a file.
import { join } from 'node:path';
import { OFFICE_PATH } from './adapt-page.mjs';

const TYPES = {
  css: 'text/css',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
};

/** Folders of the project, by the beginning of the address; the first that fits is asked, the empty one last. */
const FOLDERS = [
  { prefix: '/addin/', folders: ['dist/addin'], kinds: null },
  // Microsoft's servers do not mind capitals; its package has small letters only.
  { prefix: OFFICE_PATH, folders: ['node_modules/@microsoft/office-js/dist'], kinds: ['js', 'html', 'css', 'png', 'gif'], lower: true },
  { prefix: '/files/', folders: ['examples', 'out'], kinds: ['xlsx'], flat: true },
  { prefix: '/', folders: ['dist/workbench'], kinds: null },
];

/**
 * The files that may answer an address, best first; none when the address is not served. Every segment is a plain name: no `..`, no hidden
 * file, no separator of another system.
 * @param {string} address path of the request, without its query
 * @returns {{ files: string[], type: string } | null} paths relative to the project
 */
export function route(address) {
  const path = decoded(address === '/' ? '/index.html' : address);
  const rule = path === null ? undefined : FOLDERS.find(({ prefix }) => path.startsWith(prefix));
  if (rule === undefined) return null;
  const rest = path.slice(rule.prefix.length);
  const segments = (rule.lower ? rest.toLowerCase() : rest).split('/');
  const extension = /\.([a-z0-9]+)$/i.exec(rest)?.[1].toLowerCase() ?? '';
  if (!segments.every(isPlainName) || (rule.flat && segments.length > 1)) return null;
  if (!(extension in TYPES) || (rule.kinds !== null && !rule.kinds.includes(extension))) return null;
  return { files: rule.folders.map((folder) => join(folder, ...segments)), type: TYPES[extension] };
}

/** True for the addresses of this machine: a page elsewhere may not reach the server through a name that it points here. */
export function isOwnHost(host) {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? '');
}

function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

function isPlainName(segment) {
  return segment !== '' && !segment.startsWith('.') && !/[\\/:*?"<>|\u0000-\u001f]/.test(segment);
}
