package org.edgemuse.kernel.view;

import java.io.Serializable;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.model.World;
import org.edgemuse.kernel.request.OutcomeCursor;
import org.edgemuse.kernel.request.Pipeline;
import org.jspecify.annotations.Nullable;

/** A slot as metrics see it once it is over. */
public final class SlotSummary implements SlotRecord, Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Pipeline pipeline;
  private final Scheduler scheduler;
  private final AnnouncementBoard announcements;
  private final Population population;
  private final OutcomeCursor cursor;
  private final @Nullable QoeMetric qoe;
  private final int firstMeasuredSlot;
  private int announcedSlot = -1;

  /** The slots of a world. */
  public SlotSummary(
      World world,
      Pipeline pipeline,
      Scheduler scheduler,
      AnnouncementBoard announcements,
      @Nullable QoeMetric qoe,
      int firstMeasuredSlot) {
    this.world = world;
    this.pipeline = pipeline;
    this.scheduler = scheduler;
    this.announcements = announcements;
    this.population = new WorldPopulation(world);
    this.cursor = new OutcomeCursor(world, pipeline);
    this.qoe = qoe;
    this.firstMeasuredSlot = firstMeasuredSlot;
  }

  @Override
  public Moment now() {
    return world.clock();
  }

  @Override
  public boolean measured() {
    return world.clock().slot() >= firstMeasuredSlot;
  }

  @Override
  public int raised() {
    return pipeline.raised();
  }

  @Override
  public int denied() {
    return pipeline.denied();
  }

  @Override
  public int denied(DenyReason reason) {
    return pipeline.denied(reason);
  }

  @Override
  public int outages() {
    return pipeline.outages();
  }

  @Override
  public int settled() {
    return pipeline.settled().size();
  }

  @Override
  public Outcome outcome(int i) {
    return cursor.at(pipeline.settled().get(i));
  }

  @Override
  public double qoe(int i) {
    return qoe == null ? Double.NaN : qoe.qoe(outcome(i));
  }

  @Override
  public Population population() {
    return population;
  }

  @Override
  public Announcements announcements() {
    if (announcedSlot != world.clock().slot()) {
      announcements.update();
      announcedSlot = world.clock().slot();
    }
    return announcements;
  }

  @Override
  public @Nullable StrategyProfile profile() {
    return scheduler.profile();
  }
}
