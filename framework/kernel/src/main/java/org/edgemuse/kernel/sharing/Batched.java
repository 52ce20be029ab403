package org.edgemuse.kernel.sharing;

import java.util.Arrays;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.jspecify.annotations.Nullable;

/**
 * Requests that a slot admits to a resource are served in batches: a request joins the last batch
 * of its kind, or opens one behind the others if that is full. Batches are served one after the
 * other. In a batch all loads come first, one after the other; then all requests advance together,
 * and while n are active, what takes one of them a second alone takes slowdown(n) seconds. What a
 * slot cannot serve waits for the next.
 *
 * <p>Who joins a batch slows those that are in it, so that delays are certain when the slot ends;
 * requests settle then, even where their service ends in a later slot. Shares granted by a market
 * do not let anyone overtake.
 */
final class Batched implements SharingDiscipline {
  private static final long serialVersionUID = 1L;

  private final Slowdown slowdown;
  private final Admissions admitted = new Admissions();
  private final BatchQueue[] queues;
  private @Nullable Batching model;
  private double[] waitS = new double[16];
  private double[] serviceS = new double[16];

  /**
   * Resources without requests.
   *
   * @param most requests in a batch
   * @param overhead the part of a step's time that a batch pays once, or null to ask the model
   */
  Batched(int resources, int most, @Nullable Double overhead) {
    slowdown = new Slowdown(overhead);
    queues = new BatchQueue[resources];
    for (int r = 0; r < resources; r++) {
      queues[r] = new BatchQueue(most, slowdown);
    }
  }

  @Override
  public boolean useBatching(Batching batching) {
    model = batching;
    slowdown.use(batching);
    return true;
  }

  @Override
  public void admit(int resource, int handle, double soloS, double share) {
    int number = admitted.add(resource, handle);
    int kind = model == null ? 0 : model.kind(handle);
    double loadS = model == null ? 0 : model.loadS(handle);
    queues[resource].add(handle, number, soloS, kind, loadS);
  }

  /**
   * As if it came without a load and were of the last batch's kind: exact where there is one kind.
   */
  @Override
  public double projectedS(int resource, double soloS, double share) {
    return queues[resource].projectedS(soloS);
  }

  @Override
  public double backlogS(int resource) {
    return queues[resource].backlogS();
  }

  @Override
  public void settle(double slotS, Sink sink) {
    if (admitted.count() > waitS.length) {
      waitS = Arrays.copyOf(waitS, 2 * admitted.count());
      serviceS = Arrays.copyOf(serviceS, 2 * admitted.count());
    }
    for (int r = 0; r < queues.length; r++) {
      queues[r].generate(r, model);
      queues[r].tell(waitS, serviceS);
      queues[r].pass(slotS);
    }
    for (int i = 0; i < admitted.count(); i++) {
      sink.settled(admitted.handle(i), waitS[i], serviceS[i]);
    }
    admitted.clear();
  }
}
