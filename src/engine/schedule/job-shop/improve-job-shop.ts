import { Decoder } from '../kernel/decode';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import type { Objective } from '../objective';
import { Random } from '../random';
import type { SearchLimits, SearchResult, SearchStart } from '../search/improve';
import type { Steps } from '../../steps';
import type { JobShopProblem } from './job-shop-problem';
import { type ShopSolution, TabuSearch } from './tabu-search';

/** How the search divides its moves. */
interface Habits {
  /** Schedules kept, and children in a row that bring nothing after which all but the best are made anew. */
  readonly population: number;
  readonly mostFailures: number;
  /** Moves without gain after which a tabu search ends that does not begin from a blend. */
  readonly patience: number;
  /** Kicks in a row without gain after which the search stops kicking: from the start, and from a random schedule. */
  readonly firstKicks: number;
  readonly kicks: number;
}

const HABITS: Habits = { population: 6, mostFailures: 12, patience: 2000, firstKicks: 12, kicks: 4 };
/** Where operations choose their machines, kicks pay in the first second only, then many different schedules do. */
const HABITS_OF_FLEXIBLE: Habits = { population: 10, mostFailures: 30, patience: 2000, firstKicks: 12, kicks: 0 };
/** Moves without gain after which a tabu search from a blend ends. */
const PATIENCE_OF_BLEND = 4000;
/** How far a kick goes towards a random schedule on average, and how much longer than the best its result may be to be kicked on. */
const KICK = 0.15;
const SLACK = 1.004;

/**
 * Tabu searches from the start, from random schedules, and from blends of two good ones (path relinking: the weighted mean of two schedules'
 * starts orders every job rightly, so that nothing has to be repaired; after Peng, Lü and Cheng 2015). What a population begins from is
 * first bettered by kicks: blends with a little of a random schedule (iterated local search; Lourenço, Martin and Stützle 2003), which
 * decides what comes out in the first second. One iteration = one move. The best is decoded like any list, so that it is exact in the
 * workload's calendars.
 */
export function* improveJobShopSteps(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  shop: JobShopProblem,
  start: SearchStart,
  limits: SearchLimits,
): Steps<SearchResult> {
  return yield* new Relinking(problem, prelude, objective, shop, start, limits).run();
}

/** Moves between two questions whether to stop: a few milliseconds. */
const MOVES_BETWEEN_QUESTIONS = 512;

class Relinking {
  private readonly habits: Habits;
  private readonly random: Random;
  private readonly tabu: TabuSearch;
  private readonly population: ShopSolution[] = [];
  private readonly key: Float64Array;
  private readonly way: Int32Array;
  private best: ShopSolution | null = null;
  private result: { state: State; value: SearchResult['value'] };
  private stopped = false;

  constructor(
    private readonly problem: Problem,
    private readonly prelude: Prelude,
    private readonly objective: Objective,
    private readonly shop: JobShopProblem,
    private readonly start: SearchStart,
    private readonly limits: SearchLimits,
  ) {
    this.habits = shop.flexible ? HABITS_OF_FLEXIBLE : HABITS;
    this.random = new Random(limits.seed);
    this.tabu = new TabuSearch(shop, this.random.below(TABU_SEEDS));
    this.key = new Float64Array(shop.slots);
    this.way = new Int32Array(shop.slots);
    this.result = { state: start.state, value: start.value };
  }

  *run(): Steps<SearchResult> {
    const { population, habits } = this;
    this.takeStart();
    population.push(yield* this.kickOn(habits.firstKicks));
    for (let failures = 0; !this.isOver();) {
      if (population.length < habits.population) {
        this.drawRandom();
        population.push(yield* this.kickOn(habits.kicks));
        continue;
      }
      this.blend();
      if (this.replaceWorst(yield* this.search(PATIENCE_OF_BLEND))) failures = 0;
      else if (++failures > habits.mostFailures) {
        population.splice(0, population.length, this.fittest());
        failures = 0;
      }
    }
    return { ...this.result, iterations: this.tabu.moves };
  }

  private isOver(): boolean {
    return this.stopped || this.isOptimal();
  }

  /** Searches from where the keys stand, then again and again from a kick away, until so many kicks in a row have brought nothing. */
  private *kickOn(most: number): Steps<ShopSolution> {
    let best = yield* this.search(this.habits.patience);
    let current = best;
    for (let inVain = 0; inVain < most && !this.isOver();) {
      this.kick(current);
      const found = yield* this.search(this.habits.patience);
      inVain = found.makespan < best.makespan ? 0 : inVain + 1;
      if (found.makespan < best.makespan) best = found;
      if (found.makespan <= Math.max(current.makespan, best.makespan * SLACK)) current = found;
    }
    return best;
  }

  private isOptimal(): boolean {
    return this.best !== null && this.best.makespan <= this.shop.lowerBound;
  }

  private *search(patience: number): Steps<ShopSolution> {
    const { tabu, limits } = this;
    const from = tabu.moves;
    tabu.begin(this.key, this.way, patience, this.best?.makespan ?? Infinity);
    for (let isOver = false; !isOver && !this.stopped;) {
      isOver = tabu.advance(Math.min(MOVES_BETWEEN_QUESTIONS, limits.iterations - tabu.moves));
      // Where nothing can be moved, to have looked counts.
      if (isOver && tabu.moves === from) tabu.moves++;
      if (!isOver || tabu.moves === from + 1) this.stopped = tabu.moves >= limits.iterations || (yield);
    }
    const found = tabu.best;
    if (this.best === null || found.makespan < this.best.makespan) {
      this.best = found;
      this.settle(found);
    }
    return found;
  }

  /** Decodes the best; what comes out no better than what there was is left. */
  private settle({ end, way }: ShopSolution): void {
    const { slotOf, wayTime } = this.shop;
    const start = Float64Array.from(slotOf, (s) => end[s] - wayTime[way[s]]);
    const list = Int32Array.from(this.prelude.free).sort((a, b) => start[a] - start[b] || a - b);
    const state = new State(this.problem);
    state.copyFrom(this.prelude.state);
    new Decoder(this.problem, state).run(
      list,
      0,
      list.length,
      Int32Array.from(slotOf, (s) => way[s]),
    );
    const value = this.objective.evaluate(state);
    if (value.value >= this.result.value.value) return;
    this.result = { state, value };
    this.limits.onBetter?.(this.tabu.moves, value);
  }

  private takeStart(): void {
    const { state } = this.start;
    this.shop.slotOf.forEach((s, x) => {
      this.key[s] = state.start[x];
      this.way[s] = state.mode[x];
    });
  }

  private drawRandom(): void {
    const { key, random } = this;
    const { slots, operation, flexible } = this.shop;
    if (flexible) this.drawWays();
    for (let s = 1; s < slots; s++) {
      const before = operation[s - 1] < 0 ? random.next() / 5 : key[s - 1];
      if (operation[s] >= 0) key[s] = before + random.next() + LEAST_STEP;
    }
  }

  /** Every operation in random turn to one of the machines that are least filled with it. */
  private drawWays(): void {
    const { key, way, random } = this;
    const { slots, wayFirst, wayEnd, wayMachine, wayTime } = this.shop;
    const load = new Float64Array(this.shop.machines);
    for (let s = 0; s < slots; s++) key[s] = random.next();
    const order = Array.from(this.shop.slotOf).sort((a, b) => key[a] - key[b] || a - b);
    for (const s of order) {
      let least = Infinity;
      for (let m = wayFirst[s]; m < wayEnd[s]; m++) {
        const filled = load[wayMachine[m]] + wayTime[m] * (1 + random.next() / 2);
        if (filled >= least) continue;
        least = filled;
        way[s] = m;
      }
      load[wayMachine[way[s]]] += wayTime[way[s]];
    }
  }

  /** A schedule and a little of a random one. */
  private kick(from: ShopSolution): void {
    const { key, way, random } = this;
    const { wayTime, operation, slots } = this.shop;
    this.drawRandom();
    let last = 0;
    for (let s = 0; s < slots; s++) if (operation[s] >= 0 && key[s] > last) last = key[s];
    const share = KICK * (0.5 + random.next());
    const stretch = (share * from.makespan) / last;
    for (let s = 0; s < slots; s++) {
      if (operation[s] < 0) continue;
      key[s] = (1 - share) * (from.end[s] - wayTime[from.way[s]] / 2) + stretch * key[s];
      if (!this.shop.flexible || random.next() >= share) way[s] = from.way[s];
    }
  }

  /** A random mean of two of the population; the ways are drawn from the two. */
  private blend(): void {
    const { key, way, random, population } = this;
    const { wayTime, operation, slots } = this.shop;
    const first = random.below(population.length);
    const second = (first + 1 + random.below(population.length - 1)) % population.length;
    const a = population[first];
    const b = population[second];
    const share = 0.25 + random.next() / 2;
    for (let s = 0; s < slots; s++) {
      if (operation[s] < 0) continue;
      key[s] = (1 - share) * (a.end[s] - wayTime[a.way[s]] / 2) + share * (b.end[s] - wayTime[b.way[s]] / 2);
      way[s] = this.shop.flexible && random.next() < share ? b.way[s] : a.way[s];
    }
  }

  /** False when the child is no gain: too long, or what is there already. */
  private replaceWorst(child: ShopSolution): boolean {
    const { population } = this;
    let worst = 0;
    for (let i = 0; i < population.length; i++) {
      if (population[i].makespan > population[worst].makespan) worst = i;
      if (population[i].makespan === child.makespan && this.areAlike(population[i], child)) return false;
    }
    if (child.makespan >= population[worst].makespan) return false;
    population[worst] = child;
    return true;
  }

  private areAlike(a: ShopSolution, b: ShopSolution): boolean {
    let different = 0;
    for (let s = 0; s < a.end.length; s++) if (a.end[s] !== b.end[s]) different++;
    return different < this.shop.count * ALIKE;
  }

  private fittest(): ShopSolution {
    return this.population.reduce((best, other) => (other.makespan < best.makespan ? other : best));
  }
}

const TABU_SEEDS = 0x7fffffff;
/** Keys along a job must ascend. */
const LEAST_STEP = 1e-3;
/** Share of the operations that differ in two schedules that count as one. */
const ALIKE = 0.05;
