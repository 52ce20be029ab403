package org.edgemuse.kernel.sharing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.sharing.Batching;
import org.jspecify.annotations.Nullable;

/** The batches of one resource in this slot, served one after the other behind what is left. */
final class BatchQueue implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int most;
  private final Slowdown slowdown;

  /** Batches of this slot, and behind them old ones that are used again. */
  private final List<Batch> batches = new ArrayList<>();

  private int count;
  private double leftS;

  BatchQueue(int most, Slowdown slowdown) {
    this.most = most;
    this.slowdown = slowdown;
  }

  /** Takes a request into the last batch of its kind, or a new one if that has no room. */
  void add(int handle, int number, double soloS, int kind, double loadS) {
    int at = count - 1;
    while (at >= 0 && batches.get(at).kind() != kind) {
      at--;
    }
    if (at < 0 || batches.get(at).count() == most) {
      at = open(kind);
    }
    batches.get(at).add(handle, number, soloS, loadS);
    startFrom(at);
  }

  private int open(int kind) {
    if (count == batches.size()) {
      batches.add(new Batch(slowdown));
    }
    batches.get(count).clear(kind);
    return count++;
  }

  private void startFrom(int first) {
    double startS = first == 0 ? leftS : batches.get(first - 1).endS();
    for (int b = first; b < count; b++) {
      batches.get(b).startAt(startS);
      startS = batches.get(b).endS();
    }
  }

  /** Seconds until all that was admitted is done. */
  double backlogS() {
    return count == 0 ? leftS : batches.get(count - 1).endS();
  }

  double projectedS(double soloS) {
    if (count > 0) {
      Batch last = batches.get(count - 1);
      if (last.count() < most) {
        return last.startS() + last.projectedS(soloS);
      }
    }
    return backlogS() + soloS;
  }

  /** Has the batches generated, in their order. */
  void generate(int resource, @Nullable Batching model) {
    for (int b = 0; b < count; b++) {
      Batch batch = batches.get(b);
      if (model != null) {
        batch.generateBy(model, resource);
      }
    }
    if (count > 0) {
      startFrom(0);
    }
  }

  /** Puts each request's times at its number. */
  void tell(double[] waitS, double[] serviceS) {
    for (int b = 0; b < count; b++) {
      Batch batch = batches.get(b);
      for (int i = 0; i < batch.count(); i++) {
        waitS[batch.number(i)] = batch.startS() + batch.othersLoadS(i);
        serviceS[batch.number(i)] = batch.serviceS(i);
      }
    }
  }

  /** Ends a slot of that length. */
  void pass(double slotS) {
    leftS = Math.max(0, backlogS() - slotS);
    count = 0;
  }
}
