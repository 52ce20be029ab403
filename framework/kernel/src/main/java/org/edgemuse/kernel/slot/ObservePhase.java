package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.result.Recorder;

/** Lets the metrics watch the slot. */
public record ObservePhase(Recorder recorder) implements SlotPhase {
  @Override
  public void run() {
    recorder.observe();
  }
}
