package org.edgemuse.inference.condition;

import java.util.function.Consumer;
import org.edgemuse.inference.descriptor.ConditionChoice;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.NativeArray;

/** Writes prompts into the denoiser's condition. Used by one thread at a time. */
public interface Condition extends AutoCloseable {

  /**
   * Opens what a descriptor asks for.
   *
   * @param guided whether {@link #putNone} will be called
   * @param log told what users should know
   * @throws IllegalArgumentException if files are unfit, or guidance is impossible
   */
  static Condition open(
      ConditionChoice choice, boolean guided, Device device, Consumer<String> log) {
    if (choice.classes() != null) {
      return new ClassCondition(choice.classes(), guided);
    }
    if (choice.text() != null) {
      return new TextCondition(choice.text(), device, log);
    }
    if (choice.embedding() != null) {
      return new EmbeddingCondition(choice.embedding(), guided);
    }
    throw new IllegalArgumentException("condition must be classes, text or embedding");
  }

  /**
   * Does nothing if the model understands the prompt.
   *
   * @throws IllegalArgumentException if not; the message names the nearest that it does
   */
  void check(String prompt);

  /** A prompt that it understands, to try the model with: that which is most likely to fail. */
  String trial();

  /** Shape of what one prompt becomes, without the axis of pictures; empty for one number. */
  long[] rowShape();

  /**
   * Writes a prompt into a row.
   *
   * @throws IllegalArgumentException as {@link #check}
   */
  void put(String prompt, NativeArray into, int row);

  /** Writes "no prompt" into a row, what guidance leads away from. */
  void putNone(NativeArray into, int row);

  /** How long what it needs took to load, s. */
  default double loadS() {
    return 0;
  }

  /** Gives arrays outside the heap back. */
  @Override
  void close();
}
