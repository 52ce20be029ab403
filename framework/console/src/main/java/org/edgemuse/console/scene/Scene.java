package org.edgemuse.console.scene;

import java.util.function.BooleanSupplier;
import org.edgemuse.console.run.SlotListener;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.request.Outcomes;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a run shows, as it is at the end of the last slot. A slot costs a few additions
 * for each request that settled in it, and nothing while nobody looks: then the picture knows what
 * it saw before and the last slot. To be used under the lock of the first run's schedule.
 */
public final class Scene implements SlotListener {

  /** No AP or ES. */
  public static final int NONE = -1;

  /** Associations are kept for so many slots. */
  public static final int OLDEST = 6;

  private final Watched run;
  private final Scales scales;
  private BooleanSupplier watched = () -> true;
  private @Nullable World world;
  private @Nullable Pipeline pipeline;
  private @Nullable Outcomes outcomes;
  private Activity activity = new Activity(0);
  private UnderWay underWay = new UnderWay(0);
  private Associations associations = new Associations(0, 0, 0);
  private Loads aps = new Loads(0);
  private Loads ess = new Loads(0);
  private Tally tally = Tally.NOTHING;
  private int slotsSeen;
  private int episode;

  /** The scene of a run, drawn to scales that it may share with others. */
  public Scene(Watched run, Scales scales) {
    this.run = run;
    this.scales = scales;
  }

  /** Has it follow every slot only while that is true. */
  public void followWhile(BooleanSupplier watched) {
    this.watched = watched;
  }

  /** The run. */
  public Watched run() {
    return run;
  }

  /** What it is drawn to. */
  public Scales scales() {
    return scales;
  }

  /** The world, or null before the run has started. */
  public @Nullable World world() {
    return world;
  }

  @Override
  public void started(Watched started) {
    if (started != run) {
      return;
    }
    World world = run.simulation().world();
    this.world = world;
    pipeline = run.simulation().pipeline();
    outcomes = new Outcomes(world, pipeline);
    activity = new Activity(world.ues().count());
    underWay = new UnderWay(world.ues().count());
    associations = new Associations(world.ues().count(), world.apCount(), world.esCount());
    aps = new Loads(world.apCount());
    ess = new Loads(world.esCount());
    tally = Tally.NOTHING;
    slotsSeen = world.clock().begun();
    episode = world.clock().episode();
    // The slot before the first that will be seen, which no run has taken note of.
    scales.startWith(slotsSeen - 1L);
  }

  @Override
  public void slotEnded(Watched ended) {
    if (ended == run && watched.getAsBoolean()) {
      catchUp();
    }
  }

  /** Takes in the last slot, if it has not yet. */
  public void catchUp() {
    World world = this.world;
    Pipeline pipeline = this.pipeline;
    Outcomes outcomes = this.outcomes;
    if (world == null
        || pipeline == null
        || outcomes == null
        || world.clock().begun() == slotsSeen) {
      return;
    }
    forget(world);
    slotsSeen = world.clock().begun();
    take(world, pipeline, outcomes);
  }

  /** Forgets what another episode, or a slot that was not seen, has made void. */
  private void forget(World world) {
    boolean another = world.clock().episode() != episode;
    episode = world.clock().episode();
    if (another) {
      scales.startWith(world.clock().index());
      activity.clear();
      associations.clear();
    }
    if (another || world.clock().begun() != slotsSeen + 1) {
      underWay.clear();
      aps.forget();
      ess.forget();
    }
  }

  private void take(World world, Pipeline pipeline, Outcomes outcomes) {
    long slot = world.clock().index();
    double slotS = world.clock().slotS();
    double longestS = 0;
    double delaysS = 0;
    associations.beginSlot(slot);
    for (int i = 0; i < outcomes.count(); i++) {
      Outcome outcome = outcomes.get(i);
      double waitS =
          outcome.stageS(Stage.UPLINK)
              + outcome.stageS(Stage.FIBRE_OUT)
              + outcome.stageS(Stage.WAIT)
              + outcome.stageS(Stage.LOAD);
      double generateS = outcome.stageS(Stage.GENERATION);
      double receiveS =
          outcome.stageS(Stage.HANDOVER)
              + outcome.stageS(Stage.FIBRE_BACK)
              + outcome.stageS(Stage.DOWNLINK);
      double lengthS = waitS + generateS + receiveS;
      if (underWay.wasAdmitted(outcome.handle())) {
        activity.note(outcome.ue(), slotEndS() - lengthS, waitS, generateS, receiveS);
      } else {
        activity.note(outcome.ue(), slotStartS(), waitS, generateS, receiveS);
        longestS = Math.max(longestS, lengthS);
        aps.bring(outcome.ap(), outcome.soloLinkS());
        ess.bring(outcome.es(), outcome.soloServerS());
      }
      delaysS += outcome.stageS(Stage.RETRY) + lengthS;
      associations.note(outcome.ue(), outcome.lastAp(), outcome.es(), slot);
    }
    longestS = Math.max(longestS - slotS, underWay.bring(pipeline.requests(), slot, aps, ess));
    scales.ue().note(longestS, slot);
    scales.ap().note(aps.endSlot(world.aps()::backlogS), slot);
    scales.es().note(ess.endSlot(world.ess()::backlogS), slot);
    underWay.endSlot(pipeline.requests(), aps, ess, slotS);
    tally = Tally.of(pipeline, outcomes.count(), delaysS);
  }

  private World started() {
    World world = this.world;
    if (world == null) {
      throw new IllegalStateException("The run has not started");
    }
    return world;
  }

  private double slotStartS() {
    World world = started();
    return world.clock().index() * world.clock().slotS();
  }

  private double slotEndS() {
    World world = started();
    return (world.clock().index() + 1) * world.clock().slotS();
  }

  /** Where the UE is along x, m. */
  public double xM(int ue) {
    return started().ues().xM(ue);
  }

  /** Where the UE is along y, m. */
  public double yM(int ue) {
    return started().ues().yM(ue);
  }

  /** What the UE's request is at. */
  public UeState state(int ue) {
    UeState open = underWay.state(ue);
    return open != null ? open : activity.state(ue, slotStartS(), slotEndS());
  }

  /**
   * Seconds that are left of the UE's request at the end of the slot; at least so many where they
   * hang on requests to come.
   */
  public double remainingS(int ue) {
    return underWay.state(ue) != null
        ? underWay.remainingS(ue)
        : activity.remainingS(ue, slotEndS());
  }

  /** The AP of the UE's last request that settled, or {@link #NONE}. */
  public int linkAp(int ue) {
    return associations.ap(ue);
  }

  /** Its ES, or {@link #NONE}. */
  public int linkEs(int ue) {
    return associations.es(ue);
  }

  /** Slots since then, 0 for the last one; {@link Integer#MAX_VALUE} if there was none. */
  public int linkAge(int ue) {
    return associations.age(ue, started().clock().index());
  }

  /**
   * Shows by which APs and ESs UEs were served.
   *
   * @param age slots ago, 0 to {@link #OLDEST} - 1; UEs that were served later are left out
   */
  public void forEachLink(int age, LinkSink sink) {
    associations.forEachLink(started().clock().index() - age, sink);
  }

  /** Slots since a request went over the AP to the ES, likewise. */
  public int flowAge(int ap, int es) {
    return associations.pairAge(ap, es, started().clock().index());
  }

  /** How many requests then did. */
  public int flow(int ap, int es) {
    return associations.pairCount(ap, es);
  }

  /**
   * Seconds of transfers, up and down, that the AP had in the last slot, those from before
   * included.
   */
  public double apLoadS(int ap) {
    return aps.loadS(ap);
  }

  /** Seconds of work that the ES had in the last slot, that from before included. */
  public double esLoadS(int es) {
    return ess.loadS(es);
  }

  /** Seconds of work that the ES has left for the slots to come. */
  public double esBacklogS(int es) {
    return ess.leftS(es);
  }

  /** What became of requests in the last slot. */
  public Tally tally() {
    return tally;
  }

  /** The AP at which the ES stands, or {@link UserEquipments#NONE}. */
  public int homeAp(int es) {
    return started().ess().homeAp(es);
  }

  /** Takes links one after another. */
  @FunctionalInterface
  public interface LinkSink {
    /** A request of the UE went over the AP to the ES. */
    void link(int ue, int ap, int es);
  }
}
