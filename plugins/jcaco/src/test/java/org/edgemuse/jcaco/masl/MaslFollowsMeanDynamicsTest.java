package org.edgemuse.jcaco.masl;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.game.theory.MeanDynamics;
import org.edgemuse.jcaco.game.theory.RungeKutta;
import org.edgemuse.jcaco.game.theory.Signal;
import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lemma 2, MASL paper, of the scheduler masl itself: at small learning rates the mean of its
 * strategies over APs and over ESs solves the ODE (40).
 */
class MaslFollowsMeanDynamicsTest {
  private static final int RUNS = 200;
  private static final int UES = 4;
  private static final int APS = 2;
  private static final int ESS = 3;
  private static final int SAMPLES = 5;
  private static final double HORIZON = 20;

  /** Small enough that delays above the normaliser are met, and rewards clipped, at times. */
  private static final double SCALE = 1.2;

  private static HandMadeWorld world(long seed) {
    HandMadeWorld world = HandMadeWorld.random(UES, APS, ESS, 51);
    world.seed = seed;
    Draws first = Draws.of(seed, "first choices");
    for (int n = 0; n < UES; n++) {
      // As though everyone had chosen uniformly before: then nobody counts as on no machine.
      world.ap[n] = first.below(APS, n, 0, 0);
      world.es[n] = first.below(ESS, n, 0, 1);
    }
    return world;
  }

  /** Strategies over APs, then over ESs, at SAMPLES times; the mean of RUNS runs. */
  private static double[][] meanPath(Signal signal, double rate) {
    String options =
        "{masl: {cost: %s, normaliser: uniform-load, normaliserScale: %s, alpha: %s, beta: %s}}"
            .formatted(signal.name().toLowerCase(Locale.ROOT), SCALE, rate, rate);
    int slots = (int) Math.round(HORIZON / rate / SAMPLES);
    double[][] mean = new double[SAMPLES][UES * (APS + ESS)];
    for (int run = 0; run < RUNS; run++) {
      HandMadeWorld world = world(run);
      Scheduler masl = Worlds.scheduler(options, world);
      for (double[] sum : mean) {
        for (int slot = 0; slot < slots; slot++) {
          world.playActive(masl);
        }
        StrategyProfile profile = masl.profile();
        assertNotNull(profile);
        for (int n = 0; n < UES; n++) {
          for (int m = 0; m < APS; m++) {
            sum[n * APS + m] += profile.apShare(n, m) / RUNS;
          }
          for (int k = 0; k < ESS; k++) {
            sum[UES * APS + n * ESS + k] += profile.esShare(n, k) / RUNS;
          }
        }
      }
    }
    return mean;
  }

  /** The same by Runge-Kutta: the two subgames are learned apart. */
  private static double[][] solution(Signal signal) {
    HandMadeWorld world = world(0);
    double[][] path = new double[SAMPLES][UES * (APS + ESS)];
    solve(world.linkS, world.activity, signal, path, 0);
    solve(world.serverS, world.activity, signal, path, UES * APS);
    return path;
  }

  private static void solve(
      double[][] soloS, double[] activity, Signal signal, double[][] path, int at) {
    int machines = soloS[0].length;
    double[] times = Arrays.stream(soloS).flatMapToDouble(Arrays::stream).toArray();
    // Uniform play puts p T / machines on each machine.
    double meanLoadS = 0;
    for (int n = 0; n < UES; n++) {
      for (int m = 0; m < machines; m++) {
        meanLoadS += activity[n] * soloS[n][m] / (machines * machines);
      }
    }
    double[] normaliserS = new double[UES];
    Arrays.fill(normaliserS, SCALE * meanLoadS);
    Subgame game = new Subgame(UES, machines, times, activity);
    double[] state = new double[UES * machines];
    Arrays.fill(state, 1.0 / machines);
    RungeKutta integrator =
        new RungeKutta(new MeanDynamics(game, signal, normaliserS), state.length);
    for (double[] sample : path) {
      integrator.advance(state, 0.05, (int) Math.round(HORIZON / SAMPLES / 0.05));
      System.arraycopy(state, 0, sample, at, state.length);
    }
  }

  @ParameterizedTest
  @EnumSource(Signal.class)
  void meanOf200Runs_approachesTheSolution_asTheRateHalves(Signal signal) {
    double[][] solution = solution(signal);
    double[] rms = new double[2];
    double[] worst = new double[2];
    for (int halved = 0; halved < 2; halved++) {
      double[][] mean = meanPath(signal, halved == 0 ? 0.01 : 0.005);
      double squares = 0;
      for (int s = 0; s < SAMPLES; s++) {
        for (int i = 0; i < mean[s].length; i++) {
          double error = mean[s][i] - solution[s][i];
          squares += error * error;
          worst[halved] = Math.max(worst[halved], Math.abs(error));
        }
      }
      rms[halved] = Math.sqrt(squares / (SAMPLES * mean[0].length));
    }
    double moved = 0;
    for (int i = 0; i < solution[0].length; i++) {
      double start = 1.0 / (i < UES * APS ? APS : ESS);
      moved = Math.max(moved, Math.abs(solution[SAMPLES - 1][i] - start));
    }
    String report =
        signal
            + " rms "
            + Arrays.toString(rms)
            + " worst "
            + Arrays.toString(worst)
            + " of "
            + moved;
    assertTrue(moved > 0.25, "hardly learned; the test shows little: " + report);
    assertTrue(rms[0] < 0.006 && worst[0] < 0.02 && worst[1] < 0.01, report);
    assertTrue(rms[1] < 0.8 * rms[0], report);
  }
}
