package org.edgemuse.jcaco.masl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MASL against a second, scalar implementation of (34) to (39), MASL paper, written apart. */
class MaslUpdateTest {
  private static final int UES = 5;
  private static final int APS = 3;
  private static final int ESS = 4;
  private static final double ALPHA = 0.2;
  private static final double BETA = 0.15;

  private final HandMadeWorld world = HandMadeWorld.random(UES, APS, ESS, 11);
  private final double[][] p = new double[UES][APS];
  private final double[][] q = new double[UES][ESS];
  private final double[] apSumS = new double[UES];
  private final double[] esSumS = new double[UES];
  private final int[] count = new int[UES];
  private boolean moved;

  @ParameterizedTest
  @CsvSource({
    "realised, relative",
    "realised, uniform-load",
    "expected, uniform-load",
    "expected, bound",
    "expected, relative",
    "conditional, uniform-load",
    "conditional, bound"
  })
  void strategies_followTheScalarUpdate_overPlayedSlots(String cost, String normaliser) {
    Scheduler masl =
        Worlds.scheduler(
            "{masl: {alpha: %s, beta: %s, cost: %s, normaliser: %s, normaliserScale: 1.7}}"
                .formatted(ALPHA, BETA, cost, normaliser),
            world);
    for (double[] row : p) {
      Arrays.fill(row, 1.0 / APS);
    }
    for (double[] row : q) {
      Arrays.fill(row, 1.0 / ESS);
    }
    for (int slot = 0; slot < 60; slot++) {
      int[] active = slot % 3 == 0 ? new int[] {0, 2, 3} : new int[] {slot % UES, 4};
      if (active[0] == 4) {
        active = new int[] {4};
      }
      world.play(masl, active);
      for (int i = 0; i < active.length; i++) {
        expectUpdate(active[i], world.assignedAp(i), world.assignedEs(i), cost, normaliser);
      }
      StrategyProfile profile = masl.profile();
      assertNotNull(profile);
      for (int n = 0; n < UES; n++) {
        for (int m = 0; m < APS; m++) {
          assertEquals(p[n][m], profile.apShare(n, m), 1e-12, "slot " + slot + " UE " + n);
        }
        for (int k = 0; k < ESS; k++) {
          assertEquals(q[n][k], profile.esShare(n, k), 1e-12, "slot " + slot + " UE " + n);
        }
      }
    }
    assertTrue(moved, "every reward was clipped at 0; the test shows nothing");
  }

  private void expectUpdate(int n, int ap, int es, String cost, String normaliser) {
    double apCostS = world.apLoadS(ap);
    double esCostS = world.esLoadS(es);
    if (!cost.equals("realised")) {
      apCostS = 0;
      esCostS = 0;
      for (int i = 0; i < UES; i++) {
        double own = i == n && cost.equals("conditional") ? 1 : world.activity[i];
        apCostS += world.ap[i] == ap ? own * world.linkS[i][ap] : 0;
        esCostS += world.es[i] == es ? own * world.serverS[i][es] : 0;
      }
    }
    count[n]++;
    apSumS[n] += apCostS;
    esSumS[n] += esCostS;
    double apNormaliserS = normaliserS(world.linkS, normaliser, apSumS[n] / count[n]);
    double esNormaliserS = normaliserS(world.serverS, normaliser, esSumS[n] / count[n]);
    update(p[n], ap, ALPHA * Math.max(0, Math.min(1, 1 - apCostS / apNormaliserS)));
    update(q[n], es, BETA * Math.max(0, Math.min(1, 1 - esCostS / esNormaliserS)));
  }

  private double normaliserS(double[][] soloS, String normaliser, double meanS) {
    double[] fullS = new double[soloS[0].length];
    for (int m = 0; m < fullS.length; m++) {
      for (int i = 0; i < UES; i++) {
        fullS[m] += world.activity[i] * soloS[i][m];
      }
    }
    return switch (normaliser) {
      case "relative" -> 1.3 * meanS;
      case "bound" -> Arrays.stream(fullS).max().orElseThrow();
      default -> {
        double sum = 0;
        for (double s : fullS) {
          sum += s / fullS.length;
        }
        yield 1.7 * sum / fullS.length;
      }
    };
  }

  private void update(double[] strategy, int chosen, double step) {
    moved |= step > 0;
    for (int a = 0; a < strategy.length; a++) {
      if (a == chosen) {
        strategy[a] = strategy[a] + step * (1 - strategy[a]);
      } else {
        strategy[a] = strategy[a] - step * strategy[a];
      }
    }
  }
}
