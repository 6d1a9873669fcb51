import { Decoder } from '../kernel/decode';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import type { Objective } from '../objective';
import { Random } from '../random';
import type { SearchLimits, SearchResult, SearchStart } from '../search/improve';
import type { JobShopProblem } from './job-shop-problem';
import { type ShopSolution, TabuSearch } from './tabu-search';

/** Schedules kept, and moves without gain after which a tabu search ends. */
const POPULATION = 10;
const PATIENCE = 4000;
/** Children until the population is made anew around its best. */
const GENERATIONS = 80;

/**
 * Tabu searches from the start, from random schedules, and from blends of two good ones (path relinking: the weighted mean of two schedules'
 * starts orders every job rightly, so that nothing has to be repaired; after Peng, Lü and Cheng 2015). One iteration = one move. The best
 * is decoded like any list, so that it is exact in the workload's calendars.
 *
 * @param shouldStop asked between moves; true ends the search.
 */
export function improveJobShop(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  shop: JobShopProblem,
  start: SearchStart,
  limits: SearchLimits,
  shouldStop?: () => boolean,
): SearchResult {
  const search = new Relinking(problem, prelude, objective, shop, start, limits, shouldStop);
  return search.run();
}

class Relinking {
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
    private readonly shouldStop?: () => boolean,
  ) {
    this.random = new Random(limits.seed);
    this.tabu = new TabuSearch(shop, this.random, (moves) => this.goesOn(moves));
    this.key = new Float64Array(shop.count);
    this.way = new Int32Array(shop.count);
    this.result = { state: start.state, value: start.value };
  }

  run(): SearchResult {
    this.takeStart();
    this.population.push(this.search());
    for (let child = 1; this.goesOn(this.tabu.moves) && !this.isOptimal(); child++) {
      if (child % GENERATIONS === 0) this.population.splice(0, this.population.length, this.fittest());
      if (this.population.length < POPULATION) {
        this.drawRandom();
        this.population.push(this.search());
      } else {
        this.blend();
        this.replaceWorst(this.search());
      }
    }
    this.settle();
    return { ...this.result, iterations: this.tabu.moves };
  }

  private goesOn(moves: number): boolean {
    if (!this.stopped) this.stopped = moves >= this.limits.iterations || this.shouldStop?.() === true;
    return !this.stopped;
  }

  private isOptimal(): boolean {
    return this.best !== null && this.best.makespan <= this.shop.lowerBound;
  }

  private search(): ShopSolution {
    const found = this.tabu.run(this.key, this.way, PATIENCE, this.best?.makespan ?? Infinity);
    if (this.best === null || found.makespan < this.best.makespan) {
      this.best = found;
      this.settle();
    }
    return found;
  }

  /** Decodes the best; what comes out no better than what there was is left. */
  private settle(): void {
    if (this.best === null) return;
    const { start, way } = this.best;
    const list = Int32Array.from(this.prelude.free).sort((a, b) => start[a] - start[b] || a - b);
    const state = new State(this.problem);
    state.copyFrom(this.prelude.state);
    new Decoder(this.problem, state).run(list, 0, list.length, way);
    const value = this.objective.evaluate(state);
    if (value.value >= this.result.value.value) return;
    this.result = { state, value };
    this.limits.onBetter?.(this.tabu.moves, value);
  }

  private takeStart(): void {
    const { state } = this.start;
    for (let x = 0; x < this.shop.count; x++) {
      this.key[x] = state.start[x];
      this.way[x] = state.mode[x];
    }
  }

  private drawRandom(): void {
    const { key, way, random } = this;
    const { count, jobPredecessor, wayFirst } = this.shop;
    const load = new Float64Array(this.shop.machines);
    for (let x = 0; x < count; x++) key[x] = random.next();
    const order = Array.from({ length: count }, (_, x) => x).sort((a, b) => key[a] - key[b] || a - b);
    for (const x of order) {
      let least = Infinity;
      for (let m = wayFirst[x]; m < wayFirst[x + 1]; m++) {
        const time = this.shop.wayTime[m];
        const filled = load[this.shop.wayMachine[m]] + time * (1 + random.next() / 2);
        if (filled >= least) continue;
        least = filled;
        way[x] = m;
      }
      load[this.shop.wayMachine[way[x]]] += this.shop.wayTime[way[x]];
    }
    for (const x of this.problem.links.topological) {
      key[x] = (jobPredecessor[x] === count ? random.next() / 5 : key[jobPredecessor[x]]) + random.next() + LEAST_STEP;
    }
  }

  /** A random mean of two of the population; the ways are drawn from the two. */
  private blend(): void {
    const { key, way, random, population } = this;
    const { wayTime, count } = this.shop;
    const first = random.below(population.length);
    const second = (first + 1 + random.below(population.length - 1)) % population.length;
    const a = population[first];
    const b = population[second];
    const share = 0.25 + random.next() / 2;
    for (let x = 0; x < count; x++) {
      key[x] = (1 - share) * (a.start[x] + wayTime[a.way[x]] / 2) + share * (b.start[x] + wayTime[b.way[x]] / 2);
      way[x] = this.shop.flexible && random.next() < share ? b.way[x] : a.way[x];
    }
  }

  private replaceWorst(child: ShopSolution): void {
    const { population } = this;
    let worst = 0;
    for (let i = 0; i < population.length; i++) {
      if (population[i].makespan > population[worst].makespan) worst = i;
      if (population[i].makespan === child.makespan && this.areAlike(population[i], child)) return;
    }
    if (child.makespan < population[worst].makespan) population[worst] = child;
  }

  private areAlike(a: ShopSolution, b: ShopSolution): boolean {
    let different = 0;
    for (let x = 0; x < a.start.length; x++) if (a.start[x] !== b.start[x]) different++;
    return different < a.start.length * ALIKE;
  }

  private fittest(): ShopSolution {
    return this.population.reduce((best, other) => (other.makespan < best.makespan ? other : best));
  }
}

/** Keys along a job must ascend. */
const LEAST_STEP = 1e-3;
/** Share of the operations that differ in two schedules that count as one. */
const ALIKE = 0.05;
