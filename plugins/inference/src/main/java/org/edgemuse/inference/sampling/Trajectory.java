package org.edgemuse.inference.sampling;

import org.edgemuse.inference.descriptor.Prediction;

/** One picture on its way out of the noise. Not for several threads. */
public final class Trajectory {
  private final Course course;
  private final Prediction prediction;
  private final boolean clip;
  private final double[] sample;
  private final double[] seen;
  private int step;

  /**
   * @param course the steps to take
   * @param prediction what the denoiser's output stands for
   * @param clip whether the picture that the denoiser sees is kept in [-1, 1]
   * @param noise where to start: standard normal numbers
   */
  public Trajectory(Course course, Prediction prediction, boolean clip, double[] noise) {
    this.course = course;
    this.prediction = prediction;
    this.clip = clip;
    sample = noise.clone();
    seen = new double[noise.length];
  }

  /** Whether all steps are taken. */
  public boolean isDone() {
    return step == course.steps();
  }

  /** The time of the noising process that the denoiser must be told. */
  public int time() {
    return course.time(step);
  }

  /** Writes where the picture is. */
  public void get(float[] to) {
    for (int i = 0; i < sample.length; i++) {
      to[i] = (float) sample[i];
    }
  }

  /**
   * Takes the next step.
   *
   * @param output what the denoiser says of {@link #get} at {@link #time}
   */
  public void advance(float[] output) {
    double alpha = course.alpha(step);
    double sigma = course.sigma(step);
    // The picture behind the noise is this much of x and that much of the output.
    double ofSample =
        switch (prediction) {
          case EPSILON -> 1 / alpha;
          case V_PREDICTION -> alpha;
          case SAMPLE -> 0;
        };
    double ofOutput =
        switch (prediction) {
          case EPSILON -> -sigma / alpha;
          case V_PREDICTION -> -sigma;
          case SAMPLE -> 1;
        };
    double keep = course.keep(step);
    double aim = course.aim(step);
    double before = course.before(step);
    for (int i = 0; i < sample.length; i++) {
      double picture = ofSample * sample[i] + ofOutput * output[i];
      if (clip) {
        picture = Math.max(-1, Math.min(1, picture));
      }
      sample[i] = keep * sample[i] + aim * picture + before * seen[i];
      seen[i] = picture;
    }
    step++;
  }
}
