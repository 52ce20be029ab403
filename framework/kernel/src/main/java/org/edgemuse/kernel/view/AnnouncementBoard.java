package org.edgemuse.kernel.view;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.world.World;

/**
 * Makes what APs and ESs broadcast. Expected loads count every UE at its last choice with its
 * activity; counting those who happen to be active instead would announce the slot's noise.
 */
public final class AnnouncementBoard implements Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Population population;
  private final Broadcast broadcast;

  /** The board of a world, empty until {@link #update}. */
  public AnnouncementBoard(World world, Population population) {
    this.world = world;
    this.population = population;
    this.broadcast =
        new Broadcast(world.apCount(), world.esCount(), new FullLoads(world, population));
  }

  /** What is announced; it changes with {@link #update} only. */
  public Announcements announcements() {
    return broadcast;
  }

  /** Announces nothing, as before the first slot. */
  public void clear() {
    broadcast.clear();
  }

  /** Announces the state of this moment, the end of a slot. */
  public void update() {
    Broadcast to = broadcast;
    Arrays.fill(to.linkLoadS, 0);
    Arrays.fill(to.linkPresence, 0);
    Arrays.fill(to.serverLoadS, 0);
    Arrays.fill(to.serverPresence, 0);
    UserEquipments ues = world.ues();
    for (int ue = 0; ue < ues.count(); ue++) {
      int ap = ues.lastAp(ue);
      if (ap != UserEquipments.NONE) {
        double activity = population.activity(ue);
        double linkS = world.linksStay() ? ues.lastLinkS(ue) : population.linkS(ue, ap);
        if (linkS < Double.POSITIVE_INFINITY) { // else it has moved out of reach
          to.linkLoadS[ap] += activity * linkS;
        }
        to.linkPresence[ap] += activity;
        int es = ues.lastEs(ue);
        to.serverLoadS[es] += activity * ues.lastServerS(ue);
        to.serverPresence[es] += activity;
      }
    }
    for (int ap = 0; ap < to.linkBacklogS.length; ap++) {
      to.linkBacklogS[ap] = world.aps().agent(ap).backlogS();
    }
    for (int es = 0; es < to.serverBacklogS.length; es++) {
      to.serverBacklogS[es] = world.ess().agent(es).backlogS();
    }
    to.full.update();
  }
}
