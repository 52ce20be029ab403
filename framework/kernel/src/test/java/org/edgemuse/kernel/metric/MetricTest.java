package org.edgemuse.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.testing.FakeOutcome;
import org.edgemuse.kernel.testing.FakeSlot;
import org.junit.jupiter.api.Test;

class MetricTest {

  private static double[] observe(Metric metric, SlotRecord slot) {
    double[] values = new double[metric.columns().size()];
    Arrays.fill(values, Double.NaN);
    metric.observe(slot, values);
    return values;
  }

  private static double[] summary(Metric metric) {
    double[] values = new double[metric.columns().size()];
    metric.summarise(values);
    return values;
  }

  @Test
  void everyColumnSaysWhetherLessOrMoreIsBetter() {
    for (Metric metric : List.of(new TotalServiceTime(), new Delay(), new Handovers())) {
      metric.columns().forEach(column -> assertEquals(Better.LESS, metric.better(column), column));
    }
    assertEquals(Better.MORE, new Qoe().better("mean_qoe"));
    Metric requests = new Requests();
    assertEquals(
        List.of(Better.NEITHER, Better.MORE, Better.LESS, Better.LESS, Better.LESS, Better.LESS),
        requests.columns().stream().map(requests::better).toList());
  }

  @Test
  void totalServiceTimeIsTheMeanOverMeasuredSlotsOfTheirSums() {
    Metric metric = new TotalServiceTime();
    assertArrayEquals(new double[] {1000}, observe(metric, FakeSlot.ofDelays(false, 1000)));
    assertArrayEquals(new double[] {6}, observe(metric, FakeSlot.ofDelays(true, 1, 2, 3)));
    assertArrayEquals(new double[] {0}, observe(metric, FakeSlot.ofDelays(true)));
    assertArrayEquals(new double[] {3}, summary(metric));
  }

  @Test
  void handoversAreCountedAndThoseWhoHadOneAreSharesAndMeans() {
    Metric metric = new Handovers();
    assertArrayEquals(
        new double[] {5, 100, 7}, observe(metric, slot(false, handedOver(5, 7))), "not measured");
    assertArrayEquals(
        new double[] {3, 50, 0.25},
        observe(metric, slot(true, handedOver(1, 0.5), handedOver(2, 0), KEPT, KEPT)));
    assertArrayEquals(new double[] {0, 0, Double.NaN}, observe(metric, slot(true, KEPT)));
    assertArrayEquals(new double[] {0, Double.NaN, Double.NaN}, observe(metric, slot(true)));
    assertArrayEquals(new double[] {3, 40, 0.25}, summary(metric));
    assertTrue(metric.perRequest("handover_requests_pct"));
    assertFalse(metric.perRequest("mean_handover_s"));
  }

  private static final FakeOutcome KEPT = new FakeOutcome(1, 0.1, 0.1);

  private static FakeOutcome handedOver(int times, double seconds) {
    return new FakeOutcome(1, 0.1, 0.1, times, seconds);
  }

  private static FakeSlot slot(boolean measured, FakeOutcome... outcomes) {
    return new FakeSlot(measured, outcomes.length, 0, 0, List.of(outcomes));
  }

  /** The first delay of a slot, less 10 s: below 0 for all. */
  private static final class Early extends MeanMetric {
    private static final long serialVersionUID = 1L;

    Early() {
      super(List.of("mean_s"), List.of("largest_s"));
    }

    @Override
    protected void measure(SlotRecord slot, double[] values) {
      if (slot.settled() > 0) {
        Arrays.fill(values, slot.outcome(0).delayS() - 10);
      }
    }
  }

  @Test
  void aRunHasTheMeanOfSomeColumnsAndTheLargestOfOthers_alsoBelowZero() {
    Metric metric = new Early();
    assertEquals(List.of("mean_s", "largest_s"), metric.columns());
    assertArrayEquals(new double[] {Double.NaN, Double.NaN}, summary(metric));
    observe(metric, FakeSlot.ofDelays(false, 9));
    observe(metric, FakeSlot.ofDelays(true, 1));
    observe(metric, FakeSlot.ofDelays(true));
    observe(metric, FakeSlot.ofDelays(true, 6));
    observe(metric, FakeSlot.ofDelays(true, 2));
    assertArrayEquals(new double[] {-7, -4}, summary(metric));
  }

  @Test
  void meanDelayCountsRequestsNotSlots() {
    Metric metric = new Delay();
    assertEquals(1000, observe(metric, FakeSlot.ofDelays(false, 1000))[0]);
    assertEquals(1, observe(metric, FakeSlot.ofDelays(true, 1, 1, 1))[0]);
    assertEquals(5, observe(metric, FakeSlot.ofDelays(true, 5))[0]);
    assertEquals(2, summary(metric)[0]);
  }

  @Test
  void delayOfASlotWithoutRequestsIsUnknown() {
    Metric metric = new Delay();
    observe(metric, FakeSlot.ofDelays(true, 3));
    double[] row = observe(metric, FakeSlot.ofDelays(true));
    assertTrue(Double.isNaN(row[0]) && Double.isNaN(row[1]), Arrays.toString(row));
    assertEquals(3, summary(metric)[0]);
  }

  @Test
  void percentileIsWithinAQuarterPercentOfTheSortedDelays() {
    Metric metric = new Delay();
    Draws draws = Draws.of(3, "test");
    double[] all = new double[50 * 37];
    for (int t = 0; t < 50; t++) {
      double[] delaysS = new double[37];
      for (int i = 0; i < 37; i++) {
        delaysS[i] = 1e-3 * Math.exp(10 * draws.uniform(i, t, 0));
        all[37 * t + i] = delaysS[i];
      }
      double p95S = observe(metric, FakeSlot.ofDelays(true, delaysS))[1];
      Arrays.sort(delaysS);
      assertEquals(delaysS[35], p95S, 0.0025 * delaysS[35], "36th of 37");
    }
    Arrays.sort(all);
    double expectedS = all[(int) Math.ceil(all.length * 95 / 100.0) - 1];
    assertEquals(expectedS, summary(metric)[1], 0.0025 * expectedS);
  }

  @Test
  void percentileOfZeroAndHugeDelaysIsDefined() {
    assertEquals(0, observe(new Delay(), FakeSlot.ofDelays(true, 0, 0))[1]);
    double hugeS = observe(new Delay(), FakeSlot.ofDelays(true, Double.POSITIVE_INFINITY))[1];
    assertTrue(hugeS >= 0x1p34, "p95 " + hugeS);
  }

  @Test
  void requestsAreTotalsOverMeasuredSlots() {
    Metric metric = new Requests();
    assertEquals(
        List.of("raised", "settled", "denied", "outages", "error_violations", "open"),
        metric.columns());
    List<FakeOutcome> outcomes =
        List.of(
            new FakeOutcome(1, 0.1 * (1 + 1e-12), 0.1),
            new FakeOutcome(1, 0.1001, 0.1),
            new FakeOutcome(1, 0.05, 0.1));
    observe(metric, new FakeSlot(false, 9, 9, 9, outcomes));
    assertArrayEquals(
        new double[] {4, 3, 1, 2, 1, 0}, observe(metric, new FakeSlot(true, 4, 1, 2, outcomes)));
    observe(metric, new FakeSlot(true, 5, 0, 1, List.of()));
    assertArrayEquals(new double[] {9, 3, 1, 3, 1, 5}, summary(metric));
  }
}
