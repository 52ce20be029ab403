package org.edgemuse.testkit;

import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.CompleteScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteView;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.scheduling.StatisticsView;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.jspecify.annotations.Nullable;

/** A scheduler that keeps a log of another's decisions and knows no more than that one. */
interface Recorded {

  /** The log. */
  DecisionLog log();

  /** The other scheduler. */
  Scheduler inner();

  /** Records a scheduler of any class of information in a log that is empty. */
  static Scheduler of(Scheduler scheduler, DecisionLog log) {
    if (scheduler instanceof FeedbackScheduler inner) {
      return new Feedback(inner, log);
    }
    if (scheduler instanceof AnnouncedScheduler inner) {
      return new Announced(inner, log);
    }
    if (scheduler instanceof StatisticsScheduler inner) {
      return new Statistics(inner, log);
    }
    if (scheduler instanceof LiveQueuesScheduler inner) {
      return new LiveQueues(inner, log);
    }
    return new Complete((CompleteScheduler) scheduler, log);
  }

  /** Records a {@link FeedbackScheduler}. */
  record Feedback(FeedbackScheduler inner, DecisionLog log) implements FeedbackScheduler, Recorded {
    @Override
    public void begin(FeedbackView view) {
      inner.begin(view);
    }

    @Override
    public void decide(FeedbackView view, Request request) {
      if (log.asksForScores()) {
        inner.score(view, request, log.candidates());
      }
      inner.decide(view, log.shown(view.facts(), request));
    }

    @Override
    public void score(FeedbackView view, Request request, Scores out) {
      inner.score(view, request, out);
    }

    @Override
    public void learn(FeedbackView view, Outcome outcome) {
      inner.learn(view, outcome);
    }

    @Override
    public @Nullable StrategyProfile profile() {
      return inner.profile();
    }

    @Override
    public @Nullable Scoring scoring() {
      return inner.scoring();
    }
  }

  /** Records a {@link AnnouncedScheduler}. */
  record Announced(AnnouncedScheduler inner, DecisionLog log)
      implements AnnouncedScheduler, Recorded {
    @Override
    public void begin(AnnouncedView view) {
      inner.begin(view);
    }

    @Override
    public void decide(AnnouncedView view, Request request) {
      if (log.asksForScores()) {
        inner.score(view, request, log.candidates());
      }
      inner.decide(view, log.shown(view.facts(), request));
    }

    @Override
    public void score(AnnouncedView view, Request request, Scores out) {
      inner.score(view, request, out);
    }

    @Override
    public void learn(AnnouncedView view, Outcome outcome) {
      inner.learn(view, outcome);
    }

    @Override
    public @Nullable StrategyProfile profile() {
      return inner.profile();
    }

    @Override
    public @Nullable Scoring scoring() {
      return inner.scoring();
    }
  }

  /** Records a {@link StatisticsScheduler}. */
  record Statistics(StatisticsScheduler inner, DecisionLog log)
      implements StatisticsScheduler, Recorded {
    @Override
    public void begin(StatisticsView view) {
      inner.begin(view);
    }

    @Override
    public void decide(StatisticsView view, Request request) {
      if (log.asksForScores()) {
        inner.score(view, request, log.candidates());
      }
      inner.decide(view, log.shown(view.facts(), request));
    }

    @Override
    public void score(StatisticsView view, Request request, Scores out) {
      inner.score(view, request, out);
    }

    @Override
    public void learn(StatisticsView view, Outcome outcome) {
      inner.learn(view, outcome);
    }

    @Override
    public @Nullable StrategyProfile profile() {
      return inner.profile();
    }

    @Override
    public @Nullable Scoring scoring() {
      return inner.scoring();
    }
  }

  /** Records a {@link LiveQueuesScheduler}. */
  record LiveQueues(LiveQueuesScheduler inner, DecisionLog log)
      implements LiveQueuesScheduler, Recorded {
    @Override
    public void begin(LiveQueuesView view) {
      inner.begin(view);
    }

    @Override
    public void decide(LiveQueuesView view, Request request) {
      if (log.asksForScores()) {
        inner.score(view, request, log.candidates());
      }
      inner.decide(view, log.shown(view.facts(), request));
    }

    @Override
    public void score(LiveQueuesView view, Request request, Scores out) {
      inner.score(view, request, out);
    }

    @Override
    public void learn(LiveQueuesView view, Outcome outcome) {
      inner.learn(view, outcome);
    }

    @Override
    public @Nullable StrategyProfile profile() {
      return inner.profile();
    }

    @Override
    public @Nullable Scoring scoring() {
      return inner.scoring();
    }
  }

  /** Records a {@link CompleteScheduler}. */
  record Complete(CompleteScheduler inner, DecisionLog log) implements CompleteScheduler, Recorded {
    @Override
    public void begin(CompleteView view) {
      inner.begin(view);
    }

    @Override
    public void decide(CompleteView view, Request request) {
      if (log.asksForScores()) {
        inner.score(view, request, log.candidates());
      }
      inner.decide(view, log.shown(view.facts(), request));
    }

    @Override
    public void score(CompleteView view, Request request, Scores out) {
      inner.score(view, request, out);
    }

    @Override
    public void learn(CompleteView view, Outcome outcome) {
      inner.learn(view, outcome);
    }

    @Override
    public @Nullable StrategyProfile profile() {
      return inner.profile();
    }

    @Override
    public @Nullable Scoring scoring() {
      return inner.scoring();
    }
  }
}
