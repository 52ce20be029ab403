package org.edgemuse.inference.onnx;

/** Which time a run passes while pictures are generated. */
public enum Mode {
  /** The time that the profile tells, so that results repeat. */
  VIRTUAL,

  /** The time that it takes. */
  LIVE
}
