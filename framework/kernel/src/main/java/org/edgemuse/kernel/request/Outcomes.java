package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.world.World;

/** What settled in the slot, in the order in which it did. */
public final class Outcomes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Pipeline pipeline;
  private final OutcomeCursor cursor;

  /** The outcomes of the requests of a pipeline. */
  public Outcomes(World world, Pipeline pipeline) {
    this.pipeline = pipeline;
    this.cursor = new OutcomeCursor(world, pipeline);
  }

  /** How many there are. */
  public int count() {
    return pipeline.settled().size();
  }

  /** The slot in which the i-th was raised, numbered within the run. */
  public int raisedAt(int i) {
    return pipeline.table().raisedAt(pipeline.settled().get(i));
  }

  /** The slot in which the i-th was assigned, numbered within the run. */
  public int decidedAt(int i) {
    return pipeline.table().decidedAt(pipeline.settled().get(i));
  }

  /** The i-th; a cursor, valid until the next call. */
  public Outcome get(int i) {
    return cursor.at(pipeline.settled().get(i));
  }
}
