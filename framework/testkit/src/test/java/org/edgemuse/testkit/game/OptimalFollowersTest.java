package org.edgemuse.testkit.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptimalFollowersTest {
  private static final int CASES = 200;
  private static final double ROUNDING = 1e-9;

  /** Sums, and the least QoE as a part of its limit. */
  private static void assertFeasible(Asp asp, Answer answer) {
    double tflops = 0;
    double mhz = 0;
    for (int i = 0; i < asp.orders().size(); i++) {
      tflops += answer.tflops(i);
      mhz += answer.mhz(i);
      assertTrue(answer.qoeMs(asp, i) >= -ROUNDING * asp.orders().get(i).limitMs());
    }
    assertTrue(tflops <= asp.capacityTflops() * (1 + ROUNDING), () -> "uses more compute");
    assertTrue(mhz <= asp.bandwidthMHz() * (1 + ROUNDING), () -> "uses more spectrum");
  }

  /**
   * By weak duality, what the ASP could earn at any prices of the resources is at least what it can
   * earn under C1 and C2. So an answer that earns as much as the least of these bounds is optimal.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void noAnswerCanEarnMore(int orders) {
    int computeBinds = 0;
    int spectrumBinds = 0;
    int pressed = 0;
    for (int number = 0; number < CASES; number++) {
      Asp asp = RandomAsps.of(number, orders);
      double[] rewards = RandomAsps.rewards(number, orders);
      Answer answer = Followers.optimal().answer(asp, rewards);
      assertFeasible(asp, answer);
      double earned = asp.utility(rewards, answer);
      double bound = new DualBound(asp, rewards).least();
      double scale = Math.max(1, Math.abs(earned));
      assertEquals(bound, earned, 1e-7 * scale, () -> "an ASP could earn more: " + asp);
      computeBinds += sum(orders, answer::tflops) > asp.capacityTflops() * (1 - 1e-9) ? 1 : 0;
      spectrumBinds += sum(orders, answer::mhz) > asp.bandwidthMHz() * (1 - 1e-9) ? 1 : 0;
      pressed += answer.qoeMs(asp, 0) < ROUNDING ? 1 : 0;
    }
    assertTrue(computeBinds > 20 && computeBinds < CASES - 20, "compute binds: " + computeBinds);
    assertTrue(spectrumBinds > 20 && spectrumBinds < CASES - 20, "spectrum: " + spectrumBinds);
    assertTrue(pressed > 10 && pressed < CASES - 10, "pressed: " + pressed);
  }

  private static double sum(int count, IntToDoubleFunction amount) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += amount.applyAsDouble(i);
    }
    return sum;
  }

  @Test
  void noFeasibleAnswerThatIsTriedEarnsMore() {
    Draws draws = Draws.of(5, "game/trials");
    int tried = 0;
    for (int number = 0; number < CASES; number++) {
      Asp asp = RandomAsps.of(number, 2);
      double[] rewards = RandomAsps.rewards(number, 2);
      Answer answer = Followers.optimal().answer(asp, rewards);
      double earned = asp.utility(rewards, answer);
      for (int trial = 0; trial < 500; trial++) {
        double width = StrictMath.exp(-12 * draws.uniform(number, trial, 0));
        double[] tflops = new double[2];
        double[] mhz = new double[2];
        for (int i = 0; i < 2; i++) {
          double u = 2 * draws.uniform(number, trial, 1 + i) - 1;
          double v = 2 * draws.uniform(number, trial, 3 + i) - 1;
          tflops[i] = answer.tflops(i) * (1 + width * u);
          mhz[i] = answer.mhz(i) * (1 + width * v);
        }
        Answer other = new Answer(tflops, mhz);
        if (tflops[0] + tflops[1] <= asp.capacityTflops()
            && mhz[0] + mhz[1] <= asp.bandwidthMHz()
            && other.qoeMs(asp, 0) >= 0
            && other.qoeMs(asp, 1) >= 0) {
          tried++;
          assertTrue(
              asp.utility(rewards, other) <= earned + ROUNDING, () -> "an ASP could earn more");
        }
      }
    }
    assertTrue(tried > 5000, "feasible ones were tried: " + tried);
  }

  @Test
  void slackCapacityGivesTheClosedForm() {
    Asp asp = new Asp(100, 100, 21.46, 0.1, List.of(new Order(100, 9, 500, 0, 0)));
    Answer answer = Followers.optimal().answer(asp, new double[] {0.06});
    assertEquals(Math.sqrt(0.06 * 100 / 21.46), answer.tflops(0), 1e-15);
    assertEquals(Math.sqrt(0.06 * 9 / 0.1), answer.mhz(0), 1e-14);
  }

  @Test
  void anOrderThatNeedsNothingOfAResourceGetsNothingOfIt() {
    Asp asp =
        new Asp(
            0.5, 1, 21.46, 0.1, List.of(new Order(100, 0, 500, 0, 0), new Order(0, 9, 500, 0, 0)));
    Answer answer = Followers.optimal().answer(asp, new double[] {0.9, 0.9});
    assertEquals(0.5, answer.tflops(0), 1e-12);
    assertEquals(0, answer.mhz(0));
    assertEquals(0, answer.tflops(1));
    assertEquals(1, answer.mhz(1), 1e-12);
  }

  @Test
  void limitsThatCannotBeKeptAreRefused() {
    Asp asp = new Asp(0.19, 100, 21.46, 0.1, List.of(new Order(100, 9, 500, 0, 0)));
    assertThrows(
        IllegalArgumentException.class, () -> Followers.optimal().answer(asp, new double[] {0.06}));
  }

  @Test
  void oneResourceIsChosenAsIfTheOtherWereTimeLost() {
    for (int number = 0; number < CASES; number++) {
      Asp asp = RandomAsps.of(number, 3);
      double[] rewards = RandomAsps.rewards(number, 3);
      Answer both = Followers.optimal().answer(asp, rewards);
      Asp granted = granting(asp, both);
      Answer compute = Followers.choosingComputeOnly().answer(granted, rewards);
      Answer spectrum = Followers.choosingSpectrumOnly().answer(granted, rewards);
      for (int i = 0; i < 3; i++) {
        // What is best together is best for either while the other stays.
        assertEquals(both.tflops(i), compute.tflops(i), 1e-6 * both.tflops(i));
        assertEquals(both.mhz(i), compute.mhz(i));
        assertEquals(both.mhz(i), spectrum.mhz(i), 1e-6 * both.mhz(i));
        assertEquals(both.tflops(i), spectrum.tflops(i));
      }
    }
  }

  /** The ASP with these grants and a little more capacity, lest rounding make it infeasible. */
  private static Asp granting(Asp asp, Answer answer) {
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < asp.orders().size(); i++) {
      Order order = asp.orders().get(i);
      orders.add(
          new Order(order.work(), order.data(), order.limitMs(), answer.tflops(i), answer.mhz(i)));
    }
    double more = 1 + 1e-12;
    return new Asp(
        asp.capacityTflops() * more,
        asp.bandwidthMHz() * more,
        asp.costPerTflops(),
        asp.costPerMHz(),
        orders);
  }
}
