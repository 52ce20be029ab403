package org.edgemuse.console.inspect;

import java.util.EnumMap;
import java.util.Map;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.jspecify.annotations.Nullable;

/** A decision as a test wants it. */
record HandMade(
    long number,
    int[] aps,
    int[] ess,
    double[] scores,
    Verdict verdict,
    @Nullable DenyReason reason,
    int chosenAp,
    int chosenEs,
    int chosen,
    int steps,
    boolean over,
    Map<Stage, Double> stagesS)
    implements Decision {

  /** Three candidates of which the one at AP 1 and ES 0 was chosen, settled after 10 s. */
  static HandMade settled(long number) {
    Map<Stage, Double> stagesS = new EnumMap<>(Stage.class);
    stagesS.put(Stage.UPLINK, 1.0);
    stagesS.put(Stage.GENERATION, 6.0);
    stagesS.put(Stage.DOWNLINK, 3.0);
    return new HandMade(
        number,
        new int[] {0, 0, 1},
        new int[] {0, 1, 0},
        new double[] {0.2, 0.5, 0.3},
        Verdict.ASSIGNED,
        null,
        1,
        0,
        2,
        4,
        true,
        stagesS);
  }

  /** The same before it has settled. */
  static HandMade underWay() {
    HandMade settled = settled(7);
    return new HandMade(
        7,
        settled.aps,
        settled.ess,
        settled.scores,
        Verdict.ASSIGNED,
        null,
        1,
        0,
        2,
        4,
        false,
        new EnumMap<>(Stage.class));
  }

  /** Assigned to AP 5 and ES 6, which nobody rated. */
  static HandMade unrated(Verdict verdict) {
    HandMade settled = settled(3);
    return new HandMade(
        3,
        settled.aps,
        settled.ess,
        settled.scores,
        verdict,
        null,
        5,
        6,
        -1,
        1,
        true,
        verdict == Verdict.OUTAGE ? new EnumMap<>(Stage.class) : settled.stagesS);
  }

  /** Denied by a market before anyone rated candidates. */
  static HandMade denied(DenyReason reason) {
    return new HandMade(
        9,
        new int[0],
        new int[0],
        new double[0],
        Verdict.DENIED,
        reason,
        -1,
        -1,
        -1,
        0,
        true,
        new EnumMap<>(Stage.class));
  }

  @Override
  public int episode() {
    return 0;
  }

  @Override
  public int slot() {
    return 12;
  }

  @Override
  public int ue() {
    return 4;
  }

  @Override
  public int taskIndex() {
    return 0;
  }

  @Override
  public int candidates() {
    return aps.length;
  }

  @Override
  public int ap(int i) {
    return aps[i];
  }

  @Override
  public int es(int i) {
    return ess[i];
  }

  @Override
  public double score(int i) {
    return scores[i];
  }

  @Override
  public double stageS(Stage stage) {
    return stagesS.isEmpty() ? Double.NaN : stagesS.getOrDefault(stage, 0.0);
  }

  @Override
  public double delayS() {
    return stagesS.isEmpty()
        ? Double.NaN
        : stagesS.values().stream().mapToDouble(Double::doubleValue).reduce(0, Double::sum);
  }
}
