package org.edgemuse.kernel.view;

import org.edgemuse.kernel.api.scheduling.Queues;
import org.edgemuse.kernel.world.World;

/** The queues as they are now. */
public final class WorldQueues implements Queues {
  private static final long serialVersionUID = 1L;

  private final World world;

  /** The queues of a world. */
  public WorldQueues(World world) {
    this.world = world;
  }

  @Override
  public double linkBacklogS(int ap) {
    return world.aps().backlogS(ap);
  }

  @Override
  public double serverBacklogS(int es) {
    return world.ess().discipline().backlogS(es);
  }

  @Override
  public double projectedLinkS(int ap, double soloS) {
    return world.aps().uplink().backlogS(ap) + world.aps().downlink().projectedS(ap, soloS, 1);
  }

  @Override
  public double projectedServerS(int es, double soloS) {
    return world.ess().discipline().projectedS(es, soloS, 1);
  }
}
