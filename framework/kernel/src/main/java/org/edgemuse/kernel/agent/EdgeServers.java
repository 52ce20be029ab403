package org.edgemuse.kernel.agent;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.episode.FirstState;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.scenario.EdgeServerSpec;
import org.edgemuse.kernel.scenario.ResultByFibre;
import org.edgemuse.kernel.scenario.Sharing;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** All ESs: their capacity, their model, the fibre to them, and how requests share them. */
public final class EdgeServers implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double BIT_PER_MB = 8e6;

  private final EdgeServer[] agents;
  private double[] capacity;
  private final WorkUnit workUnit;
  private final double[] fibreBps;
  private final double[] costPerTflops;
  private final @Nullable Values latencyLimitMs;
  private final Draws latencyLimitDraws;
  private final EsPlaces places;
  private final boolean resultLeavesHome;
  private final ServerModel model;
  private SharingDiscipline discipline;
  private final FirstState<SharingDiscipline> firstDiscipline;
  private final Culprit sharingMaker;

  /**
   * Draws the population that the scenario asks for.
   *
   * @param aps at which ESs may stand
   */
  public EdgeServers(EdgeServerSpec spec, Sharing sharing, AccessPoints aps, RunContext run) {
    int count = spec.count();
    agents = new EdgeServer[count];
    for (int es = 0; es < count; es++) {
      agents[es] = new EdgeServer(es, this);
    }
    workUnit = spec.workUnit();
    capacity = drawCapacity(spec, run);
    if (spec.fibreMbps() == null) {
      fibreBps = new double[count];
      Arrays.fill(fibreBps, Double.POSITIVE_INFINITY);
    } else {
      fibreBps = Drawn.of(run, "edgeServers.fibreMbps", spec.fibreMbps(), count);
      for (int es = 0; es < count; es++) {
        fibreBps[es] *= 1e6;
      }
    }
    costPerTflops = Drawn.of(run, "edgeServers.costPerTflops", spec.costPerTflops(), count);
    latencyLimitMs = spec.latencyLimitMs();
    latencyLimitDraws = run.draws("value/edgeServers.latencyLimitMs");
    places = EsPlaces.of(spec, aps, run);
    resultLeavesHome = spec.resultByFibre() == ResultByFibre.ALWAYS;
    model = new ServerModel(spec.model(), run);
    requireUnit(spec);
    discipline = sharing.server().create(run);
    sharingMaker = sharing.server().culprit(discipline);
    firstDiscipline = FirstState.of(discipline, sharingMaker, run);
    offerBatching();
  }

  /** Each ES's capacity as a scenario says, in units of work a second. */
  public static double[] drawCapacity(EdgeServerSpec spec, RunContext run) {
    return Drawn.of(run, "edgeServers." + spec.capacityKey(), spec.capacity(), spec.count());
  }

  /**
   * Does nothing if the capacities that a scenario gives are in the unit of the model's work.
   *
   * @throws IllegalArgumentException naming the key that must take their place
   */
  public void requireUnit(EdgeServerSpec spec) {
    requireUnit(model.get().workUnit(), spec);
  }

  /**
   * Gives the ESs other capacities; what they have taken on goes on as it was.
   *
   * @param capacity one number an ES, in {@link #workUnit} a second
   */
  public void resize(double[] capacity) {
    this.capacity = capacity;
  }

  /** Empties queues and memories, as for a new episode. */
  public void restart() {
    discipline = firstDiscipline.again();
    model.restart();
    offerBatching();
  }

  /** What is to be measured while batches are generated is not, where nobody forms any. */
  private void offerBatching() {
    Batching batching = model.batching();
    if (batching != null && !discipline.useBatching(batching) && !model.get().repeatable()) {
      throw new IllegalArgumentException(
          "edgeServers.model: '%s' measures how long batches take, so it needs sharing.server: batched"
              .formatted(model.name()));
    }
  }

  private static void requireUnit(WorkUnit unit, EdgeServerSpec spec) {
    if (unit != spec.workUnit()) {
      throw new IllegalArgumentException(
          "edgeServers.%s does not suit edgeServers.model: the work of '%s' is counted in %s, so %s"
                  .formatted(
                      spec.capacityKey(),
                      spec.model().name(),
                      EdgeServerSpec.nameOf(unit),
                      EdgeServerSpec.capacityKey(unit))
              + " must take its place");
    }
  }

  /** Number of ESs. */
  public int count() {
    return agents.length;
  }

  /** The agent with that index. */
  public EdgeServer agent(int es) {
    return agents[es];
  }

  /** Its capacity, in {@link #workUnit} a second. */
  public double capacity(int es) {
    return capacity[es];
  }

  /** What work and capacities are counted in. */
  public WorkUnit workUnit() {
    return workUnit;
  }

  /** What a TFLOP/s of it costs its operator a slot, c_f of (8), QoE paper. */
  public double costPerTflops(int es) {
    return costPerTflops[es];
  }

  /** The longest delay that the UE tolerates there, kappa_n of (7), QoE paper, s; or infinity. */
  public double latencyLimitS(int ue, int es) {
    if (latencyLimitMs == null) {
      return Double.POSITIVE_INFINITY;
    }
    return 1e-3
        * (latencyLimitMs.isPaired()
            ? latencyLimitMs.atPair(latencyLimitDraws, ue, es)
            : latencyLimitMs.at(latencyLimitDraws, es));
  }

  /** The AP at which it stands, or -1. */
  public int homeAp(int es) {
    return places.homeAp(es);
  }

  /** Whether the scenario gives ESs places of their own, at an AP or not. */
  public boolean placed() {
    return places.own();
  }

  /** Where the ES stands along x, m: at its AP if it has one; NaN if it is nowhere. */
  public double xM(int es) {
    return places.xM(es);
  }

  /** Where the ES stands along y, m, likewise. */
  public double yM(int es) {
    return places.yM(es);
  }

  /** Whether its model works on tokens, which tasks must then have. */
  public boolean countsTokens() {
    return model.get().countsTokens();
  }

  /** Whether a UE's tasks differ in what they need of an ES. */
  public boolean variesByTask() {
    return model.get().variesByTask();
  }

  /**
   * Does nothing if the model can do tasks of the indices 0 .. count - 1 and of these prompts.
   *
   * @throws IllegalArgumentException if it cannot
   */
  public void requireTasks(int count, List<String> prompts) {
    model.require(count, prompts);
  }

  /** The fewest denoising steps that keep the task's error limit on the ES, at least 1. */
  public int minSteps(Task task, int es) {
    return model.minSteps(task, es);
  }

  /** Average error of the content after so many steps, at least 0. */
  public double error(Task task, int es, int steps) {
    return model.error(task, es, steps);
  }

  /** What the ESs run, in this episode. */
  public GenerativeModel model() {
    return model.get();
  }

  /** What the model measures of itself in the whole run, or null. */
  public @Nullable Metric modelMeter() {
    return model.meter();
  }

  /** Whom to blame for the model. */
  public Culprit modelMaker() {
    return model.maker();
  }

  /** Tells the model that an ES takes a request, before {@link #discipline} does. */
  public void admitted(int handle, Task task, int es, int steps) {
    model.get().admitted(handle, task, es, steps);
  }

  /** Tells the model that a slot ends. */
  public void endSlot() {
    model.get().endSlot();
  }

  /** How requests share the ESs. */
  public SharingDiscipline discipline() {
    return discipline;
  }

  /** Whether there is a fibre of finite rate. */
  public boolean fibreTakesTime() {
    for (double rateBps : fibreBps) {
      if (rateBps < Double.POSITIVE_INFINITY) {
        return true;
      }
    }
    return false;
  }

  /** Seconds that a prompt spends on the fibre from the AP to the ES. */
  public double promptFibreS(int ap, int es, double promptMB) {
    return places.homeAp(es) == ap ? 0 : promptMB * BIT_PER_MB / fibreBps[es];
  }

  /** Seconds that a result spends on the fibre from the ES to the AP. */
  public double resultFibreS(int ap, int es, double resultMB) {
    boolean stays = places.homeAp(es) == ap && !resultLeavesHome;
    return stays ? 0 : resultMB * BIT_PER_MB / fibreBps[es];
  }

  /** Seconds to bring the model into memory for the task. */
  public double loadS(Task task, int es) {
    return model.loadS(task, es);
  }

  /** Seconds of generation on the ES alone, T_comp of (10), MASL paper. */
  public double generationS(Task task, int es, int steps) {
    return model.work(task, es, steps) / capacity[es];
  }

  /** Seconds of work that wait at the ES. */
  public double backlogS(int es) {
    return checked("backlogS", discipline.backlogS(es), es);
  }

  /** Seconds until such work would be done if it were the last admitted. */
  public double projectedS(int es, double soloS) {
    return checked("projectedS", discipline.projectedS(es, soloS, 1), es);
  }

  private double checked(String what, double seconds, int es) {
    if (!(seconds >= 0)) {
      throw sharingMaker.gave(what, seconds, "of ES " + es, "at least 0");
    }
    return seconds;
  }

  /** Whom to blame for how the ESs are shared. */
  public Culprit sharingMaker() {
    return sharingMaker;
  }
}
