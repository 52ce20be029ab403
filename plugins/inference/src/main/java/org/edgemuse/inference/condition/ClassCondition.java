package org.edgemuse.inference.condition;

import org.edgemuse.inference.descriptor.ClassOptions;
import org.edgemuse.inference.session.NativeArray;
import org.edgemuse.kernel.config.Nearest;

/** A prompt is a label, and to the denoiser its number. */
final class ClassCondition implements Condition {
  private final ClassOptions options;
  private final int nullClass;

  ClassCondition(ClassOptions options, boolean guided) {
    this.options = options;
    Integer none = options.nullClass();
    if (guided && none == null) {
      throw new IllegalArgumentException(
          "guidance needs condition.classes.nullClass, the number that stands for no label");
    }
    nullClass = none == null ? -1 : none;
  }

  @Override
  public void check(String prompt) {
    number(prompt);
  }

  /** The label with the largest number. */
  @Override
  public String trial() {
    return options.labels().get(options.labels().size() - 1);
  }

  private int number(String prompt) {
    int number = options.labels().indexOf(prompt);
    if (number < 0) {
      throw new IllegalArgumentException(Nearest.unknown("prompt", prompt, options.labels()));
    }
    return number;
  }

  @Override
  public long[] rowShape() {
    return new long[0];
  }

  @Override
  public void put(String prompt, NativeArray into, int row) {
    into.put(row, 0, number(prompt));
  }

  @Override
  public void putNone(NativeArray into, int row) {
    into.put(row, 0, nullClass);
  }

  @Override
  public void close() {}
}
