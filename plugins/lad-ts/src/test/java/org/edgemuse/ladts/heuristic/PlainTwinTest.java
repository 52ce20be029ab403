package org.edgemuse.ladts.heuristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.ladts.testing.Offloading;
import org.edgemuse.testkit.Decision;
import org.edgemuse.testkit.DecisionLog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every decision in the kernel against the same rule on plain arrays. */
class PlainTwinTest {
  private static final long SEED = 4;
  private static final int SLOW = 2;
  private static final double LARGE = 15;
  private static final int[] ALL = IntStream.range(0, Offloading.ESS).toArray();

  /** A task as the paper's environment knows it. */
  private record Arrived(int bs, double work, double mbit) {}

  /** What a rule wants least of, ES by ES; infinite where it would not go. */
  private interface Rule {
    double of(PlainEnvironment at, Arrived task, int a);
  }

  /** What a decision was and what the queues were then. */
  private interface Watcher {
    void decided(Decision decision, PlainEnvironment before, Arrived task);
  }

  private static void watch(Object scheduler, Watcher watcher) {
    EdgeSimulation simulation = Offloading.world().recording(scheduler).start(SEED);
    PlainEnvironment plain = new PlainEnvironment(simulation);
    int seen = 0;
    while (simulation.slotsDone() < simulation.slots()) {
      simulation.step();
      List<Decision> decisions = DecisionLog.of(simulation).decisions();
      for (Decision decision : decisions.subList(seen, decisions.size())) {
        var tasks = simulation.world().ues().tasks();
        double megabytes = tasks.promptMB(decision.ue()) + tasks.resultMB(decision.ue());
        Arrived task =
            new Arrived(decision.ap(), Offloading.STEP_TFLOP * decision.steps(), 8 * megabytes);
        watcher.decided(decision, plain, task);
        plain.admit(decision.es(), task.work());
      }
      seen = decisions.size();
      plain.endSlot();
      for (int es : ALL) {
        assertEquals(
            plain.q[es], simulation.world().ess().backlogS(es) * plain.f[es], 1e-9 * plain.f[es]);
      }
    }
    assertTrue(seen > 1000, () -> "the world must be busy");
    assertTrue(
        Arrays.stream(plain.q).sum() > Arrays.stream(plain.f).sum(),
        "and have more than it can do");
  }

  private static DynamicTest decidesAs(Object scheduler, Rule rule) {
    return DynamicTest.dynamicTest(
        scheduler.toString(),
        () ->
            watch(
                scheduler,
                (decision, plain, task) -> {
                  int best = least(rule, plain, task);
                  double lost = rule.of(plain, task, decision.es()) - rule.of(plain, task, best);
                  // Steps are whole numbers: queues of equal work are equal but for rounding.
                  assertTrue(
                      best == decision.es() || lost < 1e-9 && plain.q[best] + plain.bef[best] > 0,
                      () -> decision + " instead of ES " + best);
                }));
  }

  private static int least(Rule rule, PlainEnvironment at, Arrived task) {
    int best = 0;
    for (int a : ALL) {
      if (rule.of(at, task, a) < rule.of(at, task, best)) {
        best = a;
      }
    }
    return best;
  }

  @TestFactory
  Stream<DynamicTest> decisions_areThoseOfTheRuleOnPlainArrays() {
    return Stream.of(
        decidesAs(
            "greedy-delay", (at, task, a) -> at.delayS(task.bs(), task.work(), task.mbit(), a)),
        decidesAs(
            Map.of("greedy-delay", Map.of("queues", "announced")),
            (at, task, a) ->
                at.delayS(task.bs(), task.work(), task.mbit(), a) - at.bef[a] / at.f[a]),
        decidesAs("shortest-expected-delay", (at, task, a) -> at.serverS(task.work(), a)),
        decidesAs(
            Map.of("shortest-expected-delay", Map.of("queues", "announced")),
            (at, task, a) -> (at.q[a] + task.work()) / at.f[a]),
        decidesAs("join-shortest-queue", (at, task, a) -> at.q[a] + at.bef[a]),
        decidesAs(
            Map.of("join-shortest-queue", Map.of("length", "seconds")),
            (at, task, a) -> (at.q[a] + at.bef[a]) / at.f[a]),
        decidesAs(
            Map.of("size-interval", Map.of("threshold", LARGE, "slow", SLOW)),
            (at, task, a) ->
                isSlow(at.f, a) == task.work() > LARGE
                    ? at.serverS(task.work(), a)
                    : Double.POSITIVE_INFINITY),
        decidesAs("local", (at, task, a) -> Math.abs(a - task.bs())));
  }

  private static boolean isSlow(double[] f, int a) {
    return Arrays.stream(f).filter(other -> other < f[a]).count() < SLOW;
  }

  @Test
  void roundRobin_takesEachUeThroughAllServersInTurn() {
    int[] asked = new int[40];
    watch(
        "round-robin",
        (decision, plain, task) ->
            assertEquals((decision.ue() + asked[decision.ue()]++) % Offloading.ESS, decision.es()));
  }

  @Test
  void randomByCapacity_drawsServersInProportionToCapacity() {
    double[] seen = new double[Offloading.ESS];
    double[] expected = new double[Offloading.ESS];
    watch(
        "random-by-capacity",
        (decision, plain, task) -> {
          seen[decision.es()]++;
          for (int es : ALL) {
            expected[es] += plain.f[es] / Arrays.stream(plain.f).sum();
          }
        });
    assertFits(expected, seen);
  }

  /** The r-th shortest of B queues wins over the B - 1 - r longer ones, of B (B - 1) / 2 pairs. */
  @TestFactory
  Stream<DynamicTest> powerOfTwo_picksQueuesByRankAsOftenAsPairsSay() {
    return Stream.of("work", "seconds")
        .map(length -> DynamicTest.dynamicTest(length, () -> picksByRank(length.equals("work"))));
  }

  private static void picksByRank(boolean work) {
    int pairs = Offloading.ESS * (Offloading.ESS - 1) / 2;
    double[] seen = new double[Offloading.ESS];
    double[] expected = new double[Offloading.ESS];
    watch(
        Map.of("power-of-two", Map.of("length", work ? "work" : "seconds")),
        (decision, plain, task) -> {
          double[] length =
              Arrays.stream(ALL)
                  .mapToDouble(a -> (plain.q[a] + plain.bef[a]) / (work ? 1 : plain.f[a]))
                  .toArray();
          if (Arrays.stream(length).distinct().count() == Offloading.ESS) {
            double chosen = length[decision.es()];
            seen[(int) Arrays.stream(length).filter(other -> other < chosen).count()]++;
            for (int rank : ALL) {
              expected[rank] += (Offloading.ESS - 1.0 - rank) / pairs;
            }
          }
        });
    assertEquals(0, seen[Offloading.ESS - 1], "the longest queue loses to any other");
    assertFits(
        Arrays.copyOf(expected, Offloading.ESS - 1), Arrays.copyOf(seen, Offloading.ESS - 1));
  }

  /** Pearson's chi-square, far beyond which chance does not go: .999 of 4 degrees of freedom. */
  private static void assertFits(double[] expected, double[] seen) {
    double statistic = 0;
    for (int i = 0; i < seen.length; i++) {
      statistic += (seen[i] - expected[i]) * (seen[i] - expected[i]) / expected[i];
    }
    double found = statistic;
    assertTrue(found < 18.5, () -> Arrays.toString(seen) + ", chi-square " + found);
  }
}
