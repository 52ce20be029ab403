package org.edgemuse.ladts.options;

/** Which announcement of an ES a state shows, each times the ES's capacity. */
public enum Announcement {
  /** Work that waited at slot start, q_t of (4), LAD-TS paper. */
  BACKLOG,
  /** Expected load, for worlds in which no queue outlives its slot. */
  LOAD
}
