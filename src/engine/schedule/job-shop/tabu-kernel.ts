import { Assembler } from './assembler';
import { graphCode, intsOf } from './graph-code';
import type { JobShopProblem } from './job-shop-problem';
import { type KernelArrays, arraysOf, layoutOf } from './kernel-memory';
import { TabuCode } from './tabu-code';
import { tenureOf } from './tabu-rules';

/** The arrays of the tabu search and, where the host has WebAssembly, its moves in it. */
export interface TabuKernel {
  readonly arrays: KernelArrays;
  /** Makes so many moves at most; 1 = the run is over. Null = the host has no WebAssembly, or its policy forbids it. */
  readonly advance: ((most: number) => number) | null;
}

/** @param fast false = JavaScript even where WebAssembly is there. */
export function tabuKernelOf(shop: JobShopProblem, fast = true): TabuKernel {
  const layout = layoutOf(shop);
  const inJavaScript = (): TabuKernel => ({ arrays: arraysOf(shop, layout, new ArrayBuffer(layout.bytes)), advance: null });
  if (!fast) return inJavaScript();
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(layout.bytes / PAGE) });
    const ints = intsOf(layout);
    const assembler = new Assembler();
    new TabuCode(assembler, shop, ints, graphCode(assembler, shop, ints), tenureOf(shop));
    const { run } = new WebAssembly.Instance(new WebAssembly.Module(assembler.module()), { host: { memory } }).exports;
    return { arrays: arraysOf(shop, layout, memory.buffer), advance: run as (most: number) => number };
  } catch {
    return inJavaScript();
  }
}

const PAGE = 65536;
