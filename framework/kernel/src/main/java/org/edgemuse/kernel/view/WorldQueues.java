package org.edgemuse.kernel.view;

import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.api.scheduling.Queues;
import org.edgemuse.kernel.fault.Culprit;
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
    return aps(ap).backlogS(ap);
  }

  @Override
  public double serverBacklogS(int es) {
    return ess(es).backlogS(es);
  }

  @Override
  public double projectedLinkS(int ap, double soloS) {
    return aps(ap).uplinkBacklogS(ap) + world.aps().projectedDownlinkS(ap, soloS);
  }

  @Override
  public double projectedServerS(int es, double soloS) {
    return ess(es).projectedS(es, soloS);
  }

  private AccessPoints aps(int ap) {
    Culprit.requireIndex("AP", ap, world.apCount());
    return world.aps();
  }

  private EdgeServers ess(int es) {
    Culprit.requireIndex("ES", es, world.esCount());
    return world.ess();
  }
}
