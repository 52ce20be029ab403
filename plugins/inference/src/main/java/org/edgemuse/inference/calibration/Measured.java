package org.edgemuse.inference.calibration;

import java.util.List;

/** A model on a device, as measuring sees it. Used by one thread at a time. */
interface Measured {

  /**
   * Evaluates batches of that many pictures until what is measured next is what later ones take.
   */
  void warmUp(int batch);

  /** Measures once how long a denoising step takes a batch of that many pictures, ms. */
  double stepMs(int batch);

  /** Measures once how long a lone picture takes with so many steps, from prompt to pixels, ms. */
  double pictureMs(int steps);

  /**
   * Pictures of the noises first .. first + count - 1, each the same whenever it is asked for.
   *
   * @return the numbers of each picture
   */
  List<float[]> pictures(int steps, int first, int count);

  /** Pictures of the same noises as a plain sampler makes them: what others are compared to. */
  List<float[]> reference(int steps, int first, int count);
}
