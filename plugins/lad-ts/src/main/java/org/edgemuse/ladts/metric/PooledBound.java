package org.edgemuse.ladts.metric;

import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the mean delay could not be less than if all ESs were one, of the sum of their capacities,
 * that any task could use whole, interrupt and leave: shortest remaining work first. Tasks arrive
 * at the start of their slot; what an episode leaves over is served after its last slot.
 *
 * <p>A task's work is what the ES that served it spent: capacity times seconds alone, with the
 * steps that were run and the model's load included. So it is a bound for the run at hand under any
 * discipline that gives no ES more than its capacity and carries over what a slot leaves, as
 * first-come-first-served does; and one for all schedulers where work depends neither on the ES nor
 * on the scheduler's steps. Links and fibre count nothing.
 */
final class PooledBound implements Metric {
  private static final long serialVersionUID = 1L;

  private final EpisodeEnd end;
  private final double slotS;
  private @Nullable PooledServer episode;
  private boolean measuring;
  private double capacity;
  private double sojournS;
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
    }
    PooledServer server = episode;
    if (server == null) {
      server = new PooledServer();
      episode = server;
      server.serve(1, slot.now().slot() * slotS);
      capacity = capacity(slot.facts());
    }
    for (int i = 0; i < slot.settled(); i++) {
      Outcome outcome = slot.outcome(i);
      server.arrive(outcome.soloServerS() * slot.facts().capacity(outcome.es()));
    }
    if (end.isNow(slot.now())) {
      finish(server, values);
      episode = null;
    } else {
      server.serve(capacity, (slot.now().slot() + 1) * slotS);
    }
  }

  private void finish(PooledServer server, double[] values) {
    server.serve(capacity, Double.POSITIVE_INFINITY);
    values[0] = mean(server.sojournS(), server.arrived());
    if (measuring) {
      sojournS += server.sojournS();
      tasks += server.arrived();
    }
  }

  @Override
  public void summarise(double[] values) {
    double total = sojournS;
    long count = tasks;
    if (measuring && episode != null) {
      PooledServer rest = episode.copy();
      rest.serve(capacity, Double.POSITIVE_INFINITY);
      total += rest.sojournS();
      count += rest.arrived();
    }
    values[0] = mean(total, count);
  }

  private static double mean(double totalS, long count) {
    return count == 0 ? Double.NaN : totalS / count;
  }

  private static double capacity(Facts facts) {
    double sum = 0;
    for (int es = 0; es < facts.esCount(); es++) {
      sum += facts.capacity(es);
    }
    return sum;
  }
}
