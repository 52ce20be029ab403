package org.edgemuse.mobility.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.junit.jupiter.api.Test;

class TracesTest {
  private static final Trace WALK =
      new Trace(
          "walk",
          new double[] {3, 5, 8, 20},
          new double[] {10, 30, 30, 90},
          new double[] {7, 7, 1, 25});

  /** Where somebody is put. */
  private static final class Put implements Places {
    private double xM = -1;
    private double yM = -1;

    @Override
    public double xM(int ue) {
      return xM;
    }

    @Override
    public double yM(int ue) {
      return yM;
    }

    @Override
    public void put(int ue, double x, double y) {
      xM = x;
      yM = y;
    }
  }

  private record At(int slot) implements Moment {
    @Override
    public long index() {
      return slot;
    }

    @Override
    public double timeS() {
      throw new AssertionError("a UE is where the slot's end finds it");
    }
  }

  private static Put at(Traces traces, int slot) {
    Put put = new Put();
    traces.move(0, new At(slot), put);
    return put;
  }

  private static Traces follow(Trace trace, double startS, double maxGapS, After after) {
    return new Traces(List.of(trace), startS, 1, maxGapS, after, 1);
  }

  private static void assertIs(double xM, double yM, Put put) {
    assertEquals(xM, put.xM, "x");
    assertEquals(yM, put.yM, "y");
  }

  @Test
  void placesAreThoseOfTheSlotsEnd_exactAtSamples() {
    Traces traces = follow(WALK, 0, 600, After.STAY);
    assertIs(10, 7, at(traces, 0));
    assertIs(10, 7, at(traces, 2));
    assertIs(20, 7, at(traces, 3));
    assertIs(30, 7, at(traces, 4));
    assertIs(30, 5, at(traces, 5));
    assertIs(30, 1, at(traces, 7));
    assertIs(35, 3, at(traces, 8));
    assertIs(90, 25, at(traces, 19));
    assertIs(90, 25, at(traces, 500));
  }

  @Test
  void whoComesInTheMiddle_isWhereHeWouldBe_alsoWhenTimeGoesBack() {
    Traces traces = follow(WALK, 0, 600, After.STAY);
    assertIs(60, 13, at(traces, 13));
    assertIs(20, 7, at(traces, 3));
  }

  @Test
  void aLaterStart_skipsTheBeginning() {
    assertIs(30, 7, at(follow(WALK, 4, 600, After.STAY), 0));
  }

  @Test
  void acrossAGap_uesStandStill_andJumpAtItsEnd() {
    Traces traces = follow(WALK, 0, 11.9, After.STAY);
    assertIs(30, 5, at(traces, 5));
    assertIs(30, 1, at(traces, 7));
    assertIs(30, 1, at(traces, 18));
    assertIs(90, 25, at(traces, 19));
    assertIs(35, 3, at(follow(WALK, 0, 12, After.STAY), 8));
  }

  @Test
  void aLoop_endsAtTheLastSampleAndBeginsAtTheFirst() {
    Traces traces = follow(WALK, 0, 600, After.LOOP);
    assertIs(10, 7, at(traces, 0));
    assertIs(90, 25, at(traces, 19));
    // A round is 17 s long.
    assertIs(20, 7, at(traces, 20));
    assertIs(30, 7, at(traces, 21));
    assertIs(90, 25, at(traces, 36));
    assertIs(20, 7, at(traces, 37 + 17 * 1000));
  }

  @Test
  void aSingleSample_isStayedAt() {
    Trace lone = new Trace("lone", new double[] {4}, new double[] {1}, new double[] {2});
    for (After after : After.values()) {
      Traces traces = follow(lone, 0, 600, after);
      assertIs(1, 2, at(traces, 0));
      assertIs(1, 2, at(traces, 3));
      assertIs(1, 2, at(traces, 50));
    }
  }

  @Test
  void denseAndSparseSamples_areInterpolatedLikeByAPlainSearch() {
    Draws draws = Draws.of(3, "test");
    double[] timeS = new double[400];
    for (int i = 1; i < timeS.length; i++) {
      double stepS = 6 * draws.uniform(i, 0, 0) * draws.uniform(i, 0, 1) + 1e-3;
      timeS[i] = timeS[i - 1] + stepS;
    }
    double[] xM = IntStream.range(0, 400).mapToDouble(i -> draws.uniform(i, 1, 0)).toArray();
    double[] yM = IntStream.range(0, 400).mapToDouble(i -> draws.uniform(i, 1, 1)).toArray();
    Traces traces = follow(new Trace("dense", timeS, xM, yM), 0, 600, After.STAY);
    for (int slot = 0; slot + 1 < timeS[399]; slot++) {
      Put put = at(traces, slot);
      int next = 0;
      while (timeS[next] <= slot + 1) {
        next++;
      }
      double weight = (timeS[next] - (slot + 1)) / (timeS[next] - timeS[next - 1]);
      assertEquals(weight * xM[next - 1] + (1 - weight) * xM[next], put.xM, 1e-12);
      assertEquals(weight * yM[next - 1] + (1 - weight) * yM[next], put.yM, 1e-12);
    }
    assertTrue(timeS[399] > 200, "the walk is long enough to be a test");
  }
}
