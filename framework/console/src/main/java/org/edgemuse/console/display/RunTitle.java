package org.edgemuse.console.display;

import java.util.Locale;
import org.edgemuse.console.run.SlotListener;
import org.edgemuse.console.run.Watched;

/**
 * The title of a run's window: who decides, what it may know, and how well it does if runs are
 * compared. Told of slots on the model's thread, read on Swing's.
 */
final class RunTitle implements SlotListener {
  private final Watched run;
  private boolean hasStarted;
  private volatile String head;

  RunTitle(Watched run) {
    this.run = run;
    head = run.label();
  }

  @Override
  public void started(Watched started) {
    if (started == run) {
      hasStarted = true;
      name();
    }
  }

  @Override
  public void changed(Watched changed) {
    if (changed == run) {
      name();
    }
  }

  private void name() {
    head = hasStarted ? run.label() + " - " + run.simulation().information().label() : run.label();
  }

  @Override
  public void slotEnded(Watched ended) {
    // The name stays, and the mean is kept elsewhere.
  }

  /** For example {@code masl - feedback - mean total service time 48.2 s a slot}. */
  String text() {
    double meanS = run.serviceTime().meanS();
    return Double.isNaN(meanS)
        ? head
        : head + String.format(Locale.ROOT, " - mean total service time %.1f s a slot", meanS);
  }
}
