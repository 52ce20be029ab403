package org.edgemuse.kernel.api.metric;

/** Which way a column of results is to be read when two schedulers differ in it. */
public enum Better {
  /** Less is better: a delay, a loss. */
  LESS,
  /** More is better: quality, requests served. */
  MORE,
  /** A description, of which neither is. */
  NEITHER
}
