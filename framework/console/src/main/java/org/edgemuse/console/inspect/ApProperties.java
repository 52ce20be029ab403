package org.edgemuse.console.inspect;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.world.World;

/** What there is to know of an AP. */
final class ApProperties {
  private static final double HZ_PER_MHZ = 1e6;

  private ApProperties() {}

  /** The properties of an AP of a run that has started. */
  static List<Property> of(Watched run, int ap) {
    List<Property> all = new ArrayList<>(ofAny(run, ap));
    AccessPoints aps = world(run).aps();
    all.addAll(MapPlace.name(world(run), "sites", aps.xM(ap), aps.yM(ap)));
    all.addAll(
        MapPlace.degrees(world(run), () -> world(run).aps().xM(ap), () -> world(run).aps().yM(ap)));
    return all;
  }

  private static List<Property> ofAny(Watched run, int ap) {
    return List.of(
        Property.number(
            "work of the slot (s)",
            "Seconds that the requests which settled in the last slot needed on its link alone",
            () -> workS(run.simulation().slotRecord(), ap)),
        Property.number(
            "backlog up (s)",
            "Seconds of prompts that wait at it",
            () -> world(run).aps().uplinkBacklogS(ap)),
        Property.number(
            "backlog down (s)",
            "Seconds of contents that wait at it",
            () -> world(run).aps().backlogS(ap) - world(run).aps().uplinkBacklogS(ap)),
        Property.number(
            "UEs", "Number of UEs that chose it last", () -> associated(world(run), ap)),
        Property.number(
            "bandwidth (MHz)",
            "What its links share",
            () -> world(run).aps().bandwidthHz(ap) / HZ_PER_MHZ),
        Property.number(
            "power (W)", "Transmission power of its links", () -> world(run).aps().powerW(ap)),
        Property.number("reach (m)", "How far it reaches at most", () -> world(run).reachM(ap)),
        Property.number("x (m)", "Where it stands, from the left", () -> world(run).aps().xM(ap)),
        Property.number(
            "y (m)", "Where it stands, from the bottom", () -> world(run).aps().yM(ap)));
  }

  private static World world(Watched run) {
    return run.simulation().world();
  }

  private static int associated(World world, int ap) {
    int count = 0;
    for (int ue = 0; ue < world.ues().count(); ue++) {
      if (world.ues().lastAp(ue) == ap) {
        count++;
      }
    }
    return count;
  }

  private static double workS(SlotRecord slot, int ap) {
    double workS = 0;
    for (int i = 0; i < slot.settled(); i++) {
      Outcome outcome = slot.outcome(i);
      if (outcome.ap() == ap) {
        workS += outcome.soloLinkS();
      }
    }
    return workS;
  }
}
