package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.world.World;

/** Shows the requests of a slot to a market, and to metrics after it. */
final class MarketView implements Market, Serializable {
  private static final long serialVersionUID = 1L;

  private final Facts facts;
  private final World world;
  private final HandleList shown = new HandleList();
  private final Culprit mechanism;
  private final RequestCursor cursor;
  private final RequestTask task;

  MarketView(World world, Facts facts, Pipeline pipeline, Culprit mechanism) {
    this.facts = facts;
    this.world = world;
    this.mechanism = mechanism;
    cursor = new RequestCursor(world, pipeline, mechanism);
    task = new RequestTask(world, pipeline.table());
  }

  /** Shows these requests from now on. */
  void show(HandleList requests) {
    shown.clear();
    for (int i = 0; i < requests.size(); i++) {
      shown.add(requests.get(i));
    }
  }

  int handle(int i) {
    if (i < 0 || i >= requests()) {
      throw mechanism.did(
          "named request %d of the slot, but there are %d, numbered from 0"
              .formatted(i, requests()));
    }
    return shown.get(i);
  }

  /** A UE's number, if there is such a UE. */
  int ue(int ue) {
    Culprit.requireIndex("UE", ue, ueCount());
    return ue;
  }

  private UserEquipments ues() {
    return world.ues();
  }

  @Override
  public int requests() {
    return shown.size();
  }

  @Override
  public Task task(int i) {
    task.point(handle(i));
    return task;
  }

  @Override
  public int arrivedAt(int i) {
    return cursor.at(handle(i)).homeAp();
  }

  @Override
  public int boundServer(int i) {
    return cursor.at(handle(i)).boundServer();
  }

  @Override
  public double linkS(int i, int ap) {
    return cursor.at(handle(i)).linkS(ap);
  }

  @Override
  public double serverS(int i, int es) {
    return cursor.at(handle(i)).serverS(es);
  }

  @Override
  public int ueCount() {
    return ues().count();
  }

  @Override
  public double qoeWorth(int ue) {
    return ues().valuations().qoeWorth(ue(ue));
  }

  @Override
  public double minReward(int ue) {
    return ues().valuations().minReward(ue(ue));
  }

  @Override
  public double maxReward(int ue) {
    return ues().valuations().maxReward(ue(ue));
  }

  @Override
  public double latencyLimitS(int ue, int es) {
    return world.latencyLimitS(ue(ue), es);
  }

  @Override
  public Moment now() {
    return facts.now();
  }

  @Override
  public int apCount() {
    return facts.apCount();
  }

  @Override
  public int esCount() {
    return facts.esCount();
  }

  @Override
  public double bandwidthHz(int ap) {
    return facts.bandwidthHz(ap);
  }

  @Override
  public double capacity(int es) {
    return facts.capacity(es);
  }

  @Override
  public WorkUnit workUnit() {
    return facts.workUnit();
  }

  @Override
  public double reachM(int ap) {
    return facts.reachM(ap);
  }

  @Override
  public boolean limitsReach() {
    return facts.limitsReach();
  }

  @Override
  public int changes() {
    return facts.changes();
  }

  @Override
  public int homeAp(int es) {
    return facts.homeAp(es);
  }

  @Override
  public double costPerTflops(int es) {
    return facts.costPerTflops(es);
  }

  @Override
  public double costPerMHz(int ap) {
    return facts.costPerMHz(ap);
  }
}
