package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.api.world.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The measure that a scheduler brings. It shares the scheduler's state, so that what it saw of a
 * slot the scheduler would know, whatever its information class: it sees when it is, and no more.
 */
final class SchedulerMeter implements Metric {
  private static final long serialVersionUID = 1L;

  private final Metric meter;
  private final When when = new When();

  SchedulerMeter(Metric meter) {
    this.meter = meter;
  }

  @Override
  public List<String> columns() {
    return meter.columns();
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    when.now = slot.now();
    when.measured = slot.measured();
    meter.observe(when, values);
  }

  @Override
  public void summarise(double[] values) {
    meter.summarise(values);
  }

  @Override
  public Better better(String column) {
    return meter.better(column);
  }

  @Override
  public boolean perRequest(String column) {
    return meter.perRequest(column);
  }

  @Override
  public List<Table> tables() {
    return meter.tables();
  }

  @Override
  public boolean slotsOnly() {
    return meter.slotsOnly();
  }

  /** When a slot is, and nothing else of it. */
  private static final class When implements SlotRecord, Serializable {
    private static final long serialVersionUID = 1L;

    private transient @Nullable Moment now;
    private boolean measured;

    @Override
    public Moment now() {
      return Objects.requireNonNull(now);
    }

    @Override
    public boolean measured() {
      return measured;
    }

    @Override
    public int raised() {
      throw hidden();
    }

    @Override
    public int denied() {
      throw hidden();
    }

    @Override
    public int denied(DenyReason reason) {
      throw hidden();
    }

    @Override
    public int outages() {
      throw hidden();
    }

    @Override
    public int handovers() {
      throw hidden();
    }

    @Override
    public int open() {
      throw hidden();
    }

    @Override
    public int settled() {
      throw hidden();
    }

    @Override
    public Outcome outcome(int i) {
      throw hidden();
    }

    @Override
    public List<Decision> decisions() {
      throw hidden();
    }

    @Override
    public double qoe(int i) {
      throw hidden();
    }

    @Override
    public Geometry geometry() {
      throw hidden();
    }

    @Override
    public Facts facts() {
      throw hidden();
    }

    @Override
    public Population population() {
      throw hidden();
    }

    @Override
    public Announcements announcements() {
      throw hidden();
    }

    @Override
    public @Nullable Trades trades() {
      throw hidden();
    }

    @Override
    public @Nullable StrategyProfile profile() {
      throw hidden();
    }

    private static IllegalStateException hidden() {
      return new IllegalStateException(
          "A scheduler's own measure sees of a slot only now() and measured(): it reads the rest"
              + " from the scheduler");
    }
  }
}
