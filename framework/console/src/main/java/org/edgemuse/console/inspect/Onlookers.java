package org.edgemuse.console.inspect;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The inspectors in windows, which want to know of every slot. */
final class Onlookers {
  private final List<LiveInspector> inspectors = new CopyOnWriteArrayList<>();

  void add(LiveInspector inspector) {
    inspectors.add(inspector);
  }

  void remove(LiveInspector inspector) {
    inspectors.remove(inspector);
  }

  /** A slot is over; called by the simulating thread. */
  void slotEnded() {
    inspectors.forEach(LiveInspector::ask);
  }
}
