package org.edgemuse.console.chart;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.world.World;

/**
 * Load of each AP or ES in a slot, s: the work that it had, which is what was left from the slot
 * before and what the requests that settled need there alone; under proportional fairness L_m of
 * (9) and I_k of (12), MASL paper. A discipline that settles requests in later slots brings what is
 * then left, at least.
 */
final class Loads implements Quantity {
  private final int runs;
  private final boolean links;
  private final Map<Watched, Left> left = new LinkedHashMap<>();

  private Loads(int runs, boolean links) {
    this.runs = runs;
    this.links = links;
  }

  private record Left(long slot, double[] backlogS) {}

  /** The loads of APs in each of so many runs. */
  static Loads ofAps(int runs) {
    return new Loads(runs, true);
  }

  /** The loads of ESs in each of so many runs. */
  static Loads ofEss(int runs) {
    return new Loads(runs, false);
  }

  private String entity() {
    return links ? "AP" : "ES";
  }

  @Override
  public String title() {
    return "Load per " + entity();
  }

  @Override
  public Need need() {
    return Need.NOTHING;
  }

  /** The many curves would hide each other. */
  @Override
  public int span() {
    return 1;
  }

  @Override
  public String axis(List<Watched> runs) {
    return entity() + " load of a slot (s)";
  }

  @Override
  public List<Line> lines(Watched run) {
    World world = run.simulation().world();
    return Lineup.of(entity(), links ? world.apCount() : world.esCount(), runs, run);
  }

  @Override
  public void read(Watched run, double[] values) {
    World world = run.simulation().world();
    double[] loadS = broughtS(world, run.simulation().slotRecord());
    double[] backlogS = backlogS(world);
    long slot = world.clock().index();
    Left before = left.get(run);
    // A new episode begins with empty queues, and slots that were not seen leave nothing known.
    boolean goesOn = before != null && before.slot() == slot - 1 && world.clock().slot() > 0;
    for (int i = 0; i < loadS.length; i++) {
      double work = loadS[i] + (goesOn ? before.backlogS()[i] : 0);
      loadS[i] = Math.max(work, backlogS[i]);
    }
    left.put(run, new Left(slot, backlogS));
    if (Lineup.isEach(loadS.length, runs)) {
      System.arraycopy(loadS, 0, values, 0, loadS.length);
    } else {
      Lineup.put(Spread.of(loadS), values);
    }
  }

  private double[] broughtS(World world, SlotRecord slot) {
    double[] broughtS = new double[links ? world.apCount() : world.esCount()];
    for (int i = 0; i < slot.settled(); i++) {
      Outcome outcome = slot.outcome(i);
      int index = links ? outcome.ap() : outcome.es();
      broughtS[index] += links ? outcome.soloLinkS() : outcome.soloServerS();
    }
    return broughtS;
  }

  private double[] backlogS(World world) {
    double[] backlogS = new double[links ? world.apCount() : world.esCount()];
    Arrays.setAll(backlogS, i -> links ? world.aps().backlogS(i) : world.ess().backlogS(i));
    return backlogS;
  }
}
