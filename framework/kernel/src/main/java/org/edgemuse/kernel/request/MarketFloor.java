package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.world.World;

/** Shows the waiting requests to a market, and takes what it decides. */
public final class MarketFloor implements Market, Allocation, Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Pipeline pipeline;
  private final Culprit mechanism;
  private final RequestCursor cursor;
  private final RequestTask task;
  private boolean[] admitted = new boolean[16];

  /** This market's view of a pipeline. */
  public MarketFloor(World world, Pipeline pipeline, Culprit mechanism) {
    this.world = world;
    this.pipeline = pipeline;
    this.mechanism = mechanism;
    this.cursor = new RequestCursor(world, pipeline, mechanism);
    this.task = new RequestTask(world, pipeline.table());
  }

  /** Makes ready for the waiting requests of a slot. */
  public void open() {
    HandleList waiting = pipeline.waiting();
    int size = waiting.size();
    if (admitted.length < size) {
      admitted = new boolean[Math.max(size, 2 * admitted.length)];
    }
    Arrays.fill(admitted, 0, size, true);
    for (int i = 0; i < size; i++) {
      // What was granted before an outage does not hold in the next slot.
      pipeline.table().grant(waiting.get(i), 0, 1, 1);
    }
  }

  /** Takes the denied requests out of the waiting ones. */
  public void close() {
    pipeline.keepWaiting(admitted);
  }

  private RequestCursor request(int i) {
    return cursor.at(handle(i));
  }

  private int handle(int i) {
    if (i < 0 || i >= requests()) {
      throw mechanism.did(
          "named request %d of the slot, but there are %d, numbered from 0"
              .formatted(i, requests()));
    }
    return pipeline.waiting().get(i);
  }

  @Override
  public Moment now() {
    return world.clock();
  }

  @Override
  public int requests() {
    return pipeline.waiting().size();
  }

  @Override
  public Task task(int i) {
    task.point(handle(i));
    return task;
  }

  @Override
  public int boundServer(int i) {
    return request(i).boundServer();
  }

  @Override
  public double linkS(int i, int ap) {
    return request(i).linkS(ap);
  }

  @Override
  public double serverS(int i, int es) {
    return request(i).serverS(es);
  }

  @Override
  public void grant(int i, double price, double linkShare, double serverShare) {
    int handle = handle(i);
    if (!admitted[i]) {
      throw mechanism.did("granted request " + i + " of the slot after denying it");
    }
    requireShare("price", i, price);
    requireShare("linkShare", i, linkShare);
    requireShare("serverShare", i, serverShare);
    pipeline.table().grant(handle, price, linkShare, serverShare);
  }

  private void requireShare(String what, int i, double value) {
    if (!Culprit.isAmount(value)) {
      throw mechanism.did(
          "granted request %d of the slot %s (%s), which must be finite and at least 0"
              .formatted(i, what, Culprit.number(value)));
    }
  }

  @Override
  public void deny(int i, DenyReason reason) {
    int handle = handle(i);
    if (!admitted[i]) {
      throw mechanism.did("denied request " + i + " of the slot twice");
    }
    RequestCursor.requireReason(mechanism, i, reason);
    admitted[i] = false;
    pipeline.deny(handle, reason);
  }
}
