package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.coverage.ApList;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.scenario.HandoverSpec;
import org.edgemuse.kernel.world.World;

/**
 * Keeps requests open until their delay has passed, and has another AP take over where the UE has
 * left the reach of its own before the content is through.
 *
 * <p>Whether an AP reaches a UE is asked when a slot starts. What a prompt or a content had brought
 * over by then is kept, in proportion to the time of its transfer; the rest goes over the links of
 * the new AP, in whose queues it stands like any request of that slot. The ES goes on meanwhile,
 * once it has the prompt. What was reserved at the old AP stays so: disciplines settle in closed
 * form and take nothing back.
 */
final class Handovers implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private final World world;
  private final RequestTable table;
  private final double interruptionS;
  private final HandleList onTheWay = new HandleList();
  private final Journeys journeys = new Journeys();
  private final ApList inReach = new ApList();
  private int made;

  /** The handovers of a world's requests. */
  Handovers(World world, RequestTable table, HandoverSpec spec) {
    this.world = world;
    this.table = table;
    interruptionS = spec.interruptionS();
  }

  /** Handovers in this slot. */
  int made() {
    return made;
  }

  /** A request joins the links of its first AP. */
  void begin(int handle) {
    journeys.begin(handle);
  }

  /** Forgets all requests. */
  void clear() {
    onTheWay.clear();
    made = 0;
  }

  /** A link has settled the prompt, or what was left of it: returns the whole stage's seconds. */
  double promptTakes(int handle, double waitS, double serviceS) {
    journeys.promptTakes(handle, serviceS);
    return journeys.uplinkBeforeS(handle) + (waitS + serviceS);
  }

  /** A link has settled the content, or what was left of it. */
  void contentTakes(int handle, double serviceS) {
    journeys.contentTakes(handle, serviceS);
  }

  /** Whether the delay of a request, as far as it is settled, ends with this slot or before. */
  boolean endsInSlot(int handle) {
    return table.delayS(handle) <= elapsedS(handle, slot() + 1);
  }

  /** Keeps a request whose parts are settled open until its delay has passed. */
  void setOut(int handle) {
    table.expectParts(handle, Pipeline.DELIVERY);
    onTheWay.add(handle);
  }

  /** UEs have moved: APs are lost, and others take over. */
  void beginSlot() {
    made = 0;
    int kept = 0;
    for (int i = 0; i < onTheWay.size(); i++) {
      int handle = onTheWay.get(i);
      if (staysOnTheWay(handle, elapsedS(handle, slot()))) {
        onTheWay.set(kept++, handle);
      }
    }
    onTheWay.truncate(kept);
  }

  /** Settles what comes through in this slot. */
  void deliver(HandleList settled) {
    int kept = 0;
    for (int i = 0; i < onTheWay.size(); i++) {
      int handle = onTheWay.get(i);
      if (!journeys.isLost(handle) && endsInSlot(handle)) {
        table.expectParts(handle, 0);
        settled.add(handle);
      } else {
        onTheWay.set(kept++, handle);
      }
    }
    onTheWay.truncate(kept);
  }

  /** Whether no AP reaches the UE of a request on its way since its own was lost. */
  boolean isLost(int handle) {
    return journeys.isLost(handle);
  }

  /** Seconds from the slot's end until a request on its way is over. */
  double remainingS(int handle) {
    return table.delayS(handle) - elapsedS(handle, slot() + 1);
  }

  /** What a request on its way is at when the slot ends, as {@link OpenRequests#stage} has it. */
  Stage at(int handle) {
    double elapsedS = elapsedS(handle, slot() + 1);
    if (elapsedS < promptEndsS(handle)) {
      return Stage.UPLINK;
    }
    if (elapsedS < generatesFromS(handle)) {
      return Stage.WAIT;
    }
    return elapsedS < readyS(handle) ? Stage.GENERATION : Stage.DOWNLINK;
  }

  /** The slot of now, numbered within the run. */
  private int slot() {
    return world.clock().begun() - 1;
  }

  /** Seconds from a request's arrival to the start of a slot. */
  private double elapsedS(int handle, int slot) {
    return (slot - table.raisedAt(handle)) * world.clock().slotS();
  }

  /** Returns whether there is nothing new to be settled by a link. */
  private boolean staysOnTheWay(int handle, double elapsedS) {
    if (!journeys.isLost(handle)) {
      double promptS = promptEndsS(handle) - elapsedS;
      boolean needsAp = table.resultMB(handle) > 0 || (promptS > 0 && table.promptMB(handle) > 0);
      if (!needsAp || world.reaches(table.ue(handle), table.servingAp(handle))) {
        return true;
      }
      journeys.lose(handle, elapsedS, promptS, table.delayS(handle) - elapsedS);
    }
    int ue = table.ue(handle);
    int ap = bestAp(ue);
    return ap == NONE || staysWithout(handle, elapsedS, ap, world.rateBps(ue, ap));
  }

  /** When the prompt is through, s after the request's arrival. */
  private double promptEndsS(int handle) {
    return table.stageS(handle, Stage.RETRY)
        + table.stageS(handle, Stage.UPLINK)
        + journeys.interruptedS(handle);
  }

  /** When the content is generated, s after the request's arrival. */
  private double readyS(int handle) {
    return generatesFromS(handle) + table.stageS(handle, Stage.GENERATION);
  }

  private double generatesFromS(int handle) {
    return promptEndsS(handle)
        + table.stageS(handle, Stage.FIBRE_OUT)
        + table.stageS(handle, Stage.WAIT)
        + table.stageS(handle, Stage.LOAD);
  }

  /** The AP with the best mean rate of those that reach the UE, or none. */
  private int bestAp(int ue) {
    int best = NONE;
    double bestBps = 0;
    world.coverage().find(ue, inReach);
    for (int i = 0; i < inReach.size(); i++) {
      double rateBps = world.meanRateBps(ue, inReach.get(i));
      if (rateBps > bestBps) {
        best = inReach.get(i);
        bestBps = rateBps;
      }
    }
    return best;
  }

  private boolean staysWithout(int handle, double elapsedS, int ap, double rateBps) {
    boolean promptLost = journeys.isPromptLost(handle);
    double promptMB = promptLost ? journeys.promptLeft(handle) * table.promptMB(handle) : 0;
    double uplinkS = World.transferS(promptMB, rateBps);
    double downlinkS =
        World.transferS(journeys.contentLeft(handle) * table.resultMB(handle), rateBps);
    if (rateBps <= 0) {
      // In outage: the next slot may be better, or have another best AP.
      return true;
    }
    if (!Culprit.isAmount(uplinkS + downlinkS)) {
      throw world.endless(table.ue(handle), ap, rateBps);
    }
    takeOver(handle, ap, elapsedS + interruptionS, promptLost);
    int links = (uplinkS > 0 ? Pipeline.UPLINK : 0) | (downlinkS > 0 ? Pipeline.DOWNLINK : 0);
    if (links == 0) {
      return true;
    }
    table.expectParts(handle, links);
    if (uplinkS > 0) {
      world.aps().uplink().admit(ap, handle, uplinkS, 1);
    }
    if (downlinkS > 0) {
      world.aps().downlink().admit(ap, handle, downlinkS, 1);
    }
    return false;
  }

  private void takeOver(int handle, int ap, double atS, boolean promptLost) {
    made++;
    table.handOver(handle, ap);
    journeys.takeOver(handle, atS, table.stageS(handle, Stage.RETRY));
    int es = table.es(handle);
    if (promptLost) {
      table.setStageS(handle, Stage.UPLINK, journeys.uplinkBeforeS(handle));
      table.setStageS(
          handle, Stage.FIBRE_OUT, world.ess().promptFibreS(ap, es, table.promptMB(handle)));
    }
    double idleS = Math.max(0, atS - readyS(handle));
    table.setStageS(handle, Stage.HANDOVER, journeys.interruptedS(handle) + idleS);
    table.setStageS(
        handle, Stage.FIBRE_BACK, world.ess().resultFibreS(ap, es, table.resultMB(handle)));
    table.setStageS(handle, Stage.DOWNLINK, 0);
  }
}
