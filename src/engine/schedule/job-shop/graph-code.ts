import {
  type Assembler,
  type Call,
  type Code,
  type Local,
  add,
  choose,
  count,
  differs,
  doWhile,
  equals,
  giveBack,
  greater,
  inOrder,
  Ints,
  isAtLeast,
  isAtMost,
  isGreater,
  isLess,
  isZero,
  or,
  repeatWhile,
  subtract,
  when,
} from './assembler';
import type { JobShopProblem } from './job-shop-problem';
import type { ArrayName, KernelLayout } from './kernel-memory';

/** The arrays as the code sees them. */
export type KernelInts = Readonly<Record<ArrayName, Ints>>;

export function intsOf(layout: KernelLayout): KernelInts {
  const ints = {} as Record<ArrayName, Ints>;
  for (const name of Object.keys(layout.offset) as ArrayName[]) ints[name] = new Ints(layout.offset[name]);
  return ints;
}

/** What the tabu search's code needs of the graph. */
export interface GraphCode {
  readonly makespan: Call;
  readonly moveBehind: Call;
  readonly moveBefore: Call;
  readonly moveTo: Call;
}

/** `MachineGraph` in WebAssembly: the same methods, where the doc comments stand. */
export function graphCode(assembler: Assembler, shop: JobShopProblem, ints: KernelInts): GraphCode {
  const [takeOut, putBetween] = [takeOutCode(assembler, ints), putBetweenCode(assembler, ints)];
  const retime = retimeCode(assembler, shop, ints);
  const carryBehind = carryCode(assembler, ints, 1);
  const carryBefore = carryCode(assembler, ints, -1);
  const { slot, slotBefore, slotBehind } = ints;
  return {
    makespan: makespanCode(assembler, shop, ints),
    moveBehind: assembler.define(2, 'nothing', (local, u, v) => {
      const [s, target] = [local(), local()];
      const links = [s.set(slot.at(u)), target.set(slot.at(v)), takeOut(s), putBetween(s, target, slotBehind.at(target))];
      return inOrder(...links, carryBehind(u, v), retime(u, v));
    }),
    moveBefore: assembler.define(2, 'nothing', (local, v, u) => {
      const [s, target] = [local(), local()];
      const links = [s.set(slot.at(v)), target.set(slot.at(u)), takeOut(s), putBetween(s, slotBefore.at(target), target)];
      return inOrder(...links, carryBefore(v, u), retime(u, v));
    }),
    moveTo: moveToCode(assembler, ints, { takeOut, putBetween, retime, shift: shiftCode(assembler, ints) }),
  };
}

function makespanCode(assembler: Assembler, { jobs }: JobShopProblem, { end, nodeOf, lastOf }: KernelInts): Call {
  return assembler.define(0, 'number', (local) => {
    const [j, longest, finish] = [local(), local(), local()];
    const body = [finish.set(end.at(nodeOf.at(lastOf.at(j)))), longest.set(greater(finish, longest))];
    return inOrder(count(j, 0, jobs, inOrder(...body)), giveBack(longest));
  });
}

function takeOutCode(assembler: Assembler, { slotBefore, slotBehind, firstSlot, machine }: KernelInts): Call {
  return assembler.define(1, 'nothing', (local, s) => {
    const [a, b] = [local(), local()];
    return inOrder(
      a.set(slotBefore.at(s)),
      b.set(slotBehind.at(s)),
      when(isZero(a), firstSlot.put(machine.at(s), b), slotBehind.put(a, b)),
      when(b, slotBefore.put(b, a)),
    );
  });
}

function putBetweenCode(assembler: Assembler, { slotBefore, slotBehind, firstSlot, machine }: KernelInts): Call {
  return assembler.define(3, 'nothing', (_, s, a, b) =>
    inOrder(
      slotBefore.put(s, a),
      slotBehind.put(s, b),
      when(isZero(a), firstSlot.put(machine.at(s), s), slotBehind.put(a, s)),
      when(b, slotBefore.put(b, s)),
    ),
  );
}

/** Relinks the nodes from … to, then heads from the first on and tails up to the last. */
function retimeCode(assembler: Assembler, shop: JobShopProblem, ints: KernelInts): Call {
  const { slot, nodeOf, slotBefore, slotBehind, jobBefore, jobBehind, before, behind, end, tail, time } = ints;
  return assembler.define(2, 'nothing', (local, from, to) => {
    const [x, s, neighbour, one, other] = [local(), local(), local(), local(), local()];
    const link = (own: Ints, its: Ints, node: Code): Code => inOrder(neighbour.set(node), own.put(x, neighbour), its.put(neighbour, x));
    const relink = inOrder(
      s.set(slot.at(x)),
      link(jobBefore, jobBehind, nodeOf.at(s, -1)),
      link(jobBehind, jobBefore, nodeOf.at(s, 1)),
      link(before, behind, nodeOf.at(slotBefore.at(s))),
      link(behind, before, nodeOf.at(slotBehind.at(s))),
    );
    const walk = (way: Ints, first: Ints, second: Ints, by: number): Code =>
      inOrder(
        one.set(way.at(first.at(x, by))),
        other.set(way.at(second.at(x, by))),
        way.put(x, add(greater(one, other), time.at(x, by)), by),
      );
    const [head, rest] = [(by: number) => walk(end, jobBefore, before, by), (by: number) => walk(tail, jobBehind, behind, by)];
    return inOrder(
      count(x, from, add(to, 1), relink),
      x.set(from),
      // Two nodes a turn: half as many jumps.
      repeatWhile(isLess(x, shop.count), inOrder(head(0), head(1), x.raise(2))),
      when(equals(x, shop.count), head(0)),
      x.set(to),
      repeatWhile(isGreater(x, 1), inOrder(rest(0), rest(-1), x.raise(-2))),
      when(equals(x, 1), rest(0)),
    );
  });
}

/** `carryBehind` (step 1) and `carryBefore` (step -1): the segment from `mover` to `target`. */
function carryCode(assembler: Assembler, ints: KernelInts, step: 1 | -1): Call {
  const { slot, nodeOf, time, marked, carried, carriedTime } = ints;
  const [job, machine, left] = step > 0 ? [ints.jobBefore, ints.before, ints.behind] : [ints.jobBehind, ints.behind, ints.before];
  return assembler.define(2, 'nothing', (local, mover, target) => {
    const [held, at, x, s, t, goes, k] = [local(), local(), local(), local(), local(), local(), local()];
    const put = (node: Local): Code => inOrder(slot.put(node, s), time.put(node, t), nodeOf.put(s, node));
    const keep = inOrder(carried.put(held, s), carriedTime.put(held, t));
    const sort = inOrder(
      x.raise(step),
      s.set(slot.at(x)),
      t.set(time.at(x)),
      goes.set(or(marked.at(job.at(x)), marked.at(machine.at(x)))),
      ...[marked.put(x, goes), keep, put(at)],
      held.raise(goes),
      at.set(step > 0 ? subtract(add(at, 1), goes) : add(subtract(at, 1), goes)),
    );
    return inOrder(
      ...[s.set(slot.at(mover)), t.set(time.at(mover)), keep, held.set(1), at.set(mover), x.set(mover)],
      ...[marked.put(mover, 1), machine.put(left.at(mover), 0)],
      doWhile(sort, differs(x, target)),
      count(k, 0, held, inOrder(s.set(carried.at(k)), t.set(carriedTime.at(k)), put(at), at.raise(step))),
      x.set(mover),
      doWhile(inOrder(marked.put(x, 0), x.raise(step)), differs(x, add(target, step))),
    );
  });
}

function shiftCode(assembler: Assembler, { slot, nodeOf, time }: KernelInts): Call {
  return assembler.define(2, 'nothing', (local, x, to) => {
    const [s, t, step, next] = [local(), local(), local(), local()];
    const pull = [next.set(add(x, step)), slot.put(x, slot.at(next)), time.put(x, time.at(next)), nodeOf.put(slot.at(x), x), x.set(next)];
    return inOrder(
      ...[s.set(slot.at(x)), t.set(time.at(x)), step.set(choose(isLess(x, to), 1, -1))],
      repeatWhile(differs(x, to), inOrder(...pull)),
      ...[slot.put(to, s), time.put(to, t), nodeOf.put(s, to)],
    );
  });
}

type MoveParts = Readonly<Record<'takeOut' | 'putBetween' | 'retime' | 'shift', Call>>;

/** Many more than any node: a place behind all. */
const FAR = 0x3fffffff;

function moveToCode(assembler: Assembler, ints: KernelInts, { takeOut, putBetween, retime, shift }: MoveParts): Call {
  const { slot, slotBefore, slotBehind, firstSlot, nodeOf, machine, time, before, behind, jobBefore, jobBehind } = ints;
  return assembler.define(4, 'nothing', (local, x, held, duration, last) => {
    const [s, previous, next, low, high, to] = [local(), local(), local(), local(), local(), local()];
    const orFar = (node: Local): Code => choose(node, node, FAR);
    const lesser = (a: Local, b: Local): Code => choose(isLess(a, b), a, b);
    return inOrder(
      s.set(slot.at(x)),
      takeOut(s),
      behind.put(before.at(x), behind.at(x)),
      before.put(behind.at(x), before.at(x)),
      machine.put(s, held),
      time.put(x, duration),
      when(last, inOrder(previous.set(slot.at(last)), next.set(slotBehind.at(previous))), next.set(firstSlot.at(held))),
      putBetween(s, previous, next),
      ...[low.set(jobBefore.at(x)), to.set(nodeOf.at(slotBefore.at(s))), low.set(greater(low, to))],
      ...[high.set(jobBehind.at(x)), high.set(orFar(high)), to.set(nodeOf.at(next)), to.set(orFar(to)), high.set(lesser(high, to))],
      to.set(choose(isAtMost(x, low), low, choose(isAtLeast(x, high), high, x))),
      shift(x, to),
      when(isLess(x, to), retime(x, to), retime(to, x)),
    );
  });
}
