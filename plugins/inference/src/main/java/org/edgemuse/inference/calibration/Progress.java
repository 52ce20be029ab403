package org.edgemuse.inference.calibration;

/** Is told how far measuring is. */
interface Progress {

  /** So much of something is done. */
  void at(String what, long done, long of);
}
