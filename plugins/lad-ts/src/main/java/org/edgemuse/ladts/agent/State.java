package org.edgemuse.ladts.agent;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.ladts.options.Announcement;
import org.edgemuse.ladts.options.ScalingOptions;
import org.edgemuse.ladts.options.StateOptions;

/**
 * The state that an agent sees: a task's data in Mbit, its work, and each ES's queue as announced
 * at slot start, work and queues in the unit of work of the generative model.
 *
 * <p>A task's work may differ from ES to ES; the state shows that on the ES at the agent's own AP,
 * or on the first ES if there is none.
 */
public final class State implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double MBIT_A_MB = 8;

  /** Where queues begin. */
  static final int QUEUES = 2;

  private final boolean loads;
  private final double perMbit;
  private final double perWork;
  private final double perQueueS;
  private final boolean perCapacity;
  private final int[] ownEs;
  private final float[] values;
  private boolean placed;

  /** For a world of that size. */
  public State(int apCount, int esCount, StateOptions options) {
    loads = options.queues() == Announcement.LOAD;
    ScalingOptions scaling = options.scaling();
    perMbit = scaling == null ? 1 : 1 / scaling.promptMbit();
    perWork = scaling == null ? 1 : 1 / scaling.work();
    perQueueS = scaling == null ? 1 : 1 / scaling.queueS();
    perCapacity = scaling != null;
    ownEs = new int[apCount];
    values = new float[size(esCount)];
  }

  /** How many numbers a state has. */
  public static int size(int esCount) {
    return QUEUES + esCount;
  }

  /** Takes the queues over that are announced in a slot. */
  public void announce(AnnouncedView view) {
    Facts facts = view.facts();
    if (!placed) {
      place(facts);
    }
    Announcements announced = view.announcements();
    for (int es = 0; es < facts.esCount(); es++) {
      double queueS = loads ? announced.serverLoadS(es) : announced.serverBacklogS(es);
      double unit = perCapacity ? perQueueS : facts.capacity(es);
      values[QUEUES + es] = (float) (queueS * unit);
    }
  }

  private void place(Facts facts) {
    for (int es = facts.esCount() - 1; es >= 0; es--) {
      if (facts.homeAp(es) >= 0) {
        ownEs[facts.homeAp(es)] = es;
      }
    }
    placed = true;
  }

  /** The state of an agent before a request, overwritten by the next. */
  public float[] of(AnnouncedView view, int ap, Request request) {
    int es = ownEs[ap];
    values[0] = (float) (request.promptMB() * MBIT_A_MB * perMbit);
    values[1] = (float) (request.serverS(es) * view.facts().capacity(es) * perWork);
    return values;
  }
}
