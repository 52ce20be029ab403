package org.edgemuse.testkit;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.CompleteScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteView;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.scheduling.StatisticsView;

/** Makes small schedulers, one for each class of information, that use all it offers. */
public final class HonestPlugin implements Plugin<Scheduler, HonestPlugin.Options> {

  /** What to know. */
  public record Options(InformationClass information) implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Uses what its class of information offers and no more";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    return switch (options.information()) {
      case FEEDBACK -> new WinStay(run);
      case ANNOUNCED -> new LeastAnnounced();
      case STATISTICS -> new LeastExpected(run.apCount());
      case LIVE_QUEUES -> new LeastProjected();
      case COMPLETE -> new LeastCrowded();
    };
  }

  /** The ES, bound or chosen by the caller, with the fewest steps. */
  private static void assign(Request request, int ap, int es) {
    int allowed = request.boundServer() < 0 ? es : request.boundServer();
    request.assign(ap, allowed, request.minSteps(allowed));
  }

  /** Stays with an AP whose delay was below the UE's mean, else draws another. */
  private static final class WinStay implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;

    private final Draws draws;
    private final int apCount;
    private final int esCount;
    private final int[] ap;
    private final double[] meanS;

    WinStay(RunContext run) {
      draws = run.draws("win-stay");
      apCount = run.apCount();
      esCount = run.esCount();
      ap = new int[run.ueCount()];
      Arrays.fill(ap, -1);
      meanS = new double[run.ueCount()];
    }

    @Override
    public void decide(FeedbackView view, Request request) {
      int ue = request.ue();
      long time = view.now().index();
      int reached = request.apsInReach();
      if (reached == 0) {
        ap[ue] = draws.below(apCount, ue, time, 0);
      } else if (ap[ue] < 0 || !request.reaches(ap[ue])) {
        ap[ue] = request.apInReach(draws.below(reached, ue, time, 0));
      }
      assign(request, ap[ue], draws.below(esCount, ue, time, 1));
    }

    @Override
    public void learn(FeedbackView view, Outcome outcome) {
      int ue = outcome.ue();
      if (outcome.linkS() > meanS[ue]) {
        ap[ue] = -1;
      }
      meanS[ue] += 0.3 * (outcome.linkS() - meanS[ue]);
    }
  }

  private record LeastAnnounced() implements AnnouncedScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void decide(AnnouncedView view, Request request) {
      int best = 0;
      double leastS = Double.POSITIVE_INFINITY;
      for (int ap = 0; ap < view.facts().apCount(); ap++) {
        double costS =
            view.announcements().linkLoadS(ap)
                + request.linkS(ap)
                + 0.1 * view.announcements().linkFullLoadS(ap);
        if (costS < leastS) {
          leastS = costS;
          best = ap;
        }
      }
      assign(request, best, best % view.facts().esCount());
    }
  }

  private static final class LeastExpected implements StatisticsScheduler {
    private static final long serialVersionUID = 1L;

    private final double[] loadS;

    LeastExpected(int apCount) {
      loadS = new double[apCount];
    }

    @Override
    public void begin(StatisticsView view) {
      Arrays.fill(loadS, 0);
      for (int ue = 0; ue < view.population().ueCount(); ue++) {
        int ap = ue % loadS.length;
        double linkS = view.population().linkS(ue, ap);
        if (linkS < Double.POSITIVE_INFINITY) {
          loadS[ap] += view.population().activity(ue) * linkS;
        }
      }
    }

    @Override
    public void decide(StatisticsView view, Request request) {
      int best = 0;
      double leastS = Double.POSITIVE_INFINITY;
      for (int ap = 0; ap < loadS.length; ap++) {
        if (loadS[ap] + request.linkS(ap) < leastS) {
          leastS = loadS[ap] + request.linkS(ap);
          best = ap;
        }
      }
      assign(request, best, best % view.facts().esCount());
    }
  }

  private record LeastProjected() implements LiveQueuesScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void decide(LiveQueuesView view, Request request) {
      int best = 0;
      double leastS = Double.POSITIVE_INFINITY;
      for (int ap = 0; ap < view.facts().apCount(); ap++) {
        double doneS = view.queues().projectedLinkS(ap, request.linkS(ap));
        if (doneS < leastS) {
          leastS = doneS;
          best = ap;
        }
      }
      assign(request, best, best % view.facts().esCount());
    }
  }

  private record LeastCrowded() implements CompleteScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void decide(CompleteView view, Request request) {
      int active = view.requests().count();
      double totalS = 0;
      for (int i = 0; i < active; i++) {
        totalS += view.requests().serverS(i, 0);
      }
      assign(
          request,
          request.apsInReach() > 0 ? request.apInReach(active % request.apsInReach()) : 0,
          (int) (totalS * 10) % view.facts().esCount());
    }
  }
}
