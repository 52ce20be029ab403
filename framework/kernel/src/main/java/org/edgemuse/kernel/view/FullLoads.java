package org.edgemuse.kernel.view;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.coverage.ApList;
import org.edgemuse.kernel.world.World;

/**
 * The load of each AP and ES if every UE that can use it chose it. It costs a pass over all pairs,
 * so it is computed only once somebody has asked, and again only after places or activities have
 * changed. Like all announcements it is of the end of a slot; what is asked for the first time in
 * the middle of a slot is of that moment.
 */
final class FullLoads implements Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Population population;
  private final double[] linkS;
  private final double[] serverS;
  private final double[] linkActivity;
  private final double[] serverActivity;
  private final ApList inReach = new ApList();
  private long linkPlaces = -1;
  private int serverChanges;
  private boolean linkAsked;
  private boolean serverAsked;

  FullLoads(World world, Population population) {
    this.world = world;
    this.population = population;
    linkS = new double[world.apCount()];
    serverS = new double[world.esCount()];
    linkActivity = new double[population.ueCount()];
    serverActivity = new double[population.ueCount()];
  }

  double linkS(int ap) {
    if (!linkAsked) {
      linkAsked = true;
      updateLinks();
    }
    return linkS[ap];
  }

  double serverS(int es) {
    if (!serverAsked) {
      serverAsked = true;
      updateServers();
    }
    return serverS[es];
  }

  /** Forgets what was asked for. */
  void clear() {
    linkAsked = false;
    serverAsked = false;
  }

  /** Brings up to date what has been asked for. */
  void update() {
    if (linkAsked) {
      updateLinks();
    }
    if (serverAsked) {
      updateServers();
    }
  }

  private void updateLinks() {
    boolean stale = refresh(linkActivity);
    if (stale || linkPlaces != population.placesVersion()) {
      linkPlaces = population.placesVersion();
      Arrays.fill(linkS, 0);
      for (int ue = 0; ue < linkActivity.length; ue++) {
        world.coverage().find(ue, inReach);
        for (int i = 0; i < inReach.size(); i++) {
          int ap = inReach.get(i);
          double aloneS = population.linkS(ue, ap);
          if (aloneS < Double.POSITIVE_INFINITY) {
            linkS[ap] += linkActivity[ue] * aloneS;
          }
        }
      }
    }
  }

  private void updateServers() {
    boolean stale = refresh(serverActivity);
    if (stale || serverChanges != world.changes()) {
      serverChanges = world.changes();
      Arrays.fill(serverS, 0);
      for (int ue = 0; ue < serverActivity.length; ue++) {
        for (int es = 0; es < serverS.length; es++) {
          serverS[es] += serverActivity[ue] * population.serverS(ue, es);
        }
      }
    }
  }

  /** Takes the activities of now; returns whether they differ from the ones before. */
  private boolean refresh(double[] known) {
    boolean changed = false;
    for (int ue = 0; ue < known.length; ue++) {
      double now = population.activity(ue);
      changed |= now != known[ue];
      known[ue] = now;
    }
    return changed;
  }
}
