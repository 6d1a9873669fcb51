// A hook of Node's module loader: in CP-SAT's runtime, calls that would wait for an answer are made directly (see direct-calls.mjs).
export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (!url.endsWith('/cp_sat_runtime_node.js')) return loaded;
  const source = String(loaded.source)
    .replaceAll('async function invoke_', 'function invoke_')
    .replaceAll('await getWasmTableEntryPromising(index)', 'getWasmTableEntry(index)');
  return { ...loaded, source };
}
