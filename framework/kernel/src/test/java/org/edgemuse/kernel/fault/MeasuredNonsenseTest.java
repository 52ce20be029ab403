package org.edgemuse.kernel.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;

/** Nonsense of what measures a run, and of what it measures: the run ends and names the plugin. */
class MeasuredNonsenseTest {

  private static void told(String message, TestRun run) {
    assertEquals(message, assertThrows(NonsenseException.class, run::run).getMessage());
  }

  @Test
  void qualityOfExperience() {
    told(
        "QoE metric 'brought-1' gave qoe (NaN) of a request of UE 0, which must be finite",
        TestRun.defaults()
            .bring("qoe", run -> (QoeMetric) outcome -> Double.NaN)
            .with("metrics", List.of("qoe")));
  }

  /** A metric of one column. */
  private record OneColumn(List<String> columns, double ofSlot, double ofRun) implements Metric {
    @Override
    public void observe(SlotRecord slot, double[] values) {
      values[0] = ofSlot;
    }

    @Override
    public void summarise(double[] values) {
      values[0] = ofRun;
    }
  }

  private static TestRun watched(List<String> columns, double ofSlot, double ofRun) {
    return TestRun.defaults().watch(run -> new OneColumn(columns, ofSlot, ofRun));
  }

  @Test
  void valuesOfAMetricThatAreInfinite() {
    String rule = ", which must be finite, or NaN where there is no value";
    told(
        "Metric 'brought-1' gave x_s (infinity) of slot 0" + rule,
        watched(List.of("x_s"), Double.POSITIVE_INFINITY, 1));
    TestRun run = watched(List.of("x_s"), Double.NaN, Double.NEGATIVE_INFINITY);
    assertEquals(
        "Metric 'brought-1' gave x_s (-infinity) of the run" + rule,
        assertThrows(NonsenseException.class, () -> run.run().summary()).getMessage());
    assertTrue(Double.isNaN(watched(List.of("x_s"), 1, Double.NaN).run().summary().value("x_s")));
  }

  @Test
  void columnsOfAMetric() {
    told("Metric 'brought-1' gave no list of columns (null)", watched(null, 1, 1));
    told(
        "Metric 'brought-1' gave column 0 a name ('') that no table can hold",
        watched(List.of(" "), 1, 1));
  }

  @Test
  void profilesWhoseSharesAreNoProbabilities() {
    StrategyProfile wrong =
        new StrategyProfile() {
          @Override
          public double apShare(int ue, int ap) {
            return -0.1;
          }

          @Override
          public double esShare(int ue, int es) {
            return 1 + 1e-12;
          }
        };
    FeedbackScheduler scheduler =
        new FeedbackScheduler() {
          @Override
          public void decide(FeedbackView view, Request request) {
            request.assign(0, 0, request.minSteps(0));
          }

          @Override
          public StrategyProfile profile() {
            return wrong;
          }
        };
    Metric reading =
        new Metric() {
          @Override
          public List<String> columns() {
            return List.of("x");
          }

          @Override
          public void observe(SlotRecord slot, double[] values) {
            values[0] = slot.profile().esShare(0, 0) + slot.profile().apShare(2, 1);
          }

          @Override
          public void summarise(double[] values) {}
        };
    told(
        "Scheduler 'brought-1' gave apShare (-0.1) of UE 2 and AP 1, which must be from 0 to 1",
        TestRun.defaults().bring("scheduler", run -> scheduler).watch(run -> reading));
  }
}
