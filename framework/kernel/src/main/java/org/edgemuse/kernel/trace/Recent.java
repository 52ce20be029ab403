package org.edgemuse.kernel.trace;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.metric.Decision;

/** The last decisions of a UE, oldest first. */
final class Recent implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 8;

  private final List<Decision> decisions = new ArrayList<>(MOST);

  void add(Decision decision) {
    if (decisions.size() == MOST) {
      decisions.remove(0);
    }
    decisions.add(decision);
  }

  /** Forgets those that will never end. */
  void dropOpen() {
    decisions.removeIf(decision -> !decision.over());
  }

  List<Decision> copy() {
    return List.copyOf(decisions);
  }
}
