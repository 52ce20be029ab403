package org.edgemuse.experiment.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SampleRangeTest {
  private static final double LAST = Math.nextDown(1.0);

  @Test
  void fractionsAreTheDistributionsOwn() {
    SampleRange even = new SampleRange(SampleRange.Kind.UNIFORM, 2, 10);
    assertEquals(4, even.at(0.25));
    SampleRange decades = new SampleRange(SampleRange.Kind.LOG_UNIFORM, 0.01, 1);
    assertEquals(0.1, decades.at(0.5), 1e-15);
    SampleRange whole = new SampleRange(SampleRange.Kind.UNIFORM_INTEGER, 2, 4);
    assertEquals(2, whole.at(0));
    assertEquals(2, whole.at(Math.nextDown(1.0 / 3)));
    assertEquals(3, whole.at(0.34));
    assertEquals(4, whole.at(LAST));
  }

  @Test
  void noValueLeavesItsRange() {
    for (SampleRange.Kind kind : SampleRange.Kind.values()) {
      for (double[] ends : new double[][] {{0.1, 0.3}, {3, 7}, {1e-300, 1e300}, {1, 0x1p53}}) {
        SampleRange range = new SampleRange(kind, ends[0], ends[1]);
        for (double fraction : new double[] {0, 1e-17, 0.1, 0.5, LAST}) {
          double value = range.at(fraction);
          assertTrue(ends[0] <= value && value <= ends[1], range + " at " + fraction);
        }
      }
    }
  }
}
