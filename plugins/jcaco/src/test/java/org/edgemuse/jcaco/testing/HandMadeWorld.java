package org.edgemuse.jcaco.testing;

import java.util.Arrays;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.CompleteScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteView;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.scheduling.StatisticsView;
import org.edgemuse.kernel.api.world.Area;

/**
 * UEs whose times on APs and ESs are given as tables, with proportional fairness: everyone on a
 * machine finishes at the sum of the times on it. Apart from the kernel, so that schedulers can be
 * checked by hand.
 */
public final class HandMadeWorld implements RunContext {
  /** Seconds of UE n on AP m alone. */
  public final double[][] linkS;

  /** Seconds of UE n on ES k alone. */
  public final double[][] serverS;

  /** Probability of each UE to be active. */
  public final double[] activity;

  /** Capacity of each ES, TFLOP/s. */
  public final double[] capacity;

  /** How far APs reach; they stand as many metres away as their links take seconds. */
  public double reachM = Double.POSITIVE_INFINITY;

  /** What all draws come from. */
  public long seed = 7;

  /** The slot that comes next. */
  public int slot;

  /** Grows when a test moves UEs. */
  public long placesVersion;

  /** The only ES for each UE's requests, or -1. */
  public final int[] boundServer;

  /** Whether requests are turned away after their decision, so that nobody learns of them. */
  public boolean lost;

  /** The last AP of each UE, or -1. */
  public final int[] ap;

  /** The last ES of each UE, or -1. */
  public final int[] es;

  /** The active UEs of the slot, one entry a request. */
  int[] active = {};

  /** What the requests of the slot were assigned. */
  int[][] assigned = {};

  /** How the requests of the slot were rated before they were decided, by AP and ES. */
  private double[][][] scores = {};

  private final HandMadeViews views = new HandMadeViews(this);

  /** A world of these tables. */
  public HandMadeWorld(double[][] linkS, double[][] serverS, double... activity) {
    this.linkS = linkS;
    this.serverS = serverS;
    this.activity = activity;
    capacity = new double[serverS[0].length];
    Arrays.fill(capacity, 1);
    boundServer = new int[linkS.length];
    Arrays.fill(boundServer, -1);
    ap = boundServer.clone();
    es = boundServer.clone();
  }

  /** A world with times drawn from [1, 3] and activities from [0.2, 1]. */
  public static HandMadeWorld random(int ues, int aps, int ess, long seed) {
    Draws draws = Draws.of(seed, "hand-made");
    double[][] linkS = new double[ues][aps];
    double[][] serverS = new double[ues][ess];
    double[] activity = new double[ues];
    for (int n = 0; n < ues; n++) {
      int row = n;
      Arrays.setAll(linkS[n], m -> 1 + 2 * draws.uniform(row, 0, m));
      Arrays.setAll(serverS[n], k -> 1 + 2 * draws.uniform(row, 1, k));
      activity[n] = 0.2 + 0.8 * draws.uniform(row, 2, 0);
    }
    return new HandMadeWorld(linkS, serverS, activity);
  }

  /** One slot in which these UEs ask, once for each time they are named. */
  public void play(Scheduler scheduler, int... active) {
    this.active = active;
    assigned = new int[active.length][];
    scores = new double[active.length][][];
    if (scheduler instanceof FeedbackScheduler s) {
      FeedbackView view = new FeedbackView(views);
      s.begin(view);
      for (int i = 0; i < active.length; i++) {
        HandMadeRequest request = new HandMadeRequest(this, i);
        s.score(view, request, table(i));
        s.decide(view, request);
      }
      for (int i = 0; !lost && i < active.length; i++) {
        s.learn(view, outcome(i));
      }
    } else if (scheduler instanceof AnnouncedScheduler s) {
      AnnouncedView view = new AnnouncedView(views, views);
      s.begin(view);
      for (int i = 0; i < active.length; i++) {
        HandMadeRequest request = new HandMadeRequest(this, i);
        s.score(view, request, table(i));
        s.decide(view, request);
      }
      for (int i = 0; !lost && i < active.length; i++) {
        s.learn(view, outcome(i));
      }
    } else if (scheduler instanceof StatisticsScheduler s) {
      StatisticsView view = new StatisticsView(views, views);
      s.begin(view);
      for (int i = 0; i < active.length; i++) {
        HandMadeRequest request = new HandMadeRequest(this, i);
        s.score(view, request, table(i));
        s.decide(view, request);
      }
    } else if (scheduler instanceof CompleteScheduler s) {
      CompleteView view = new CompleteView(views, views, new NoQueues(), new HandMadeSlot(this));
      s.begin(view);
      for (int i = 0; i < active.length; i++) {
        HandMadeRequest request = new HandMadeRequest(this, i);
        s.score(view, request, table(i));
        s.decide(view, request);
      }
    } else {
      throw new IllegalArgumentException("no such scheduler here: " + scheduler);
    }
    slot++;
  }

  /** One slot in which UEs are active by their probabilities. */
  public void playActive(Scheduler scheduler) {
    int[] drawn = new int[ueCount()];
    int count = 0;
    for (int n = 0; n < ueCount(); n++) {
      if (draws("activity").uniform(n, slot, 0) < activity[n]) {
        drawn[count++] = n;
      }
    }
    play(scheduler, Arrays.copyOf(drawn, count));
  }

  /** The AP of the i-th request of the last slot. */
  public int assignedAp(int i) {
    return assigned[i][0];
  }

  /** The ES of the i-th request of the last slot. */
  public int assignedEs(int i) {
    return assigned[i][1];
  }

  /** The score of a pair for the i-th request of the last slot; NaN if it was not rated. */
  public double score(int i, int ap, int es) {
    return scores[i][ap][es];
  }

  private Scores table(int i) {
    scores[i] = new double[apCount()][esCount()];
    for (double[] row : scores[i]) {
      Arrays.fill(row, Double.NaN);
    }
    return (ap, es, score) -> scores[i][ap][es] = score;
  }

  /** Load of an AP in the last slot, (8), MASL paper. */
  public double apLoadS(int ap) {
    double sum = 0;
    for (int i = 0; i < active.length; i++) {
      sum += assigned[i][0] == ap ? linkS[active[i]][ap] : 0;
    }
    return sum;
  }

  /** Load of an ES in the last slot, (11), MASL paper. */
  public double esLoadS(int es) {
    double sum = 0;
    for (int i = 0; i < active.length; i++) {
      sum += assigned[i][1] == es ? serverS[active[i]][es] : 0;
    }
    return sum;
  }

  private HandMadeOutcome outcome(int i) {
    int[] choice = assigned[i];
    return new HandMadeOutcome(
        this, i, active[i], choice[0], choice[1], apLoadS(choice[0]), esLoadS(choice[1]));
  }

  /** What the schedulers see of this world. */
  public HandMadeViews views() {
    return views;
  }

  @Override
  public Draws draws(String purpose) {
    return Draws.of(seed, purpose);
  }

  @Override
  public int ueCount() {
    return linkS.length;
  }

  @Override
  public int apCount() {
    return linkS[0].length;
  }

  @Override
  public int esCount() {
    return serverS[0].length;
  }

  @Override
  public Area area() {
    return new Area(100, 100);
  }

  @Override
  public double slotS() {
    return 1;
  }

  @Override
  public int slots() {
    return 1000;
  }
}
