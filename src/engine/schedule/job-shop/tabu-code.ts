import {
  type Assembler,
  type Call,
  type Code,
  type Local,
  type Operand,
  add,
  and,
  choose,
  count,
  differs,
  doWhile,
  equals,
  giveBack,
  inOrder,
  isAtLeast,
  isAtMost,
  isGreater,
  isLess,
  isZero,
  multiply,
  or,
  repeatWhile,
  subtract,
  when,
} from './assembler';
import type { GraphCode, KernelInts } from './graph-code';
import type { JobShopProblem } from './job-shop-problem';
import { type Cell, JudgeCode, eight } from './judge-code';
import { TOO_LONG } from './move-estimates';
import { BEFORE, BEHIND, NO_MOVE, WAY_TENURE, type Tenure } from './tabu-rules';

/**
 * `TabuSearch.advance` and all that it calls, in WebAssembly: the same methods, where the doc comments stand, in the same order, drawing the
 * same chance. Defined last, as a function of how many moves to make at most; it gives back 1 when the run is over.
 */
export class TabuCode {
  private readonly judge: JudgeCode;

  constructor(
    private readonly assembler: Assembler,
    private readonly shop: JobShopProblem,
    private readonly ints: KernelInts,
    private readonly graph: GraphCode,
    private readonly tenure: Tenure,
  ) {
    this.judge = new JudgeCode(assembler, shop, ints);
    const [trace, choice, make, save] = [this.tracePathCode(), this.chooseMoveCode(), this.makeMoveCode(), this.saveCode()];
    this.advanceCode(trace, choice, make, save);
  }

  private get(cell: Cell): Code {
    return this.judge.get(cell);
  }

  private set(cell: Cell, value: Operand): Code {
    return this.judge.set(cell, value);
  }

  private tracePathCode(): Call {
    const { path, end, tail, behind, jobBehind, nodeOf, firstOf } = this.ints;
    return this.assembler.define(0, 'nothing', (local) => {
      const [makespan, x, found, j, first, rest, length, byJob] = eight(local);
      const draw = inOrder(found.raise(1), when(isZero(this.judge.below(found)), x.set(first)));
      const atFirst = inOrder(found.set(1), x.set(first));
      const begin = inOrder(first.set(nodeOf.at(firstOf.at(j))), when(equals(tail.at(first), makespan), when(found, draw, atFirst)));
      const follow = inOrder(
        path.put(length, x),
        length.raise(1),
        rest.set(subtract(makespan, end.at(x))),
        byJob.set(equals(tail.at(jobBehind.at(x)), rest)),
        when(and(byJob, equals(tail.at(behind.at(x)), rest)), byJob.set(isZero(this.judge.below(2)))),
        x.set(choose(byJob, jobBehind.at(x), behind.at(x))),
      );
      return inOrder(
        makespan.set(this.get('makespan')),
        count(j, 0, this.shop.jobs, begin),
        rest.set(makespan),
        repeatWhile(isGreater(rest, 0), follow),
        this.set('pathLength', length),
      );
    });
  }

  private judgeBlockCode(): Call {
    const { path, end, tail, jobBefore, jobBehind } = this.ints;
    return this.assembler.define(2, 'nothing', (local, first, last) => {
      const [front, back, k, x, frontTail, backEnd] = eight(local);
      const inside = inOrder(
        x.set(path.at(k)),
        when(isAtMost(add(backEnd, tail.at(jobBehind.at(x))), this.get('least')), this.judge.behind(x, back)),
        when(isAtMost(add(end.at(jobBefore.at(x)), frontTail), this.get('least')), this.judge.before(x, front)),
        when(isLess(k, subtract(last, 1)), this.judge.before(back, x)),
        when(isGreater(k, add(first, 1)), this.judge.behind(front, x)),
      );
      return inOrder(
        ...[front.set(path.at(first)), back.set(path.at(last)), this.judge.behind(front, back)],
        when(equals(last, add(first, 1)), giveBack()),
        ...[this.judge.before(back, front), frontTail.set(tail.at(front)), backEnd.set(end.at(back))],
        count(k, add(first, 1), last, inside),
      );
    });
  }

  /** For each block of the path from place i to before place j: what is to be done with it. */
  private forBlocks(i: Local, j: Local, length: Local, then: Code): Code {
    const { path, behind } = this.ints;
    const goesOn = and(isLess(j, length), equals(behind.at(path.at(subtract(j, 1))), path.at(j)));
    const body = inOrder(j.set(add(i, 1)), repeatWhile(goesOn, j.raise(1)), then, i.set(j));
    return inOrder(i.set(0), repeatWhile(isLess(i, length), body));
  }

  private chooseMoveCode(): Call {
    const [judgeBlock, drawMove] = [this.judgeBlockCode(), this.drawMoveCode()];
    return this.assembler.define(0, 'nothing', (local) => {
      const [i, j, length] = eight(local);
      return inOrder(
        ...[this.set('least', TOO_LONG - 1), this.set('kind', NO_MOVE), this.set('ties', 0), length.set(this.get('pathLength'))],
        this.forBlocks(i, j, length, when(isGreater(j, add(i, 1)), judgeBlock(i, subtract(j, 1)))),
        this.shop.flexible ? count(i, 0, length, this.judge.ways(this.ints.path.at(i))) : [],
        when(equals(this.get('kind'), NO_MOVE), drawMove()),
      );
    });
  }

  private drawMoveCode(): Call {
    const { path } = this.ints;
    return this.assembler.define(0, 'nothing', (local) => {
      const [i, j, length, k, front, back, x] = eight(local);
      const toBack = when(this.judge.mayGoBehind(x, back), this.judge.keep(TOO_LONG - 1, BEHIND, x, back));
      const toFront = when(this.judge.mayGoBefore(x, front), this.judge.keep(TOO_LONG - 1, BEFORE, x, front));
      const all = inOrder(
        ...[front.set(path.at(i)), back.set(path.at(subtract(j, 1)))],
        count(k, i, subtract(j, 1), inOrder(x.set(path.at(k)), toBack)),
        count(k, add(i, 1), j, inOrder(x.set(path.at(k)), toFront)),
      );
      return inOrder(length.set(this.get('pathLength')), this.forBlocks(i, j, length, all));
    });
  }

  private makeMoveCode(): Call {
    const { forbidden, forbiddenWay, way, wayMachine, wayTime, behind, slot, job } = this.ints;
    const { jobs, flexible } = this.shop;
    return this.assembler.define(0, 'nothing', (local) => {
      const [until, kind, mover, target, w, own, s] = eight(local);
      const goBehind = inOrder(
        ...[own.set(multiply(slot.at(mover), jobs)), w.set(mover)],
        doWhile(inOrder(w.set(behind.at(w)), forbidden.put(add(own, job.at(slot.at(w))), until)), differs(w, target)),
        this.graph.moveBehind(mover, target),
      );
      const goBefore = inOrder(
        ...[own.set(job.at(slot.at(mover))), w.set(target)],
        doWhile(inOrder(forbidden.put(add(multiply(slot.at(w), jobs), own), until), w.set(behind.at(w))), differs(w, mover)),
        this.graph.moveBefore(mover, target),
      );
      const goElsewhere = inOrder(
        s.set(slot.at(mover)),
        forbiddenWay.put(way.at(s), add(until, WAY_TENURE)),
        way.put(s, kind),
        this.graph.moveTo(mover, wayMachine.at(kind), wayTime.at(kind), target),
      );
      return inOrder(
        until.set(add(add(this.get('moves'), this.tenure.least), this.judge.below(this.tenure.spread))),
        ...[kind.set(this.get('kind')), mover.set(this.get('mover')), target.set(this.get('target'))],
        when(equals(kind, BEHIND), goBehind, when(equals(kind, BEFORE), goBefore, flexible ? goElsewhere : [])),
      );
    });
  }

  /** The shortest schedule of the run, kept by slot. */
  private saveCode(): Call {
    const { bestEnd, bestWay, end, nodeOf, way } = this.ints;
    return this.assembler.define(0, 'nothing', (local) => {
      const s = local();
      return count(s, 0, this.shop.slots, inOrder(bestEnd.put(s, end.at(nodeOf.at(s))), bestWay.put(s, way.at(s))));
    });
  }

  private advanceCode(tracePath: Call, chooseMove: Call, makeMove: Call, save: Call): void {
    this.assembler.define(1, 'number', (local, most) => {
      const [i, makespan] = eight(local);
      const isOver = or(isAtLeast(this.get('idle'), this.get('patience')), isAtMost(this.get('shortest'), this.shop.lowerBound));
      const better = inOrder(
        ...[save(), this.set('shortest', makespan), this.set('idle', 0)],
        when(isLess(makespan, this.get('aspiration')), this.set('aspiration', makespan)),
      );
      const move = inOrder(
        when(isOver, giveBack(1)),
        tracePath(),
        chooseMove(),
        when(equals(this.get('kind'), NO_MOVE), giveBack(1)),
        ...[this.set('moves', add(this.get('moves'), 1)), this.set('idle', add(this.get('idle'), 1)), makeMove()],
        ...[makespan.set(this.graph.makespan()), this.set('makespan', makespan)],
        when(isLess(makespan, this.get('shortest')), better),
      );
      return inOrder(count(i, 0, most, move), giveBack(0));
    });
  }
}
