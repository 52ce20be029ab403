package org.edgemuse.console.display;

import java.util.Locale;
import org.edgemuse.console.SlotListener;
import org.edgemuse.console.Watched;
import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * The title of a run's window: who decides, what it may know, and how well it does, so that runs
 * which are compared tell their difference. Told of slots on the model's thread, read on Swing's.
 */
final class RunTitle implements SlotListener {
  private final Watched run;
  private final boolean compared;
  private double totalS;
  private int slots;
  private boolean hasStarted;
  private volatile String head;
  private volatile double meanS = Double.NaN;

  /**
   * @param compared whether to go through the requests of every slot for their service time
   */
  RunTitle(Watched run, boolean compared) {
    this.run = run;
    this.compared = compared;
    head = run.label();
  }

  @Override
  public void started(Watched started) {
    if (started == run) {
      hasStarted = true;
      begin();
    }
  }

  /** {@inheritDoc} The mean begins anew: it is of those who decide now. */
  @Override
  public void changed(Watched changed) {
    if (changed == run) {
      begin();
    }
  }

  private void begin() {
    head = hasStarted ? run.label() + " - " + run.simulation().information().label() : run.label();
    totalS = 0;
    slots = 0;
    meanS = Double.NaN;
  }

  @Override
  public void slotEnded(Watched ended) {
    if (compared && ended == run) {
      SlotRecord slot = run.simulation().slotRecord();
      for (int i = 0; i < slot.settled(); i++) {
        totalS += slot.outcome(i).delayS();
      }
      slots++;
      meanS = totalS / slots;
    }
  }

  /** For example {@code masl - feedback - mean total service time 48.2 s a slot}. */
  String text() {
    double meanS = this.meanS;
    return Double.isNaN(meanS)
        ? head
        : head + String.format(Locale.ROOT, " - mean total service time %.1f s a slot", meanS);
  }
}
