package org.edgemuse.kernel.api.scheduling;

/** The stages of a request's life, in their order. */
public enum Stage {
  /** Waiting for another slot after an outage, s. */
  RETRY,
  /** Prompt from UE to AP. */
  UPLINK,
  /** Prompt from AP to ES. */
  FIBRE_OUT,
  /** Queueing at the ES. */
  WAIT,
  /** Bringing the model into the ES's memory. */
  LOAD,
  /** Denoising steps or tokens. */
  GENERATION,
  /**
   * Without an AP, because the one before was lost: until the content could set out for the new
   * one.
   */
  HANDOVER,
  /** Content from ES to AP. */
  FIBRE_BACK,
  /** Content from AP to UE. */
  DOWNLINK
}
