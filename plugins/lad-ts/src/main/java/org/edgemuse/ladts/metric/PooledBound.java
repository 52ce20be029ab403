package org.edgemuse.ladts.metric;

import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the mean delay could not be less than if all ESs were one, of the sum of their capacities,
 * that any task could use whole, interrupt and leave: shortest remaining work first. Tasks arrive
 * at the start of the slot in which they were decided, whenever they settle; what an episode leaves
 * over is served after its last slot. Those that never settle count nothing.
 *
 * <p>A task's work is what the ES that served it spent: capacity times seconds alone, with the
 * steps that were run and the model's load included. So it is a bound for the run at hand under any
 * discipline that gives no ES more than its capacity and carries over what a slot leaves, as
 * first-come-first-served does; and one for all schedulers where work depends neither on the ES nor
 * on the scheduler's steps. Links and fibre count nothing. Proportional fairness carries nothing
 * over and so may serve more than an ES can: where the ESs beat the bound, there is no value.
 */
final class PooledBound implements Metric {
  private static final long serialVersionUID = 1L;

  /** By how much sums of equal delays may differ. */
  private static final double ROUNDING = 1e-9;

  private final EpisodeEnd end;
  private final double slotS;
  private @Nullable PooledEpisode episode;
  private boolean measuring;
  private double capacity;
  private double servedS;
  private double sojournOfRunS;
  private double servedOfRunS;
  private long tasks;

  PooledBound(EpisodeEnd end, double slotS) {
    this.end = end;
    this.slotS = slotS;
  }

  @Override
  public List<String> columns() {
    return List.of("lower_bound_s");
  }

  @Override
  public Better better(String column) {
    return Better.NEITHER;
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    if (slot.measured() && !measuring) {
      // Whether slots before the measured ones are shown must not change the run's value.
      measuring = true;
      episode = null;
      servedS = 0;
    }
    PooledEpisode current = episode;
    if (current == null) {
      current = new PooledEpisode(slotS, slot.now().slot());
      episode = current;
    }
    capacity = capacity(slot.facts());
    current.slot(slot.open() - slot.outages(), slot.settled());
    for (int i = 0; i < slot.settled(); i++) {
      Outcome outcome = slot.outcome(i);
      servedS += outcome.serverS();
      current.settled(
          admittedIn(outcome), outcome.soloServerS() * slot.facts().capacity(outcome.es()));
    }
    if (end.isNow(slot.now())) {
      finish(current.finished(capacity), values);
      episode = null;
      servedS = 0;
    } else {
      current.serve(capacity);
    }
  }

  /** The slot of the episode in which a task was decided, after outages if it met any. */
  private int admittedIn(Outcome outcome) {
    return (int) Math.round((outcome.arrivedS() + outcome.stageS(Stage.RETRY)) / slotS);
  }

  private void finish(PooledServer server, double[] values) {
    values[0] = mean(server.sojournS(), servedS, server.arrived());
    if (measuring) {
      sojournOfRunS += server.sojournS();
      servedOfRunS += servedS;
      tasks += server.arrived();
    }
  }

  @Override
  public void summarise(double[] values) {
    double totalS = sojournOfRunS;
    double servedTotalS = servedOfRunS;
    long count = tasks;
    if (measuring && episode != null) {
      PooledServer rest = episode.finished(capacity);
      totalS += rest.sojournS();
      servedTotalS += servedS;
      count += rest.arrived();
    }
    values[0] = mean(totalS, servedTotalS, count);
  }

  /** The mean of the least seconds, unless ESs took even fewer. */
  private static double mean(double leastS, double servedS, long count) {
    return count == 0 || leastS > servedS * (1 + ROUNDING) ? Double.NaN : leastS / count;
  }

  private static double capacity(Facts facts) {
    double sum = 0;
    for (int es = 0; es < facts.esCount(); es++) {
      sum += facts.capacity(es);
    }
    return sum;
  }
}
