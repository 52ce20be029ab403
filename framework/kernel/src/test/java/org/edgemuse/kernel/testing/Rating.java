package org.edgemuse.kernel.testing;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.jspecify.annotations.Nullable;

/** Rates and decides as a test tells it to. */
public record Rating(@Nullable Scoring scoring, Rates rates, Choice choice)
    implements FeedbackScheduler {
  private static final long serialVersionUID = 1L;

  /** Rates the candidates of a request. */
  public interface Rates extends Serializable {
    /** Puts the scores. */
    void rate(Request request, Scores out);
  }

  /** Decides a request. */
  public interface Choice extends Serializable {
    /** Assigns or denies. */
    void decide(Request request);
  }

  /** Rates so, by scores called points, and sends all requests over that AP to that ES. */
  public static Rating of(Rates rates, int ap, int es) {
    return new Rating(Scoring.highest("points"), rates, r -> r.assign(ap, es, r.minSteps(es)));
  }

  @Override
  public void score(FeedbackView view, Request request, Scores out) {
    rates.rate(request, out);
  }

  @Override
  public void decide(FeedbackView view, Request request) {
    choice.decide(request);
  }
}
