package org.edgemuse.console.chart;

import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.trace.DecisionLog;
import org.edgemuse.kernel.world.World;

/**
 * The UEs whose decisions a chart reads: all, or in a large world as many as memory and time allow,
 * at equal distances of their numbers. For each of them the log keeps its last decisions, with
 * every candidate that was rated.
 */
final class FollowedUes {
  private static final long MOST_RATED = 2_000_000;
  private static final int KEPT_PER_UE = 8;

  private FollowedUes() {}

  /** How many UEs of a world are followed. */
  static int count(World world) {
    return count(world.ues().count(), (long) world.apCount() * world.esCount());
  }

  /** How many of so many UEs are followed, if so many candidates are rated for a request. */
  static int count(int ues, long candidates) {
    return (int) Math.max(1, Math.min(ues, MOST_RATED / (KEPT_PER_UE * candidates)));
  }

  /** Has them followed, or followed no longer. */
  static void follow(EdgeSimulation run, boolean on) {
    DecisionLog log = run.decisions();
    int ues = run.world().ues().count();
    int count = count(run.world());
    if (count == ues) {
      log.followAll(on);
      return;
    }
    for (int i = 0; i < count; i++) {
      int ue = (int) ((long) i * ues / count);
      if (on) {
        log.follow(ue);
      } else {
        log.unfollow(ue);
      }
    }
  }
}
