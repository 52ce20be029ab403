package org.edgemuse.kernel.request;

import org.edgemuse.kernel.api.scheduling.ActiveRequests;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.world.World;

/** The requests that wait for a decision in this slot. */
public final class SlotRequests implements ActiveRequests {
  private static final long serialVersionUID = 1L;

  private final Pipeline pipeline;
  private final RequestCursor cursor;

  /** The requests of a pipeline, shown to this scheduler. */
  public SlotRequests(World world, Pipeline pipeline, Culprit scheduler) {
    this.pipeline = pipeline;
    this.cursor = new RequestCursor(world, pipeline, scheduler);
  }

  private RequestCursor request(int i) {
    return cursor.at(handle(i));
  }

  @Override
  public int count() {
    return pipeline.waiting().size();
  }

  @Override
  public int handle(int i) {
    Culprit.requireIndex("request", i, count());
    return pipeline.waiting().get(i);
  }

  @Override
  public int ue(int i) {
    return request(i).ue();
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
  public double fibreS(int i, int ap, int es) {
    return request(i).fibreS(ap, es);
  }

  @Override
  public double serverS(int i, int es) {
    return request(i).serverS(es);
  }
}
