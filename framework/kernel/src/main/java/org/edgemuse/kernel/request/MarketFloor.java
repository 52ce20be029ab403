package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.world.World;

/** Shows the waiting requests to a market, and takes what it decides. */
public final class MarketFloor implements Market, Allocation, Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Pipeline pipeline;
  private final RequestCursor cursor;
  private final RequestTask task;
  private boolean[] admitted = new boolean[16];

  /** The market's view of a pipeline. */
  public MarketFloor(World world, Pipeline pipeline) {
    this.world = world;
    this.pipeline = pipeline;
    this.cursor = new RequestCursor(world, pipeline);
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
    return cursor.at(pipeline.waiting().get(i));
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
    task.point(pipeline.waiting().get(i));
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
    int handle = pipeline.waiting().get(i);
    if (!admitted[i]) {
      throw new IllegalStateException("The market granted request " + i + " after denying it");
    }
    requireShare("price", i, price);
    requireShare("linkShare", i, linkShare);
    requireShare("serverShare", i, serverShare);
    pipeline.table().grant(handle, price, linkShare, serverShare);
  }

  private static void requireShare(String what, int i, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "The market granted request %d %s (%s), which must be finite and at least 0"
              .formatted(i, what, value));
    }
  }

  @Override
  public void deny(int i, DenyReason reason) {
    int handle = pipeline.waiting().get(i);
    if (!admitted[i]) {
      throw new IllegalStateException("The market denied request " + i + " of the slot twice");
    }
    admitted[i] = false;
    pipeline.deny(handle, reason);
  }
}
