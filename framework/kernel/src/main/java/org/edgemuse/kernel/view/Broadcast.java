package org.edgemuse.kernel.view;

import java.util.Arrays;
import org.edgemuse.kernel.api.scheduling.Announcements;

/** The numbers that APs and ESs broadcast, as the {@link AnnouncementBoard} has put them here. */
final class Broadcast implements Announcements {
  private static final long serialVersionUID = 1L;

  final double[] linkLoadS;
  final double[] linkPresence;
  final double[] linkBacklogS;
  final double[] serverLoadS;
  final double[] serverPresence;
  final double[] serverBacklogS;
  final FullLoads full;

  Broadcast(int apCount, int esCount, FullLoads full) {
    linkLoadS = new double[apCount];
    linkPresence = new double[apCount];
    linkBacklogS = new double[apCount];
    serverLoadS = new double[esCount];
    serverPresence = new double[esCount];
    serverBacklogS = new double[esCount];
    this.full = full;
  }

  /** Puts zeros in place of all numbers. */
  void clear() {
    Arrays.fill(linkLoadS, 0);
    Arrays.fill(linkPresence, 0);
    Arrays.fill(linkBacklogS, 0);
    Arrays.fill(serverLoadS, 0);
    Arrays.fill(serverPresence, 0);
    Arrays.fill(serverBacklogS, 0);
    full.clear();
  }

  @Override
  public double linkLoadS(int ap) {
    return linkLoadS[ap];
  }

  @Override
  public double serverLoadS(int es) {
    return serverLoadS[es];
  }

  @Override
  public double linkPresence(int ap) {
    return linkPresence[ap];
  }

  @Override
  public double serverPresence(int es) {
    return serverPresence[es];
  }

  @Override
  public double linkFullLoadS(int ap) {
    return full.linkS(ap);
  }

  @Override
  public double serverFullLoadS(int es) {
    return full.serverS(es);
  }

  @Override
  public double linkBacklogS(int ap) {
    return linkBacklogS[ap];
  }

  @Override
  public double serverBacklogS(int es) {
    return serverBacklogS[es];
  }
}
