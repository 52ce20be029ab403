package org.edgemuse.kernel.trace;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.api.world.Moment;
import org.jspecify.annotations.Nullable;

/** A decision of a followed UE, kept beyond the life of its request. */
final class TracedDecision implements Decision, Serializable {
  private static final long serialVersionUID = 1L;
  private static final Stage[] STAGES = Stage.values();
  private static final int NONE = -1;

  private final long number;
  private final int episode;
  private final int slot;
  private final int ue;
  private final int taskIndex;
  private final int[] aps;
  private final int[] ess;
  private final double[] scores;
  private Verdict verdict = Verdict.ASSIGNED;
  private @Nullable DenyReason reason;
  private int chosenAp = NONE;
  private int chosenEs = NONE;
  private int steps;
  private boolean over;
  private double @Nullable [] stageS;
  private double delayS = Double.NaN;

  TracedDecision(
      long number, Moment now, int ue, int taskIndex, int[] aps, int[] ess, double[] scores) {
    this.number = number;
    episode = now.episode();
    slot = now.slot();
    this.ue = ue;
    this.taskIndex = taskIndex;
    this.aps = aps;
    this.ess = ess;
    this.scores = scores;
  }

  void assign(int ap, int es, int steps) {
    chosenAp = ap;
    chosenEs = es;
    this.steps = steps;
  }

  void sendBack() {
    verdict = Verdict.OUTAGE;
    over = true;
  }

  void deny(DenyReason reason) {
    verdict = Verdict.DENIED;
    this.reason = reason;
    over = true;
  }

  void settle(Outcome outcome) {
    double[] seconds = new double[STAGES.length];
    Arrays.setAll(seconds, i -> outcome.stageS(STAGES[i]));
    stageS = seconds;
    delayS = outcome.delayS();
    over = true;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public int episode() {
    return episode;
  }

  @Override
  public int slot() {
    return slot;
  }

  @Override
  public int ue() {
    return ue;
  }

  @Override
  public int taskIndex() {
    return taskIndex;
  }

  @Override
  public int candidates() {
    return scores.length;
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
  public Verdict verdict() {
    return verdict;
  }

  @Override
  public @Nullable DenyReason reason() {
    return reason;
  }

  @Override
  public int chosenAp() {
    return chosenAp;
  }

  @Override
  public int chosenEs() {
    return chosenEs;
  }

  @Override
  public int chosen() {
    for (int i = 0; i < scores.length; i++) {
      if (aps[i] == chosenAp && ess[i] == chosenEs) {
        return i;
      }
    }
    return NONE;
  }

  @Override
  public int steps() {
    return steps;
  }

  @Override
  public boolean over() {
    return over;
  }

  @Override
  public double stageS(Stage stage) {
    return stageS == null ? Double.NaN : stageS[stage.ordinal()];
  }

  @Override
  public double delayS() {
    return delayS;
  }
}
