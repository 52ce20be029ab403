package org.edgemuse.kernel.radio;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Reflection;

/**
 * Signal-to-noise ratios that walk: in each slot a Gaussian step in decibel, reflected at two
 * borders, for each UE and AP. A ratio that starts uniform between the borders stays so.
 *
 * <p>A pair takes its steps when it is asked for, all that it has missed, so that a slot's ratio is
 * the same whoever asks and however often, and pairs that nobody asks for cost nothing.
 */
final class SnrWalk implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long NEVER = Long.MIN_VALUE;

  private final Draws draws;
  private final double stepDb;
  private final double minDb;
  private final double maxDb;
  private final double[][] db;
  private final long[][] time;

  SnrWalk(Draws draws, double stepDb, double minDb, double maxDb, int ueCount, int apCount) {
    this.draws = draws;
    this.stepDb = stepDb;
    this.minDb = minDb;
    this.maxDb = maxDb;
    db = new double[apCount][ueCount];
    time = new long[apCount][ueCount];
    for (long[] ofAp : time) {
      Arrays.fill(ofAp, NEVER);
    }
  }

  /**
   * The pair's ratio in a slot.
   *
   * @param startDb its ratio in slot 0 of the episode
   */
  double db(int ue, int ap, double startDb, Moment now) {
    long at = time[ap][ue];
    double here = db[ap][ue];
    if (at == now.index()) {
      return here;
    }
    if (at == NEVER || at > now.index()) {
      at = now.index() - now.slot();
      here = startDb;
    }
    long pair = Draws.pair(ue, ap);
    while (at < now.index()) {
      at++;
      double next = here + stepDb * draws.normal(pair, at, 0);
      here = minDb + Reflection.fold(next - minDb, maxDb - minDb);
    }
    time[ap][ue] = at;
    db[ap][ue] = here;
    return here;
  }
}
