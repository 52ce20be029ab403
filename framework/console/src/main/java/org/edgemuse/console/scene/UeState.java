package org.edgemuse.console.scene;

/** What a UE's request is at; with several requests, the one that will be over last. */
public enum UeState {
  /** Nothing is asked for. */
  IDLE("idle"),
  /** The prompt is under way or waits: for another slot, for the ES, or for its model. */
  WAITING("waiting"),
  /** The ES generates. */
  GENERATING("generating"),
  /** The content is under way to the UE. */
  RECEIVING("receiving");

  private final String label;

  UeState(String label) {
    this.label = label;
  }

  /** The word for it in a legend. */
  public String label() {
    return label;
  }
}
