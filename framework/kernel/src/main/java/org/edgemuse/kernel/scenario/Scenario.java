package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * One world, one scheduler, and what to measure. Its components are the keys of a scenario file.
 *
 * @param description what the scenario stands for
 * @param seed of all random draws
 * @param episodes how many times the world starts anew while its scheduler goes on
 * @param slots length of an episode
 * @param slotSeconds length of a slot, s
 * @param measure which slots count
 * @param map the place of the run, or null if it is nowhere in particular
 * @param area where UEs move; null if the map says it
 * @param accessPoints the APs
 * @param edgeServers the ESs
 * @param userEquipments the UEs
 * @param channel between UEs and APs
 * @param sharing of links and servers
 * @param handover how requests go on whose AP is lost, or null if none ever is
 * @param scheduler who decides
 * @param incentive the market, or null for none
 * @param qoe what service is worth, or null if it is not asked
 * @param metrics the columns of the results
 */
public record Scenario(
    @Doc("what the scenario stands for") @Default("") String description,
    @Doc("seed of all random draws") @Default("1") long seed,
    @Doc("episodes of a run: the world starts anew with each, what learns goes on")
        @Default("1")
        @Range(min = 1)
        int episodes,
    @Doc("length of an episode in slots: of the run, if it has one") @Range(min = 1) int slots,
    @Doc("length of a slot") @Unit("s") @Default("1") @Range(min = 0, openMin = true)
        double slotSeconds,
    @Doc("which slots count in the metrics") @Default("{}") Measure measure,
    @Doc("a real place: streets, sites, buildings; none if absent") @Nullable Choice<WorldMap> map,
    @Doc("where UEs move: what the map says, or 1000 m x 1000 m without one")
        @Nullable AreaSpec area,
    @Doc("the access points") AccessPointSpec accessPoints,
    @Doc("the edge servers") EdgeServerSpec edgeServers,
    @Doc("the user equipments") UserEquipmentSpec userEquipments,
    @Doc("channel between UEs and APs") @Default("shannon") Choice<ChannelModel> channel,
    @Doc("how links and servers share their capacity") @Default("{}") Sharing sharing,
    @Doc(
            "how a request goes on whose AP no longer reaches its UE; if absent, requests keep their AP")
        @Nullable HandoverSpec handover,
    @Doc("who decides which AP and ES serve a request") Choice<Scheduler> scheduler,
    @Doc("the market that clears before decisions; none if absent")
        @Nullable Choice<IncentiveMechanism> incentive,
    @Doc("what service is worth to a UE; not asked if absent") @Nullable Choice<QoeMetric> qoe,
    @Doc("the columns of the results") @Default("[total-service-time, delay, requests]")
        List<Choice<Metric>> metrics)
    implements Serializable {

  /** Most pairs of a UE and an AP or ES: there are arrays with a number for each. */
  private static final long MOST_PAIRS = 1_000_000_000;

  /** The area of a scenario without a map. */
  public Area areaM() {
    AreaSpec spec = area == null ? AreaSpec.USUAL : area;
    return new Area(spec.widthM(), spec.heightM());
  }

  /** How long a run is. */
  public RunLength length() {
    return new RunLength(episodes, slots);
  }

  /** The first measured slot, numbered within the run. */
  public int firstMeasuredSlot() {
    return measure.firstSlot(length());
  }

  /** Checks what single keys cannot show. */
  public Scenario {
    measure.requireWithin(new RunLength(episodes, slots));
    if (map != null && area != null) {
      throw new ConfigException(
          new Where("", 0, "area"),
          "area and map both say where UEs move, but only one of them may: see the map's own options");
    }
    if (edgeServers.colocated() && edgeServers.count() > accessPoints.count()) {
      throw new IllegalArgumentException(
          "edgeServers.colocated needs an AP for each ES, but edgeServers.count (%d) is more than"
                  .formatted(edgeServers.count())
              + " accessPoints.count (%d)".formatted(accessPoints.count()));
    }
    if (handover != null && incentive != null) {
      throw new ConfigException(
          new Where("", 0, "handover"),
          "handover and incentive exclude each other: what a market grants is of one AP, and its"
              + " cycle ends with the slot");
    }
    Values limitMs = edgeServers.latencyLimitMs();
    if (incentive != null && limitMs != null && limitMs.max() > 1e3 * slotSeconds) {
      throw new ConfigException(
          new Where("", 0, "edgeServers.latencyLimitMs"),
          "latencyLimitMs (up to %s ms) must be at most slotSeconds (%s s): cycles of a market do not"
                  .formatted(Culprit.number(limitMs.max()), Culprit.number(slotSeconds))
              + " overlap");
    }
    PairShapes shapes = new PairShapes(userEquipments.count(), edgeServers.count());
    shapes
        .check("edgeServers.latencyLimitMs", limitMs)
        .check("userEquipments.errorDecay", userEquipments.errorDecay());
    for (int i = 0; i < userEquipments.applications().size(); i++) {
      ApplicationSpec application = userEquipments.applications().get(i);
      String path = "userEquipments.applications[" + i + "].";
      boolean bound = userEquipments.oneRequestPerServer();
      shapes
          .checkApplication(path + "inTokens", application.inTokens(), bound)
          .checkApplication(path + "outTokens", application.outTokens(), bound)
          .checkApplication(path + "errorLimit", application.errorLimit(), bound);
    }
    shapes.require();
    int places = Math.max(accessPoints.count(), edgeServers.count());
    if ((long) userEquipments.count() * places > MOST_PAIRS) {
      throw new IllegalArgumentException(
          "userEquipments.count (%d) times the number of APs or ESs (%d) must be at most %d"
              .formatted(userEquipments.count(), places, MOST_PAIRS));
    }
  }
}
