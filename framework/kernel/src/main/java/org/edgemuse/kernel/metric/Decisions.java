package org.edgemuse.kernel.metric;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.metric.Decision.Verdict;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The table of the decisions that ended in measured slots, in the order in which they did: a row a
 * candidate, in the scheduler's order, with its score, which is empty where it is infinite. {@code
 * chosen} is 1 in the row of the chosen pair, which also has the steps and, once it has settled,
 * the seconds of each stage; a chosen pair that was not rated has a row without a score after the
 * candidates. A denied request has a last row without AP and ES, whose {@code denied} is the
 * reason: 1 for CAPACITY, 2 for COVERAGE, 3 for QUALITY, 4 for PRICE. So has one whose link was in
 * outage, with a {@code denied} of 0: it is decided again in the next slot, by a decision of its
 * own.
 */
final class Decisions implements Metric {
  private static final long serialVersionUID = 1L;
  private static final Stage[] STAGES = Stage.values();

  private static final int CHOSEN = 8;
  private static final int DENIED = 9;
  private static final int STEPS = 10;

  /** The first stage's column; the delay follows the last one's. */
  private static final int STAGES_AT = 11;

  private final Table table =
      new Table(
          "decisions",
          "decision",
          "episode",
          "slot",
          "ue",
          "task",
          "ap",
          "es",
          "score",
          "chosen",
          "denied",
          "steps",
          "retry_s",
          "uplink_s",
          "fibre_out_s",
          "wait_s",
          "load_s",
          "generation_s",
          "handover_s",
          "fibre_back_s",
          "downlink_s",
          "delay_s");

  private final double[] row = new double[STAGES_AT + STAGES.length + 1];

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public List<Table> tables() {
    return List.of(table);
  }

  @Override
  public boolean watchesDecisions() {
    return true;
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    if (slot.measured()) {
      slot.decisions().forEach(this::add);
    }
  }

  @Override
  public void summarise(double[] values) {}

  private void add(Decision decision) {
    int chosen = decision.chosen();
    for (int i = 0; i < decision.candidates(); i++) {
      pair(decision, decision.ap(i), decision.es(i), decision.score(i), i == chosen);
    }
    boolean denied = decision.verdict() == Verdict.DENIED;
    if (!denied && chosen < 0) {
      pair(decision, decision.chosenAp(), decision.chosenEs(), Double.NaN, true);
    }
    if (denied || decision.verdict() == Verdict.OUTAGE) {
      begin(decision, Double.NaN, Double.NaN, Double.NaN);
      row[DENIED] = code(decision.reason());
      table.row(row);
    }
  }

  private static double code(@Nullable DenyReason reason) {
    return reason == null ? 0 : 1 + reason.ordinal();
  }

  private void pair(Decision decision, int ap, int es, double score, boolean chosen) {
    begin(decision, ap, es, Double.isInfinite(score) ? Double.NaN : score);
    if (chosen) {
      row[CHOSEN] = 1;
      row[STEPS] = decision.steps();
      for (int i = 0; i < STAGES.length; i++) {
        row[STAGES_AT + i] = decision.stageS(STAGES[i]);
      }
      row[STAGES_AT + STAGES.length] = decision.delayS();
    }
    table.row(row);
  }

  /** A row of a pair, as if it was not the chosen one. */
  private void begin(Decision decision, double ap, double es, double score) {
    Arrays.fill(row, Double.NaN);
    row[0] = decision.number();
    row[1] = decision.episode();
    row[2] = decision.slot();
    row[3] = decision.ue();
    row[4] = decision.taskIndex();
    row[5] = ap;
    row[6] = es;
    row[7] = score;
    row[CHOSEN] = 0;
    row[DENIED] = 0;
  }
}
