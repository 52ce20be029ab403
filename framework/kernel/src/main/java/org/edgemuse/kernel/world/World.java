package org.edgemuse.kernel.world;

import java.io.Serializable;
import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.coverage.Coverage;
import org.edgemuse.kernel.episode.FirstState;
import org.edgemuse.kernel.episode.Made;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.scenario.HandoverSpec;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.values.Checks;
import org.jspecify.annotations.Nullable;

/** Everything that exists whatever scheduler runs: agents, time, demand and the air between. */
public final class World implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double BIT_PER_MB = 8e6;
  private static final String RATE_RULE = "at least 0";

  private final SlotClock clock;
  private final UserEquipments ues;
  private final AccessPoints aps;
  private final EdgeServers ess;
  private DemandModel demand;
  private FirstState<DemandModel> firstDemand;
  private Culprit demandMaker;
  private long demandSince;
  private ChannelModel channel;
  private FirstState<ChannelModel> firstChannel;
  private Culprit channelMaker;
  private final boolean oneRequestPerServer;
  private final Area area;
  private final @Nullable WorldMap map;
  private final Geometry geometry;
  private final @Nullable HandoverSpec handover;
  private boolean linksStay;
  private Coverage coverage;
  private int changes;

  /** Builds the world of a scenario. */
  public World(Scenario scenario, RunContext run) {
    clock = new SlotClock(scenario.slotSeconds(), scenario.slots());
    area = run.area();
    map = run.map();
    handover = scenario.handover();
    ues = new UserEquipments(scenario.userEquipments(), run);
    aps = new AccessPoints(scenario.accessPoints(), scenario.sharing(), run);
    ess = new EdgeServers(scenario.edgeServers(), scenario.sharing(), aps, run);
    geometry = new Standing(ues, aps, ess);
    Made<DemandModel> asks = Made.by(scenario.userEquipments().demand(), run);
    demand = asks.part();
    demandMaker = asks.maker();
    firstDemand = asks.first();
    Made<ChannelModel> links = Made.by(scenario.channel(), run);
    channel = links.part();
    channelMaker = links.maker();
    firstChannel = links.first();
    channel.standIn(geometry);
    oneRequestPerServer = scenario.userEquipments().oneRequestPerServer();
    linksStay = linksWillStay();
    requireTasks(demand);
    if (ess.countsTokens() && ues.tasks().applications() == null) {
      throw new IllegalArgumentException(
          "edgeServers.model works on tokens: userEquipments.applications must say how many");
    }
    coverage = new Coverage(ues, aps, area, channel, channelMaker);
    if (!ues.moves()) {
      // Whoever stays where no AP reaches would wait for ever.
      coverage.requireEverybody();
    }
  }

  private boolean linksWillStay() {
    return !ues.moves() && !channel.fades() && ues.tasks().areAlike();
  }

  /** Tasks of all indices that demand can raise must have numbers and a model. */
  void requireTasks(DemandModel demand) {
    int tasks = demand.taskLimit();
    Checks.all(
        () -> ues.tasks().requireTasks(tasks),
        () -> ess.requireTasks(tasks, ues.tasks().prompts()));
  }

  /** Goes on as changed from the next slot on. */
  public void take(WorldChange change) {
    Made<DemandModel> asks = change.demand();
    if (asks != null) {
      demand = asks.part();
      demandMaker = asks.maker();
      firstDemand = asks.first();
      demandSince = clock.index() + 1;
    }
    Made<ChannelModel> links = change.channel();
    if (links != null) {
      channel = links.part();
      channelMaker = links.maker();
      firstChannel = links.first();
    }
    coverage = change.coverage();
    change.applyMovement(ues);
    aps.retune(change.bandwidthHz(), change.powerW());
    ess.resize(change.capacity());
    linksStay = linksWillStay();
    ues.relink();
    changes++;
  }

  /** How many times the world was changed while its run went on. */
  public int changes() {
    return changes;
  }

  /** The first slot of the demand of now, numbered within the run: it raised nothing before. */
  public long demandSince() {
    return demandSince;
  }

  /** Starts the next slot: time goes on, and the UEs move. */
  public void beginSlot() {
    clock.advance();
    ues.move(clock);
  }

  /**
   * Puts back what changes as it was before the first slot: places and last choices of the UEs,
   * queues, and what demand, mobility and channel keep. The clock runs on, and what was drawn for
   * an entity stays.
   *
   * @throws IllegalStateException in a run of one episode
   */
  public void restart() {
    ues.restart();
    aps.restart();
    ess.restart();
    demand = firstDemand.again();
    channel = firstChannel.again();
    channel.standIn(geometry);
    coverage.renew(channel);
  }

  /** The rectangle in which UEs move. */
  public Area area() {
    return area;
  }

  /** The place of the run, or null if it has none. */
  public @Nullable WorldMap map() {
    return map;
  }

  /** Where UEs and APs are now. */
  public Geometry geometry() {
    return geometry;
  }

  /** The clock. */
  public SlotClock clock() {
    return clock;
  }

  /** The UEs. */
  public UserEquipments ues() {
    return ues;
  }

  /** The APs. */
  public AccessPoints aps() {
    return aps;
  }

  /** The ESs. */
  public EdgeServers ess() {
    return ess;
  }

  /** Who asks when. */
  public DemandModel demand() {
    return demand;
  }

  /** How fast links are. */
  ChannelModel channel() {
    return channel;
  }

  /** Whom to blame for the channel. */
  Culprit channelMaker() {
    return channelMaker;
  }

  /** Whom to blame for demand. */
  public Culprit demandMaker() {
    return demandMaker;
  }

  /** Mean number of requests that the UE raises a slot. */
  public double activity(int ue) {
    double mean = demand.activity(ue);
    if (!Culprit.isAmount(mean)) {
      throw demandMaker.gave("activity", mean, "of UE " + ue);
    }
    if (mean > 1 && demand.independentCoins()) {
      throw demandMaker.gave("activity", mean, "of UE " + ue, "at most 1 for a coin of its own");
    }
    return oneRequestPerServer ? mean * esCount() : mean;
  }

  /** Whether a UE that asks raises one request for each ES, bound to it. */
  public boolean oneRequestPerServer() {
    return oneRequestPerServer;
  }

  /** The longest delay that the UE tolerates on the ES, s; or infinity. */
  public double latencyLimitS(int ue, int es) {
    Culprit.requireIndex("ES", es, esCount());
    return ess.latencyLimitS(ue, es);
  }

  /** Whether links and servers are shared by the parts that a market grants. */
  public boolean keepsParts() {
    return aps.downlink().keepsParts() && ess.discipline().keepsParts();
  }

  /**
   * Does nothing if parts are granted where they are needed.
   *
   * @param granted whether there is a market that grants them
   * @throws IllegalArgumentException with the key of the sharing that needs them
   */
  public void requireParts(boolean granted) {
    if (!granted) {
      requireNoParts("sharing.link", aps.downlink().keepsParts());
      requireNoParts("sharing.server", ess.discipline().keepsParts());
    }
  }

  private static void requireNoParts(String key, boolean kept) {
    if (kept) {
      throw new IllegalArgumentException(
          key
              + " serves by granted parts, for which incentive must name a mechanism that grants"
              + " some");
    }
  }

  /** Whether every UE's data takes the same time on a link in all slots. */
  public boolean linksStay() {
    return linksStay;
  }

  /** Whether P1, (15), MASL paper, is the expectation of this world's total service time. */
  public boolean loadsDecideDelays() {
    return demand.independentCoins()
        && !oneRequestPerServer
        && ues.tasks().areAlike()
        && !ess.variesByTask()
        && aps.downlink().finishesAtLoad()
        && ess.discipline().finishesAtLoad()
        && !channel.fades()
        && !ess.fibreTakesTime()
        && !losesAps();
  }

  /** How requests go on whose AP is lost, or null if they keep it wherever their UE goes. */
  public @Nullable HandoverSpec handover() {
    return handover;
  }

  private boolean losesAps() {
    return handover != null && ues.moves();
  }

  /** Distance between UE and AP, clamped to at least 1 m, where path loss formulas end. */
  public double distanceM(int ue, int ap) {
    return coverage.distanceM(ue, ap);
  }

  /** Which APs reach which UEs. */
  public Coverage coverage() {
    return coverage;
  }

  /** The AP nearest to the UE, the lowest index of several. */
  public int nearestAp(int ue) {
    return coverage.nearest(ue);
  }

  /** How far the AP reaches at most, m; 0 if it reaches nobody. */
  public double reachM(int ap) {
    return coverage.reachM(ap);
  }

  /** Whether the AP reaches the UE where it is. */
  public boolean reaches(int ue, int ap) {
    return coverage.reaches(ue, ap);
  }

  /** Whether any AP reaches the UE where it is. */
  public boolean reachesAny(int ue) {
    return coverage.reachesAny(ue);
  }

  /**
   * Rate between UE and AP in this slot, bit/s; 0 in outage and out of reach, infinite where data
   * takes no time.
   */
  public double rateBps(int ue, int ap) {
    double distanceM = coverage.distanceM(ue, ap);
    if (!coverage.reaches(ue, ap, distanceM)) {
      return 0;
    }
    double rateBps = channel.rateBps(ue, ap, distanceM, aps.bandwidthHz(ap), aps.powerW(ap), clock);
    if (!(rateBps >= 0)) {
      throw channelMaker.gave("rateBps", rateBps, between(ue, ap), RATE_RULE);
    }
    return rateBps;
  }

  /** Rate between UE and AP without fading, bit/s, likewise. */
  public double meanRateBps(int ue, int ap) {
    double distanceM = coverage.distanceM(ue, ap);
    if (!coverage.reaches(ue, ap, distanceM)) {
      return 0;
    }
    double rateBps = channel.meanRateBps(ue, ap, distanceM, aps.bandwidthHz(ap), aps.powerW(ap));
    if (!(rateBps >= 0)) {
      throw channelMaker.gave("meanRateBps", rateBps, between(ue, ap), RATE_RULE);
    }
    return rateBps;
  }

  private static String between(int ue, int ap) {
    return "between UE %d and AP %d".formatted(ue, ap);
  }

  /** The exception for a link that takes for ever although it is not in outage. */
  public NonsenseException endless(int ue, int ap, double rateBps) {
    return channelMaker.gave("rateBps", rateBps, between(ue, ap), "0 or enough for the data");
  }

  /**
   * Seconds that data need between UE and AP, up and down; infinite in outage and out of reach.
   *
   * @param rateBps of the link, bit/s
   */
  public double linkS(int ue, int ap, double promptMB, double resultMB, double rateBps) {
    double linkS = transferS(promptMB, rateBps) + transferS(resultMB, rateBps);
    // Who has no data to send is still out of reach.
    return rateBps > 0 || coverage.reaches(ue, ap) ? linkS : Double.POSITIVE_INFINITY;
  }

  /** Seconds that data need at a rate; 0 for no data or at an infinite rate, infinite at rate 0. */
  public static double transferS(double dataMB, double rateBps) {
    return dataMB == 0 ? 0 : dataMB * BIT_PER_MB / rateBps;
  }

  /** Number of APs. */
  public int apCount() {
    return aps.count();
  }

  /** Number of ESs. */
  public int esCount() {
    return ess.count();
  }
}
