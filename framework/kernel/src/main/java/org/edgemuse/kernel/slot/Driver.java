package org.edgemuse.kernel.slot;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.CompleteScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteView;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.scheduling.StatisticsView;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.request.Decider;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.request.SlotRequests;
import org.edgemuse.kernel.view.AnnouncementBoard;
import org.edgemuse.kernel.view.WorldFacts;
import org.edgemuse.kernel.view.WorldPopulation;
import org.edgemuse.kernel.view.WorldQueues;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** Calls a scheduler with the view of its information class, and with no other. */
public sealed interface Driver extends Decider, Serializable {

  /** A slot's decisions start. */
  void begin();

  /** The scheduler that is called. */
  Scheduler scheduler();

  @Override
  default @Nullable Scoring scoring() {
    return scheduler().scoring();
  }

  /** A request has settled. */
  void learn(Outcome outcome);

  /**
   * The driver for a scheduler.
   *
   * @param maker whom to blame for it
   */
  static Driver of(
      Scheduler scheduler, Culprit maker, World world, Pipeline pipeline, AnnouncementBoard board) {
    Facts facts = new WorldFacts(world);
    return switch (InformationClass.of(scheduler)) {
      case FEEDBACK -> new ForFeedback((FeedbackScheduler) scheduler, new FeedbackView(facts));
      case ANNOUNCED ->
          new ForAnnounced(
              (AnnouncedScheduler) scheduler, new AnnouncedView(facts, board.announcements()));
      case STATISTICS ->
          new ForStatistics(
              (StatisticsScheduler) scheduler,
              new StatisticsView(facts, new WorldPopulation(world)));
      case LIVE_QUEUES ->
          new ForLiveQueues(
              (LiveQueuesScheduler) scheduler, new LiveQueuesView(facts, new WorldQueues(world)));
      case COMPLETE ->
          new ForComplete(
              (CompleteScheduler) scheduler,
              new CompleteView(
                  facts,
                  new WorldPopulation(world),
                  new WorldQueues(world),
                  new SlotRequests(world, pipeline, maker)));
    };
  }

  /** Drives a {@link FeedbackScheduler}. */
  record ForFeedback(FeedbackScheduler scheduler, FeedbackView view) implements Driver {
    @Override
    public void begin() {
      scheduler.begin(view);
    }

    @Override
    public void decide(Request request) {
      scheduler.decide(view, request);
    }

    @Override
    public void score(Request request, Scores out) {
      scheduler.score(view, request, out);
    }

    @Override
    public void learn(Outcome outcome) {
      scheduler.learn(view, outcome);
    }
  }

  /** Drives a {@link AnnouncedScheduler}. */
  record ForAnnounced(AnnouncedScheduler scheduler, AnnouncedView view) implements Driver {
    @Override
    public void begin() {
      scheduler.begin(view);
    }

    @Override
    public void decide(Request request) {
      scheduler.decide(view, request);
    }

    @Override
    public void score(Request request, Scores out) {
      scheduler.score(view, request, out);
    }

    @Override
    public void learn(Outcome outcome) {
      scheduler.learn(view, outcome);
    }
  }

  /** Drives a {@link StatisticsScheduler}. */
  record ForStatistics(StatisticsScheduler scheduler, StatisticsView view) implements Driver {
    @Override
    public void begin() {
      scheduler.begin(view);
    }

    @Override
    public void decide(Request request) {
      scheduler.decide(view, request);
    }

    @Override
    public void score(Request request, Scores out) {
      scheduler.score(view, request, out);
    }

    @Override
    public void learn(Outcome outcome) {
      scheduler.learn(view, outcome);
    }
  }

  /** Drives a {@link LiveQueuesScheduler}. */
  record ForLiveQueues(LiveQueuesScheduler scheduler, LiveQueuesView view) implements Driver {
    @Override
    public void begin() {
      scheduler.begin(view);
    }

    @Override
    public void decide(Request request) {
      scheduler.decide(view, request);
    }

    @Override
    public void score(Request request, Scores out) {
      scheduler.score(view, request, out);
    }

    @Override
    public void learn(Outcome outcome) {
      scheduler.learn(view, outcome);
    }
  }

  /** Drives a {@link CompleteScheduler}. */
  record ForComplete(CompleteScheduler scheduler, CompleteView view) implements Driver {
    @Override
    public void begin() {
      scheduler.begin(view);
    }

    @Override
    public void decide(Request request) {
      scheduler.decide(view, request);
    }

    @Override
    public void score(Request request, Scores out) {
      scheduler.score(view, request, out);
    }

    @Override
    public void learn(Outcome outcome) {
      scheduler.learn(view, outcome);
    }
  }
}
