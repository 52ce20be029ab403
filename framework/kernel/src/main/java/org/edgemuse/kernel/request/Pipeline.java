package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.agent.TypicalTasks;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.scenario.HandoverSpec;
import org.edgemuse.kernel.workload.Applications;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests through their life: raised, waiting for a decision, admitted to link and server,
 * settled or denied. A request whose link is in outage waits for the next slot and is decided
 * again.
 *
 * <p>A request joins the queues of all its resources at once, when it is decided: with first come
 * first served these are the queues of (2) and (3), LAD-TS paper, in which transfers in front of an
 * ES do not delay its arrival there. With proportional fairness stages are sums of loads either
 * way.
 */
public final class Pipeline implements DemandSink, Serializable {
  private static final long serialVersionUID = 1L;

  // The parts of a request, a bit each.
  static final int UPLINK = 1;
  static final int SERVER = 2;
  static final int DOWNLINK = 4;

  /** All is settled but not over: the content is yet to come through. */
  static final int DELIVERY = 8;

  private final World world;
  private final RequestTable table = new RequestTable();
  private final OpenRequests requests;
  private final HandleList waiting = new HandleList();
  private final HandleList retrying = new HandleList();
  private final HandleList settled = new HandleList();
  private final HandleList denied = new HandleList();
  private final int[] deniedFor = new int[DenyReason.values().length];
  private final Settlement settlement;
  private final ArrivalOrder order;
  private final @Nullable Handovers handovers;
  private @Nullable CertainDelays certain;
  private @Nullable RequestListener listener;
  private long decisions;
  private boolean homes;
  private int raised;
  private boolean raising;

  /** The pipeline of a world. */
  public Pipeline(World world) {
    this.world = world;
    order = new ArrivalOrder(world.aps().count());
    HandoverSpec handover = world.handover();
    handovers = handover == null ? null : new Handovers(world, table, handover);
    requests = new OpenRequests(table, handovers);
    settlement = new Settlement(world, table, handovers, settled);
  }

  /** Has delays that are certain at admission told from now on. */
  public CertainDelays tellCertainDelays() {
    certain = new CertainDelays(world, table, handovers);
    return certain;
  }

  /** The requests that are neither settled nor denied. */
  public OpenRequests requests() {
    return requests;
  }

  /** Tells somebody from now on what becomes of requests, or nobody. */
  public void tell(@Nullable RequestListener listener) {
    this.listener = listener;
  }

  /** Number of decisions so far, outages and denials included: the number of the next one. */
  public long decisions() {
    return decisions;
  }

  /** The rows of all requests that are not over. */
  RequestTable table() {
    return table;
  }

  /** Requests that wait for a decision, in the order of decision. */
  public HandleList waiting() {
    return waiting;
  }

  /** Requests that settled in this slot. */
  public HandleList settled() {
    return settled;
  }

  /** Number of requests denied in this slot. */
  public int denied() {
    return denied.size();
  }

  /** Number of requests denied in this slot for that reason. */
  public int denied(DenyReason reason) {
    return deniedFor[reason.ordinal()];
  }

  /** Number of requests that met an outage in this slot. */
  public int outages() {
    return retrying.size();
  }

  /** Number of requests that are neither settled nor denied. */
  public int open() {
    return table.open() - settled.size() - denied.size();
  }

  /** How many times in this slot an AP took over a request because the one before was lost. */
  public int handovers() {
    return handovers == null ? 0 : handovers.made();
  }

  /** Number of requests raised in this slot. */
  public int raised() {
    return raised;
  }

  @Override
  public void request(int ue, int homeAp, int taskIndex, int boundServer) {
    if (!raising) {
      throw world.demandMaker().did("raised a request of UE %d outside of raise".formatted(ue));
    }
    check("UE", ue, 0, world.ues().count());
    check("AP", homeAp, ANY, world.aps().count());
    check("ES", boundServer, ANY, world.ess().count());
    if (taskIndex < 0) {
      throw world
          .demandMaker()
          .did("raised task %d of UE %d, but they count from 0".formatted(taskIndex, ue));
    }
    if (boundServer == ANY && world.oneRequestPerServer()) {
      for (int es = 0; es < world.esCount(); es++) {
        int esAp = world.ess().homeAp(es);
        raise(ue, esAp == ANY ? homeAp : esAp, taskIndex, es);
      }
    } else {
      raise(ue, homeAp, taskIndex, boundServer);
    }
  }

  private void raise(int ue, int homeAp, int taskIndex, int boundServer) {
    homes |= homeAp != ANY;
    int moment = slot();
    int handle = table.open(ue, homeAp, taskIndex, boundServer, moment);
    TypicalTasks tasks = world.ues().tasks();
    Applications applications = tasks.applications();
    if (applications == null) {
      table.describe(
          handle,
          0,
          0,
          tasks.promptMB(ue, taskIndex, moment),
          tasks.resultMB(ue, taskIndex, moment),
          tasks.errorLimit(ue, taskIndex, moment));
    } else {
      int application = applications.of(ue, taskIndex);
      int inTokens = applications.inTokens(application, ue, boundServer, taskIndex);
      int outTokens = applications.outTokens(application, ue, boundServer, taskIndex);
      table.describe(
          handle,
          inTokens,
          outTokens,
          inTokens * Applications.MB_PER_TOKEN,
          outTokens * Applications.MB_PER_TOKEN,
          applications.errorLimit(application, ue, boundServer, taskIndex));
    }
    waiting.add(handle);
    raised++;
  }

  /** The slot of now, numbered within the run. */
  private int slot() {
    return world.clock().begun() - 1;
  }

  private void check(String what, int index, int least, int count) {
    if (index < least || index >= count) {
      throw world
          .demandMaker()
          .did("named %s %d, but there are %d, numbered from 0".formatted(what, index, count));
    }
  }

  @Override
  public int nearestAp(int ue) {
    check("UE", ue, 0, world.ues().count());
    return world.nearestAp(ue);
  }

  /** Drops all requests, as for a new episode. */
  public void clear() {
    table.clear();
    waiting.clear();
    retrying.clear();
    settled.clear();
    denied.clear();
    raised = 0;
    Arrays.fill(deniedFor, 0);
    if (handovers != null) {
      handovers.clear();
    }
    if (listener != null) {
      listener.dropped();
    }
  }

  /**
   * Closes what the slot before has finished, and takes up its outages first. UEs have moved: what
   * is on its way from an AP that no longer reaches its UE is handed over.
   */
  public void beginSlot() {
    close(settled);
    close(denied);
    waiting.clear();
    for (int i = 0; i < retrying.size(); i++) {
      waiting.add(retrying.get(i));
    }
    retrying.clear();
    raised = 0;
    raising = true;
    Arrays.fill(deniedFor, 0);
    if (listener != null) {
      listener.slotBegins();
    }
    if (handovers != null) {
      handovers.beginSlot();
    }
  }

  private void close(HandleList over) {
    for (int i = 0; i < over.size(); i++) {
      table.close(over.get(i));
    }
    over.clear();
  }

  /** Puts the waiting requests into the order of (home AP, arrival). */
  public void orderArrivals() {
    raising = false;
    if (homes) {
      order.sort(waiting, table);
    }
  }

  /** Turns a request away for good. */
  void deny(int handle, DenyReason reason) {
    denied.add(handle);
    table.deny(handle);
    deniedFor[reason.ordinal()]++;
    if (listener != null) {
      listener.denied(handle, table.ue(handle), table.taskIndex(handle), reason);
    }
    decisions++;
  }

  /** Drops from the waiting requests those that the market denied. */
  void keepWaiting(boolean[] kept) {
    int size = 0;
    for (int i = 0; i < waiting.size(); i++) {
      if (kept[i]) {
        waiting.set(size++, waiting.get(i));
      }
    }
    waiting.truncate(size);
  }

  /** The link of an assigned request is in outage. */
  void retry(int handle, int ap, int es, int steps) {
    table.waitAnotherSlot(handle);
    retrying.add(handle);
    if (listener != null) {
      listener.sentBack(handle, table.ue(handle), table.taskIndex(handle), ap, es, steps);
    }
    decisions++;
  }

  /** Admits an assigned request to its links and its server. */
  void admit(int handle, int ap, int es, double uplinkS, double downlinkS, double loadS) {
    double promptMB = table.promptMB(handle);
    double resultMB = table.resultMB(handle);
    table.setStageS(handle, Stage.RETRY, table.slotsWaited(handle) * world.clock().slotS());
    table.setStageS(handle, Stage.FIBRE_OUT, world.ess().promptFibreS(ap, es, promptMB));
    table.setStageS(handle, Stage.FIBRE_BACK, world.ess().resultFibreS(ap, es, resultMB));
    table.setStageS(handle, Stage.LOAD, loadS);
    if (handovers != null) {
      handovers.begin(handle);
    }
    if (certain != null) {
      certain.note(handle, ap, es, uplinkS, downlinkS);
    }
    double share = table.linkShare(handle);
    int links = (uplinkS > 0 ? UPLINK : 0) | (downlinkS > 0 ? DOWNLINK : 0);
    table.expectParts(handle, SERVER | links, slot());
    if (uplinkS > 0) {
      world.aps().uplink().admit(ap, handle, uplinkS, share);
    }
    if (downlinkS > 0) {
      world.aps().downlink().admit(ap, handle, downlinkS, share);
    }
    world
        .ess()
        .discipline()
        .admit(es, handle, table.soloServerS(handle), table.serverShare(handle));
    if (listener != null) {
      int steps = table.steps(handle);
      listener.assigned(handle, table.ue(handle), table.taskIndex(handle), ap, es, steps);
    }
    decisions++;
  }

  /** Lets APs and ESs share their capacity until the end of the slot. */
  public void serve() {
    if (handovers != null) {
      handovers.deliver(settled);
    }
    settlement.settle();
    world.ess().endSlot();
    if (listener != null) {
      listener.served();
    }
  }
}
