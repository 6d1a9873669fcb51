import {
  type Assembler,
  type Call,
  type Code,
  type Local,
  type Operand,
  add,
  and,
  both,
  choose,
  count,
  differs,
  doWhile,
  giveBack,
  greater,
  inOrder,
  isAtLeast,
  isAtMost,
  isGreater,
  isLess,
  isZero,
  multiply,
  or,
  repeatWhile,
  shiftRight,
  subtract,
  upperProduct,
  when,
  xor,
} from './assembler';
import type { KernelInts } from './graph-code';
import type { JobShopProblem } from './job-shop-problem';
import { CELL } from './kernel-memory';
import { BEFORE, BEHIND } from './tabu-rules';

/** A function's locals on demand: eight, of which the function uses the first. */
export const eight = (local: () => Local): [Local, Local, Local, Local, Local, Local, Local, Local] => [
  local(),
  local(),
  local(),
  local(),
  local(),
  local(),
  local(),
  local(),
];

/** An entry of `cells`. */
export type Cell = keyof typeof CELL;

/** `MoveEstimates` and the methods of `TabuSearch` that judge one move, in WebAssembly: where the doc comments stand. */
export class JudgeCode {
  readonly below: Call;
  readonly keep: Call;
  readonly behind: Call;
  readonly before: Call;
  readonly ways: Call;

  constructor(
    private readonly assembler: Assembler,
    private readonly shop: JobShopProblem,
    private readonly ints: KernelInts,
  ) {
    this.below = this.belowCode();
    this.keep = this.keepCode();
    this.behind = this.behindCode();
    this.before = this.beforeCode();
    this.ways = this.waysCode();
  }

  get(cell: Cell): Code {
    return this.ints.cells.at(CELL[cell]);
  }

  set(cell: Cell, value: Operand): Code {
    return this.ints.cells.put(CELL[cell], value);
  }

  mayGoBehind(u: Operand, v: Operand): Code {
    const { tail, jobBehind } = this.ints;
    return and(differs(jobBehind.at(u), v), isAtLeast(tail.at(v), tail.at(jobBehind.at(u))));
  }

  mayGoBefore(v: Operand, u: Operand): Code {
    const { end, jobBefore } = this.ints;
    return and(differs(jobBefore.at(v), u), isAtLeast(end.at(u), end.at(jobBefore.at(v))));
  }

  /** `Random.below`. */
  private belowCode(): Call {
    return this.assembler.define(1, 'number', (local, most) => {
      const [state, mixed] = [local(), local()];
      const folded = (by: number): Code => xor(mixed, shiftRight(mixed, by));
      return inOrder(
        state.set(add(this.get('random'), 0x6d2b79f5)),
        this.set('random', state),
        mixed.set(multiply(xor(state, shiftRight(state, 15)), or(state, 1))),
        mixed.set(xor(add(mixed, multiply(folded(7), or(mixed, 61))), mixed)),
        giveBack(upperProduct(folded(14), most)),
      );
    });
  }

  private keepCode(): Call {
    return this.assembler.define(4, 'nothing', (local, estimate, kind, mover, target) => {
      const ties = local();
      return inOrder(
        ties.set(add(this.get('ties'), 1)),
        when(isLess(estimate, this.get('least')), ties.set(1), when(this.below(ties), inOrder(this.set('ties', ties), giveBack()))),
        this.set('ties', ties),
        this.set('least', estimate),
        this.set('kind', kind),
        this.set('mover', mover),
        this.set('target', target),
      );
    });
  }

  /** Leaves the function when nothing is to be kept of an estimate; `isForbidden` is asked when it is not the shortest ever. */
  private keepUnlessForbidden(estimate: Local, best: Local, isForbidden: Code, kind: number, mover: Local, target: Local): Code {
    return inOrder(
      when(isGreater(estimate, best), giveBack()),
      when(isAtLeast(estimate, this.get('aspiration')), isForbidden),
      this.keep(estimate, kind, mover, target),
    );
  }

  private behindCode(): Call {
    const { end, tail, time, before, behind, jobBefore, jobBehind, far, between, forbidden, slot, job } = this.ints;
    return this.assembler.define(2, 'nothing', (local, u, v) => {
      const [best, free, held, w, other, rest, longest, own] = eight(local);
      const forwards = inOrder(
        w.set(behind.at(w)),
        other.set(end.at(jobBefore.at(w))),
        free.set(greater(other, free)),
        far.put(held, free),
        free.raise(time.at(w)),
        when(isGreater(add(free, tail.at(jobBehind.at(w))), best), giveBack()),
        between.put(held, w),
        held.raise(1),
      );
      const backwards = inOrder(
        held.raise(-1),
        w.set(between.at(held)),
        other.set(tail.at(jobBehind.at(w))),
        rest.set(add(greater(other, rest), time.at(w))),
        other.set(add(far.at(held), rest)),
        longest.set(greater(other, longest)),
      );
      const isForbidden = inOrder(
        own.set(job.at(slot.at(u))),
        w.set(u),
        doWhile(
          inOrder(
            w.set(behind.at(w)),
            when(isGreater(forbidden.at(add(multiply(slot.at(w), this.shop.jobs), own)), this.get('moves')), giveBack()),
          ),
          differs(w, v),
        ),
      );
      return inOrder(
        when(isZero(this.mayGoBehind(u, v)), giveBack()),
        ...[best.set(this.get('least')), free.set(end.at(before.at(u))), w.set(u)],
        doWhile(forwards, differs(w, v)),
        ...[other.set(end.at(jobBefore.at(u))), free.set(greater(other, free))],
        ...[rest.set(tail.at(jobBehind.at(u))), other.set(tail.at(behind.at(v)))],
        ...[rest.set(add(greater(other, rest), time.at(u))), longest.set(add(free, rest))],
        repeatWhile(and(differs(held, 0), isAtMost(longest, best)), backwards),
        this.keepUnlessForbidden(longest, best, isForbidden, BEHIND, u, v),
      );
    });
  }

  private beforeCode(): Call {
    const { end, tail, time, before, behind, jobBefore, jobBehind, far, between, forbidden, slot, job } = this.ints;
    return this.assembler.define(2, 'nothing', (local, v, u) => {
      const [best, free, held, w, other, rest, longest, own] = eight(local);
      const backwards = inOrder(
        w.set(before.at(w)),
        other.set(tail.at(jobBehind.at(w))),
        rest.set(add(greater(other, rest), time.at(w))),
        when(isGreater(add(end.at(jobBefore.at(w)), rest), best), giveBack()),
        far.put(held, rest),
        between.put(held, w),
        held.raise(1),
      );
      const forwards = inOrder(
        held.raise(-1),
        w.set(between.at(held)),
        other.set(end.at(jobBefore.at(w))),
        free.set(greater(other, free)),
        other.set(add(free, far.at(held))),
        longest.set(greater(other, longest)),
        free.raise(time.at(w)),
      );
      const isForbidden = inOrder(
        own.set(multiply(slot.at(v), this.shop.jobs)),
        w.set(u),
        doWhile(
          inOrder(when(isGreater(forbidden.at(add(own, job.at(slot.at(w)))), this.get('moves')), giveBack()), w.set(behind.at(w))),
          differs(w, v),
        ),
      );
      return inOrder(
        when(isZero(this.mayGoBefore(v, u)), giveBack()),
        ...[best.set(this.get('least')), rest.set(tail.at(behind.at(v))), w.set(v)],
        doWhile(backwards, differs(w, u)),
        ...[other.set(tail.at(jobBehind.at(v))), rest.set(greater(other, rest))],
        ...[free.set(end.at(before.at(u))), other.set(end.at(jobBefore.at(v)))],
        ...[free.set(add(greater(other, free), time.at(v))), longest.set(add(free, rest))],
        repeatWhile(and(differs(held, 0), isAtMost(longest, best)), forwards),
        this.keepUnlessForbidden(longest, best, isForbidden, BEFORE, v, u),
      );
    });
  }

  private waysCode(): Call {
    const nodes = this.shop.count;
    const {
      wayFirst,
      wayEnd,
      wayTime,
      wayMachine,
      forbiddenWay,
      end,
      tail,
      slot,
      machine,
      jobBefore,
      jobBehind,
      behind,
      firstSlot,
      nodeOf,
    } = this.ints;
    return this.assembler.define(1, 'nothing', (local, x) => {
      const [s, low, high, ready, rest, m, held, isForbidden] = eight(local);
      const [last, next, estimate, other, until, duration] = eight(local);
      const isGood = and(isAtMost(estimate, this.get('least')), or(isZero(isForbidden), isLess(estimate, this.get('aspiration'))));
      const place = inOrder(
        ...[other.set(end.at(last)), estimate.set(greater(other, ready))],
        ...[other.set(tail.at(next)), estimate.set(add(add(estimate, greater(other, rest)), duration))],
        when(isGood, this.keep(estimate, m, x, last)),
        last.set(next),
        next.set(behind.at(next)),
      );
      const ofWay = inOrder(
        isForbidden.set(isGreater(forbiddenWay.at(m), this.get('moves'))),
        last.set(low),
        repeatWhile(both(last, differs(machine.at(slot.at(last)), held)), last.raise(-1)),
        when(last, next.set(behind.at(last)), next.set(nodeOf.at(firstSlot.at(held)))),
        // A place lies before `next`, and `next` is the last one that there may be before: none, or one from the job's next on.
        doWhile(place, both(last, isLess(last, high))),
      );
      const isWorthIt = both(differs(held, machine.at(s)), isAtMost(add(add(ready, rest), duration), this.get('least')));
      return inOrder(
        s.set(slot.at(x)),
        when(isLess(subtract(wayEnd.at(s), wayFirst.at(s)), 2), giveBack()),
        ...[low.set(jobBefore.at(x)), high.set(jobBehind.at(x)), high.set(choose(high, high, nodes + 1))],
        ...[ready.set(end.at(low)), rest.set(tail.at(jobBehind.at(x))), until.set(wayEnd.at(s))],
        count(m, wayFirst.at(s), until, inOrder(held.set(wayMachine.at(m)), duration.set(wayTime.at(m)), when(isWorthIt, ofWay))),
      );
    });
  }
}
