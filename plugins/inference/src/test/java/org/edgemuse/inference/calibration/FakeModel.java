package org.edgemuse.inference.calibration;

import java.util.ArrayList;
import java.util.List;

/** A model whose times and errors are known. */
class FakeModel implements Measured {
  private final List<String> calls = new ArrayList<>();
  private int measurement;

  /** What was measured, in order. */
  List<String> calls() {
    return calls;
  }

  @Override
  public void warmUp(int batch) {
    calls.add("warm " + batch);
  }

  /** Every third measurement is disturbed. */
  @Override
  public double stepMs(int batch) {
    calls.add("step " + batch);
    return trueMs(batch) * (measurement++ % 3 == 0 ? 1.7 : 1);
  }

  double trueMs(int batch) {
    return .9 + .8 * batch;
  }

  @Override
  public double pictureMs(int steps) {
    return 3 + 1.7 * steps;
  }

  double error(int steps) {
    return 1. / steps;
  }

  /** Two numbers, off by the error to either side. */
  @Override
  public List<float[]> pictures(int steps, int first, int count) {
    calls.add("pictures " + steps + " " + first + " " + count);
    List<float[]> made = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      float off = (float) error(steps);
      made.add(new float[] {i + off, 2 * i - off});
    }
    return made;
  }

  @Override
  public List<float[]> reference(int steps, int first, int count) {
    List<float[]> made = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      made.add(new float[] {i, 2 * i});
    }
    return made;
  }
}
