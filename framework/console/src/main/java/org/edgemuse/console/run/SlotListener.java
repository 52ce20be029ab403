package org.edgemuse.console.run;

/**
 * Hears of every slot of every run on screen, on the thread that simulates. What it does there
 * costs the model time: it should do nothing while nobody looks.
 */
public interface SlotListener {

  /** A run has started, or another one has taken its place. */
  default void started(Watched run) {}

  /** The run goes on with another scheduler, or in another world, from the next slot on. */
  default void changed(Watched run) {}

  /** A slot of the run is over. */
  void slotEnded(Watched run);
}
