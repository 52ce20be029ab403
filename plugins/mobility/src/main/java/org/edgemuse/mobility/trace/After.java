package org.edgemuse.mobility.trace;

/** What a UE does when its trace is over. */
public enum After {
  /** It stays at the last sample. */
  STAY,
  /** It goes along the trace again, from the first sample on, as often as there is time for. */
  LOOP
}
