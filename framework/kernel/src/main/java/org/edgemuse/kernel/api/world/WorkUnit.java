package org.edgemuse.kernel.api.world;

/** What the work of a generative model is counted in. */
public enum WorkUnit {
  /** 10^12 floating-point operations; capacities are in TFLOP/s, edgeServers.capacityTflops. */
  TFLOP,
  /** 10^9 processor cycles; capacities are in Gcycle/s, edgeServers.capacityGcps. */
  GIGACYCLE
}
