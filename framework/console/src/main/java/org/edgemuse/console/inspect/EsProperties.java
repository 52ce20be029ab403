package org.edgemuse.console.inspect;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.request.OpenRequests;
import org.edgemuse.kernel.request.Pending;
import org.edgemuse.kernel.world.World;

/** What there is to know of an ES. */
final class EsProperties {
  private EsProperties() {}

  /** The properties of an ES of a run that has started. */
  static List<Property> of(Watched run, int es) {
    List<Property> all = new ArrayList<>(ofAny(run, es));
    EdgeServers ess = world(run).ess();
    if (ess.placed()) {
      all.add(
          Property.number(
              "x (m)", "Where it stands, from the left", () -> world(run).ess().xM(es)));
      all.add(
          Property.number(
              "y (m)", "Where it stands, from the bottom", () -> world(run).ess().yM(es)));
      all.addAll(name(world(run), ess.xM(es), ess.yM(es)));
      all.addAll(
          MapPlace.degrees(
              world(run), () -> world(run).ess().xM(es), () -> world(run).ess().yM(es)));
    }
    return all;
  }

  private static List<Property> name(World world, double xM, double yM) {
    List<Property> ofServers = MapPlace.name(world, "servers", xM, yM);
    return ofServers.isEmpty() ? MapPlace.name(world, "sites", xM, yM) : ofServers;
  }

  private static List<Property> ofAny(Watched run, int es) {
    String unit = world(run).ess().workUnit() == WorkUnit.TFLOP ? "TFLOP/s" : "Gcycle/s";
    return List.of(
        Property.text(
            "model",
            "The generative model that it runs",
            () -> run.scenario().edgeServers().model().name()),
        Property.text(
            "in memory",
            "What it keeps in its memory now, if its model tells",
            () -> orNothing(world(run).ess().model().resident(es))),
        Property.number(
            "work of the slot (s)",
            "Seconds that the requests which settled in the last slot needed on it alone",
            () -> workS(run.simulation().slotRecord(), es)),
        Property.number(
            "backlog (s)", "Seconds of work that wait at it", () -> world(run).ess().backlogS(es)),
        Property.number(
            "queue (requests)",
            "Requests assigned to it that it has not finished",
            () -> queue(run.simulation().pipeline().requests(), es)),
        Property.number(
            "UEs", "Number of UEs that chose it last", () -> associated(world(run), es)),
        Property.number(
            "capacity (%s)".formatted(unit),
            "What it computes in a second",
            () -> world(run).ess().capacity(es)),
        Property.text(
            "place",
            "The AP at which it stands, so that nothing between them takes time",
            () -> place(world(run).ess().homeAp(es))));
  }

  private static World world(Watched run) {
    return run.simulation().world();
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? Amounts.NONE : text;
  }

  private static String place(int homeAp) {
    return homeAp < 0 ? "apart from the APs" : "at AP " + homeAp;
  }

  private static int queue(OpenRequests requests, int es) {
    int count = 0;
    for (int handle = 0; handle < requests.rows(); handle++) {
      if (requests.isOpen(handle)
          && requests.es(handle) == es
          && requests.pending(handle) != Pending.DOWNLINK) {
        count++;
      }
    }
    return count;
  }

  private static int associated(World world, int es) {
    int count = 0;
    for (int ue = 0; ue < world.ues().count(); ue++) {
      if (world.ues().lastEs(ue) == es) {
        count++;
      }
    }
    return count;
  }

  private static double workS(SlotRecord slot, int es) {
    double workS = 0;
    for (int i = 0; i < slot.settled(); i++) {
      Outcome outcome = slot.outcome(i);
      if (outcome.es() == es) {
        workS += outcome.soloServerS();
      }
    }
    return workS;
  }
}
