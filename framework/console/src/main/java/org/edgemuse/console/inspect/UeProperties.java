package org.edgemuse.console.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.request.OpenRequests;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** What there is to know of a UE. */
final class UeProperties {
  private static final double BIT_PER_MBIT = 1e6;

  private final Watched run;
  private final int ue;

  private UeProperties(Watched run, int ue) {
    this.run = run;
    this.ue = ue;
  }

  /** The properties of a UE of a run that has started. */
  static List<Property> of(Watched run, int ue) {
    return new UeProperties(run, ue).all();
  }

  private List<Property> all() {
    List<Property> all = new ArrayList<>();
    all.add(
        Property.text("state", "What its open requests wait for; idle without any", this::state));
    all.add(
        Property.number(
            "open requests", "Requests that are neither settled nor denied", this::open));
    all.add(
        Property.text(
            "serving AP", "The AP that it chose last", () -> entity("AP", ues().lastAp(ue))));
    all.add(
        Property.text(
            "serving ES", "The ES that it chose last", () -> entity("ES", ues().lastEs(ue))));
    all.add(
        Property.number(
            "distance to AP (m)",
            "How far it is from its serving AP now, at least 1 m",
            () -> served() ? world().distanceM(ue, ues().lastAp(ue)) : Double.NaN));
    all.add(
        Property.number(
            "mean link rate (Mbit/s)",
            "Rate of the link to its serving AP without fading, if it had the AP to itself",
            this::rateMbps));
    all.add(
        Property.number(
            "link alone (s)",
            "What its last request needed on the AP's link alone",
            () -> ues().lastLinkS(ue)));
    all.add(
        Property.number(
            "server alone (s)",
            "What its last request needed on the ES alone",
            () -> ues().lastServerS(ue)));
    all.add(
        Property.number(
            "activity (requests/slot)",
            "How many requests it raises in a slot on average",
            () -> world().activity(ue)));
    all.add(Property.number("x (m)", "Where it is, from the left", () -> ues().xM(ue)));
    all.add(Property.number("y (m)", "Where it is, from the bottom", () -> ues().yM(ue)));
    all.addAll(MapPlace.degrees(world(), () -> ues().xM(ue), () -> ues().yM(ue)));
    if (run.simulation().scheduler().profile() != null) {
      all.add(
          Property.number(
              "probability of AP",
              "How probable the scheduler's strategy makes its serving AP",
              () -> share(true)));
      all.add(
          Property.number(
              "probability of ES",
              "How probable the scheduler's strategy makes its serving ES",
              () -> share(false)));
    }
    return all;
  }

  private World world() {
    return run.simulation().world();
  }

  private UserEquipments ues() {
    return world().ues();
  }

  private boolean served() {
    return ues().lastAp(ue) != UserEquipments.NONE;
  }

  private static String entity(String kind, int index) {
    return index == UserEquipments.NONE ? "none yet" : kind + " " + index;
  }

  private double rateMbps() {
    return served() ? world().meanRateBps(ue, ues().lastAp(ue)) / BIT_PER_MBIT : Double.NaN;
  }

  private double share(boolean ofAp) {
    @Nullable StrategyProfile profile = run.simulation().scheduler().profile();
    if (profile == null || !served()) {
      return Double.NaN;
    }
    return ofAp ? profile.apShare(ue, ues().lastAp(ue)) : profile.esShare(ue, ues().lastEs(ue));
  }

  private int open() {
    OpenRequests requests = run.simulation().pipeline().requests();
    int open = 0;
    for (int handle = 0; handle < requests.rows(); handle++) {
      if (requests.isOpen(handle) && requests.ue(handle) == ue) {
        open++;
      }
    }
    return open;
  }

  private String state() {
    OpenRequests requests = run.simulation().pipeline().requests();
    StringJoiner state = new StringJoiner(", ");
    for (int handle = 0; handle < requests.rows(); handle++) {
      if (requests.isOpen(handle) && requests.ue(handle) == ue) {
        if (requests.isCutOff(handle)) {
          state.add("is out of reach of every AP");
          continue;
        }
        state.add(
            switch (requests.pending(handle)) {
              case DECISION -> "waits for a decision";
              case UPLINK -> "sends to AP " + requests.ap(handle);
              case SERVER -> "is served by ES " + requests.es(handle);
              case DOWNLINK -> "receives from AP " + requests.ap(handle);
            });
      }
    }
    return state.length() == 0 ? "idle" : state.toString();
  }
}
