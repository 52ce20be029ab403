package org.edgemuse.kernel.view;

import java.util.Arrays;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.model.World;

/**
 * What APs and ESs broadcast. Expected loads count every UE at its last choice with its activity;
 * counting those who happen to be active instead would announce the slot's noise.
 */
public final class AnnouncementBoard implements Announcements {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Population population;
  private final double[] linkLoadS;
  private final double[] linkPresence;
  private final double[] linkBacklogS;
  private final double[] serverLoadS;
  private final double[] serverPresence;
  private final double[] serverBacklogS;
  private final double[] linkFullLoadS;
  private final double[] serverFullLoadS;
  private long linkFullLoadVersion = -1;
  private boolean serverFullLoadKnown;

  /** The board of a world, empty until {@link #update}. */
  public AnnouncementBoard(World world, Population population) {
    this.world = world;
    this.population = population;
    linkLoadS = new double[world.apCount()];
    linkPresence = new double[world.apCount()];
    linkBacklogS = new double[world.apCount()];
    serverLoadS = new double[world.esCount()];
    serverPresence = new double[world.esCount()];
    serverBacklogS = new double[world.esCount()];
    linkFullLoadS = new double[world.apCount()];
    serverFullLoadS = new double[world.esCount()];
  }

  /** Announces the state of this moment, the end of a slot. */
  public void update() {
    Arrays.fill(linkLoadS, 0);
    Arrays.fill(linkPresence, 0);
    Arrays.fill(serverLoadS, 0);
    Arrays.fill(serverPresence, 0);
    UserEquipments ues = world.ues();
    for (int ue = 0; ue < ues.count(); ue++) {
      int ap = ues.lastAp(ue);
      if (ap != UserEquipments.NONE) {
        double activity = population.activity(ue);
        double linkS = world.linksStay() ? ues.lastLinkS(ue) : population.linkS(ue, ap);
        linkLoadS[ap] += activity * linkS;
        linkPresence[ap] += activity;
        int es = ues.lastEs(ue);
        serverLoadS[es] += activity * ues.lastServerS(ue);
        serverPresence[es] += activity;
      }
    }
    for (int ap = 0; ap < linkBacklogS.length; ap++) {
      linkBacklogS[ap] = world.aps().downlink().backlogS(ap);
    }
    for (int es = 0; es < serverBacklogS.length; es++) {
      serverBacklogS[es] = world.ess().discipline().backlogS(es);
    }
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
    if (linkFullLoadVersion != population.placesVersion()) {
      for (int m = 0; m < linkFullLoadS.length; m++) {
        double sum = 0;
        for (int ue = 0; ue < population.ueCount(); ue++) {
          sum += population.activity(ue) * population.linkS(ue, m);
        }
        linkFullLoadS[m] = sum;
      }
      linkFullLoadVersion = population.placesVersion();
    }
    return linkFullLoadS[ap];
  }

  @Override
  public double serverFullLoadS(int es) {
    if (!serverFullLoadKnown) {
      for (int k = 0; k < serverFullLoadS.length; k++) {
        double sum = 0;
        for (int ue = 0; ue < population.ueCount(); ue++) {
          sum += population.activity(ue) * population.serverS(ue, k);
        }
        serverFullLoadS[k] = sum;
      }
      serverFullLoadKnown = true;
    }
    return serverFullLoadS[es];
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
