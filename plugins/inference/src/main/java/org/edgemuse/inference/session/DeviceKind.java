package org.edgemuse.inference.session;

/** What evaluates graphs. */
public enum DeviceKind {
  /** The GPU if there is one that works, else the CPU. */
  AUTO,

  /** The CPU. */
  CPU,

  /** An NVIDIA GPU, the first one. */
  CUDA
}
