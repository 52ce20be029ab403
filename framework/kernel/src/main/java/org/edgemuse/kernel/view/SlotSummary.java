package org.edgemuse.kernel.view;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.request.Outcomes;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.trace.DecisionLog;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** A slot as metrics see it once it is over. */
public final class SlotSummary implements SlotRecord, Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Pipeline pipeline;
  private final @Nullable Trades trades;
  private Scheduler scheduler;
  private final AnnouncementBoard board;
  private final Facts facts;
  private final Population population;
  private final Outcomes outcomes;
  private final DecisionLog log;
  private CheckedProfile profile;
  private final @Nullable QoeMetric qoe;
  private final @Nullable Culprit qoeMaker;
  private final int firstMeasuredSlot;
  private long announcedIndex = -1;

  /**
   * The slots of a world.
   *
   * @param log of the decisions on its requests
   * @param trades what a market decides, or null without one
   * @param schedulerMaker whom to blame for the scheduler
   * @param qoe what service is worth, or null if nobody asks
   * @param qoeMaker whom to blame for it, or null without one
   * @param firstMeasuredSlot the first slot that counts, numbered within the run
   */
  public SlotSummary(
      World world,
      Pipeline pipeline,
      DecisionLog log,
      @Nullable Trades trades,
      Scheduler scheduler,
      Culprit schedulerMaker,
      @Nullable QoeMetric qoe,
      @Nullable Culprit qoeMaker,
      int firstMeasuredSlot) {
    this.qoeMaker = qoeMaker;
    this.log = log;
    this.profile = new CheckedProfile(schedulerMaker);
    this.world = world;
    this.pipeline = pipeline;
    this.trades = trades;
    this.scheduler = scheduler;
    this.facts = new WorldFacts(world);
    this.population = new WorldPopulation(world);
    // A board of its own: what a metric asks for must not change what a scheduler is told.
    this.board = new AnnouncementBoard(world, population);
    this.outcomes = new Outcomes(world, pipeline);
    this.qoe = qoe;
    this.firstMeasuredSlot = firstMeasuredSlot;
  }

  /** Shows the profile of another scheduler from now on. */
  public void follow(Scheduler scheduler, Culprit maker) {
    this.scheduler = scheduler;
    profile = new CheckedProfile(maker);
  }

  @Override
  public Moment now() {
    return world.clock();
  }

  @Override
  public boolean measured() {
    return world.clock().index() >= firstMeasuredSlot;
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
  public int handovers() {
    return pipeline.handovers();
  }

  @Override
  public int open() {
    return pipeline.open();
  }

  @Override
  public int settled() {
    return outcomes.count();
  }

  @Override
  public Outcome outcome(int i) {
    return outcomes.get(i);
  }

  @Override
  public List<Decision> decisions() {
    return log.overForMetrics();
  }

  @Override
  public double qoe(int i) {
    if (qoe == null) {
      return Double.NaN;
    }
    double worth = qoe.qoe(outcome(i));
    if (!Double.isFinite(worth)) {
      throw Objects.requireNonNull(qoeMaker)
          .gave("qoe", worth, "of a request of UE " + outcome(i).ue(), "finite");
    }
    return worth;
  }

  @Override
  public Geometry geometry() {
    return world.geometry();
  }

  @Override
  public Facts facts() {
    return facts;
  }

  @Override
  public Population population() {
    return population;
  }

  @Override
  public Announcements announcements() {
    if (announcedIndex != world.clock().index()) {
      board.update();
      announcedIndex = world.clock().index();
    }
    return board.announcements();
  }

  @Override
  public @Nullable Trades trades() {
    return trades;
  }

  @Override
  public @Nullable StrategyProfile profile() {
    StrategyProfile followed = scheduler.profile();
    return followed == null ? null : profile.of(followed);
  }
}
