package org.edgemuse.jcaco.game.theory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.jcaco.game.RandomGames;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lemma 2, MASL paper: at small learning rates the mean path of (34) solves the ODE (40). */
class LearnerFollowsMeanDynamicsTest {
  private static final Draws DRAWS = Draws.of(13, "learner");
  private static final int RUNS = 200;
  private static final int UES = 4;
  private static final int SAMPLES = 10;
  private static final double HORIZON = 10;

  /** A learner by (34), written apart from the library: (runs averaged) path at SAMPLES times. */
  private static double[][] averagePath(
      Subgame game, Signal signal, double[] normaliserS, double alpha, int instance) {
    int machines = game.machines();
    int slots = (int) Math.round(HORIZON / alpha);
    double[][] mean = new double[SAMPLES][UES * machines];
    for (int run = 0; run < RUNS; run++) {
      double[][] strategy = new double[UES][machines];
      int[] last = new int[UES];
      for (int n = 0; n < UES; n++) {
        Arrays.fill(strategy[n], 1. / machines);
        last[n] = DRAWS.below(machines, Draws.pair(run, instance), n, -1);
      }
      for (int slot = 0; slot < slots; slot++) {
        boolean[] active = new boolean[UES];
        for (int n = 0; n < UES; n++) {
          long stem = DRAWS.stem(Draws.pair(run, instance), (long) slot * UES + n);
          active[n] = Draws.toUniform(Draws.at(stem, 0)) < game.probability()[n];
          if (active[n]) {
            double u = Draws.toUniform(Draws.at(stem, 1));
            int a = 0;
            while (a < machines - 1 && u >= strategy[n][a]) {
              u -= strategy[n][a++];
            }
            last[n] = a;
          }
        }
        for (int n = 0; n < UES; n++) {
          if (active[n]) {
            double delay = 0;
            for (int i = 0; i < UES; i++) {
              if (last[i] == last[n]) {
                double share =
                    signal == Signal.REALISED
                        ? (active[i] ? 1 : 0)
                        : i == n && signal == Signal.CONDITIONAL ? 1 : game.probability()[i];
                delay += share * game.soloS(i, last[i]);
              }
            }
            double step = alpha * Math.max(0, Math.min(1, 1 - delay / normaliserS[n]));
            for (int m = 0; m < machines; m++) {
              strategy[n][m] += step * ((m == last[n] ? 1 : 0) - strategy[n][m]);
            }
          }
        }
        if ((slot + 1) % (slots / SAMPLES) == 0) {
          double[] sum = mean[(slot + 1) / (slots / SAMPLES) - 1];
          for (int n = 0; n < UES; n++) {
            for (int m = 0; m < machines; m++) {
              sum[n * machines + m] += strategy[n][m] / RUNS;
            }
          }
        }
      }
    }
    return mean;
  }

  private static double[][] solution(MeanDynamics dynamics, int machines) {
    double[] state = new double[UES * machines];
    Arrays.fill(state, 1. / machines);
    double[][] path = new double[SAMPLES][];
    RungeKutta integrator = new RungeKutta(dynamics, state.length);
    for (int s = 0; s < SAMPLES; s++) {
      integrator.advance(state, .05, (int) Math.round(HORIZON / SAMPLES / .05));
      path[s] = state.clone();
    }
    return path;
  }

  @ParameterizedTest
  @EnumSource(Signal.class)
  void averageOf200Runs_approachesTheSolution_asTheRateHalves(Signal signal) {
    double[] rms = new double[2];
    double[] worst = new double[2];
    int entries = 0;
    for (int k = 0; k < 4; k++) {
      int machines = 2 + k % 2;
      Subgame game = RandomGames.game(UES, machines, k);
      double[] normaliserS = new double[UES];
      // Half the bound: rewards are clipped now and then.
      Arrays.setAll(normaliserS, n -> MeanDynamics.boundS(game)[n] / 2);
      double[][] path = solution(new MeanDynamics(game, signal, normaliserS), machines);
      for (int halved = 0; halved < 2; halved++) {
        double[][] mean = averagePath(game, signal, normaliserS, .01 / (1 << halved), k);
        for (int s = 0; s < SAMPLES; s++) {
          for (int i = 0; i < path[s].length; i++) {
            double error = mean[s][i] - path[s][i];
            rms[halved] += error * error;
            worst[halved] = Math.max(worst[halved], Math.abs(error));
          }
        }
      }
      entries += SAMPLES * UES * machines;
    }
    rms[0] = Math.sqrt(rms[0] / entries);
    rms[1] = Math.sqrt(rms[1] / entries);
    String report =
        signal + " rms " + rms[0] + " " + rms[1] + " worst " + worst[0] + " " + worst[1];
    assertTrue(worst[0] < .025 && worst[1] < .02, report);
    assertTrue(rms[1] < .9 * rms[0], report);
  }
}
